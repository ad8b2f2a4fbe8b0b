// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.swift;

import org.tributary.importers.message.TextLines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the messages of a file one after the other. A message starts with its block 1, wherever on
/// a line that stands, so that one that never closes costs itself alone and not its neighbours. In
/// a file without blocks it starts with field 20 and ends with a line of one hyphen. Not
/// thread-safe.
final class FinScanner {

    /// How a message starts: block 1 with application and service.
    private static final Pattern START = Pattern.compile("\\{1:[A-Z][0-9]{2}");

    private static final Pattern BARE = Pattern.compile(":[0-9]{2}[A-Z]?:.*");

    /// Characters of one message: a statement without blocks can have many pages.
    private static final int MOST = 32 << 20;

    /// A stretch of the file: one message, or what stands between messages.
    ///
    /// @param lines its lines, the first from where it starts
    /// @param line physical line of the first
    /// @param bare whether it is a text block without the blocks around it
    /// @param cut whether it is longer than what was kept
    record Piece(List<String> lines, long line, boolean bare, boolean cut) {}

    private final TextLines lines;
    private String rest = "";
    private long restLine;
    private boolean ended;

    FinScanner(TextLines lines) {
        this.lines = lines;
    }

    /// The next piece; empty at the end of the file.
    Optional<Piece> next() throws IOException {
        if (rest.isEmpty() && !advance()) {
            return Optional.empty();
        }
        Matcher start = START.matcher(rest);
        if (start.find()) {
            if (start.start() > 0) {
                return Optional.of(cutOff(start.start()));
            }
            return Optional.of(message());
        }
        if (BARE.matcher(rest).matches()) {
            return Optional.of(bare());
        }
        return Optional.of(cutOff(rest.length()));
    }

    /// The text before a place on the current line, as a piece between messages.
    private Piece cutOff(int to) {
        Piece piece = new Piece(List.of(rest.substring(0, to)), restLine, false, lines.isCut());
        rest = rest.substring(to);
        return piece;
    }

    private boolean advance() throws IOException {
        rest = "";
        while (rest.isEmpty() && !ended) {
            if (lines.next()) {
                rest = lines.text();
                restLine = lines.line();
            } else {
                ended = true;
            }
        }
        return !rest.isEmpty();
    }

    private Piece message() throws IOException {
        List<String> kept = new ArrayList<>();
        long first = restLine;
        boolean cut = false;
        int size = 0;
        String line = rest;
        int from = 1;
        while (true) {
            cut |= lines.isCut();
            Matcher next = START.matcher(line);
            int end = next.find(Math.min(from, line.length())) ? next.start() : line.length();
            size += end + 1;
            if (size <= MOST) {
                kept.add(line.substring(0, end));
            } else {
                cut = true;
            }
            rest = line.substring(end);
            if (!rest.isEmpty()) {
                restLine = lines.line();
                break;
            }
            if (!lines.next()) {
                ended = true;
                break;
            }
            line = lines.text();
            from = 0;
            if (START.matcher(line).lookingAt()) {
                rest = line;
                restLine = lines.line();
                break;
            }
        }
        return new Piece(kept, first, false, cut);
    }

    private Piece bare() throws IOException {
        List<String> kept = new ArrayList<>();
        long first = restLine;
        boolean cut = false;
        boolean closed = false;
        int size = 0;
        String line = rest;
        rest = "";
        while (true) {
            cut |= lines.isCut();
            size += line.length() + 1;
            if (size <= MOST) {
                kept.add(line);
            } else {
                cut = true;
            }
            closed |= line.startsWith(":62");
            if (!lines.next()) {
                ended = true;
                break;
            }
            line = lines.text();
            if (line.strip().equals("-") || line.strip().equals("-}")) {
                break;
            }
            boolean another = closed && line.startsWith(":20:");
            if (another || START.matcher(line).lookingAt()) {
                rest = line;
                restLine = lines.line();
                break;
            }
        }
        return new Piece(kept, first, true, cut);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.swift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes one message apart into blocks and fields. What is wrong with its outer form is told in the
/// message itself.
final class FinParser {

    /// Some German banks add a field `NS` of their own.
    private static final Pattern TAG = Pattern.compile("^:([0-9]{2}[A-Z]?|NS):");
    private static final int SHOWN = 4_000;

    private final FinScanner.Piece piece;
    private final String text;
    private final String[] blocks = {"", "", "", "", "", ""};
    private final List<FinField> fields = new ArrayList<>();
    private String fault = "";

    private FinParser(FinScanner.Piece piece) {
        this.piece = piece;
        text = String.join("\n", piece.lines());
    }

    static FinMessage parse(FinScanner.Piece piece) {
        FinParser parser = new FinParser(piece);
        if (piece.cut()) {
            parser.fault = "The message is longer than any message can be.";
        } else if (piece.bare()) {
            parser.fields(parser.text, piece.line());
        } else {
            parser.blocks();
        }
        return parser.message();
    }

    private FinMessage message() {
        String raw = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return new FinMessage(piece.line(), blocks[1], blocks[2], blocks[3], fields, raw, fault);
    }

    private void blocks() {
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) != '{' || at + 3 > text.length() || text.charAt(at + 2) != ':') {
                at++;
                continue;
            }
            int number = text.charAt(at + 1) - '0';
            boolean isText = number == 4 && at + 3 < text.length() && text.charAt(at + 3) != '{';
            int end = isText ? endOfText(at + 3) : endOfBlock(at);
            if (end < 0) {
                fault = "Block %s of the message does not close.".formatted(text.charAt(at + 1));
                end = text.length();
            }
            if (isText) {
                fields(text.substring(at + 3, end), lineOf(at + 3));
                at = end + 3;
            } else {
                if (number >= 1 && number <= 5) {
                    blocks[number] = text.substring(at + 3, Math.max(at + 3, end));
                }
                at = end + 1;
            }
        }
    }

    /// Where the text block ends: at a line that starts with `-}`.
    private int endOfText(int from) {
        int end = text.indexOf("\n-}", from);
        return end >= 0 || !text.startsWith("-}", from) ? end : from;
    }

    /// Where a block with its blocks inside ends; block headers stand on few lines.
    private int endOfBlock(int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private long lineOf(int at) {
        return piece.line() + text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private void fields(String content, long firstLine) {
        String tag = "";
        long started = firstLine;
        long line = firstLine - 1;
        StringBuilder value = new StringBuilder();
        for (String next : content.split("\n", -1)) {
            line++;
            Matcher matcher = TAG.matcher(next);
            if (matcher.find()) {
                close(tag, value, started);
                tag = matcher.group(1);
                started = line;
                value.setLength(0);
                value.append(next, matcher.end(), next.length());
            } else {
                value.append('\n').append(next);
            }
        }
        close(tag, value, started);
    }

    private void close(String tag, StringBuilder value, long line) {
        if (!tag.isEmpty()) {
            fields.add(new FinField(tag, value.toString().stripTrailing(), line));
        } else if (!value.toString().isBlank() && fault.isEmpty()) {
            fault = "The text block starts with a line that is no field.";
        }
    }
}

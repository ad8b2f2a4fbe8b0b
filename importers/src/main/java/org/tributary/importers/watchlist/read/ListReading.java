// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.read;

import org.tributary.ledger.watchlist.ListedParty;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One reading of a list: hands parties on and keeps account of every record. Belongs to one
/// thread.
public final class ListReading {

    /// Takes the parties of a list one after another.
    @FunctionalInterface
    public interface Sink {
        /// @throws IOException if it can take no more
        void take(ListedParty party) throws IOException;
    }

    /// So many places are told; what is beyond is counted.
    private static final int MOST_TOLD = 1_000;

    private final Sink sink;
    private final Work work;
    private final List<ListProblem> problems = new ArrayList<>();
    private final List<ListProblem> notes = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<String, Long> counts = new HashMap<>();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> list = Optional.empty();

    public ListReading(Sink sink, Work work) {
        this.sink = sink;
        this.work = work;
    }

    /// Counts a record of the files, such as `entries` or `aliases`.
    public void count(String what) {
        if (counts.merge(what, 1L, Long::sum) % 256 == 0) {
            work.checkCancelled();
        }
    }

    public void published(LocalDate day) {
        published = Optional.of(day);
    }

    /// What the file itself says it is.
    public void calls(String name, String inWords) {
        list = Optional.of(name);
        title = Optional.of(inWords);
    }

    /// Takes a party, or refuses it if it has no name.
    public void take(String file, long line, PartyDraft draft) throws IOException {
        if (draft.names().isEmpty()) {
            refuse(
                    file,
                    line,
                    draft.source(),
                    "Entry %s has no name.".formatted(draft.key()),
                    "Get the list from its publisher again, or tell the publisher.");
            return;
        }
        String key = free(draft.key());
        if (!key.equals(draft.key())) {
            note(
                    file,
                    line,
                    draft.source(),
                    "Entry %s stands in this list already.".formatted(draft.key()),
                    "It is kept beside as %s.".formatted(key));
        }
        counts.merge("parties", 1L, Long::sum);
        counts.merge("names", (long) draft.names().size(), Long::sum);
        sink.take(draft.build(key));
    }

    /// The key, or where another entry has it, with the first number that is free.
    private String free(String key) {
        String candidate = key;
        for (int again = 2; !keys.add(candidate); again++) {
            candidate = key + "/" + again;
        }
        return candidate;
    }

    /// Tells of a record that is not taken.
    public void refuse(String file, long line, String raw, String reason, String remedy) {
        counts.merge("refused", 1L, Long::sum);
        if (problems.size() < MOST_TOLD) {
            problems.add(new ListProblem(file, line, raw, reason, remedy));
        }
    }

    /// Tells of a record that is taken although something in it could not be understood.
    public void note(String file, long line, String raw, String reason, String remedy) {
        counts.merge("noted", 1L, Long::sum);
        if (notes.size() < MOST_TOLD) {
            notes.add(new ListProblem(file, line, raw, reason, remedy));
        }
    }

    public List<ListProblem> problems() {
        return List.copyOf(problems);
    }

    public List<ListProblem> notes() {
        return List.copyOf(notes);
    }

    /// What was counted under a word; 0 if nothing was.
    public long counted(String what) {
        return counts.getOrDefault(what, 0L);
    }

    public Optional<LocalDate> published() {
        return published;
    }

    public Optional<String> list() {
        return list;
    }

    public Optional<String> title() {
        return title;
    }
}

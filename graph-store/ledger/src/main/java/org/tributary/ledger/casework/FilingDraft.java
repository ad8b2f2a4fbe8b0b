// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import org.tributary.ledger.casework.CaseEvent.FilingEvent;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.FilingChosen;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.FilingRedone;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.FilingUndone;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.NarrativeDropped;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.NarrativeTaken;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceAdded;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceRecited;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceRemoved;
import org.tributary.ledger.casework.CaseEvent.FilingEvent.SentenceReworded;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// What was chosen and written so far for a report to one authority, folded from the audit trail.
/// Immutable.
///
/// @param form key of the form's profile
/// @param choices what was chosen; empty while nothing was
/// @param narrative the sentences as they stand; empty while nobody took them in hand, so that the
///     narrative is what the case suggests at the time
/// @param removed origins of drafted sentences that were taken out, so that another draft leaves
///     them out too
/// @param undoable how many steps can be taken back
/// @param redoable how many steps taken back can be made again
/// @param nextNumber number of the next new sentence
public record FilingDraft(
        String form,
        Optional<FilingChoices> choices,
        Optional<List<DraftedSentence>> narrative,
        Set<String> removed,
        int undoable,
        int redoable,
        int nextNumber) {

    public FilingDraft {
        narrative = narrative.map(List::copyOf);
        removed = Set.copyOf(removed);
    }

    /// A form nothing was done with.
    public static FilingDraft untouched(String form) {
        return new FilingDraft(form, Optional.empty(), Optional.empty(), Set.of(), 0, 0, 1);
    }

    /// The draft of a form.
    ///
    /// @param trail entries of the audit trail, oldest first; others than of filing are passed over
    public static FilingDraft of(String form, List<AuditEntry> trail) {
        return all(trail).getOrDefault(form, untouched(form));
    }

    /// All drafts that were begun, by the key of their form.
    ///
    /// @param trail entries of the audit trail, oldest first; others than of filing are passed over
    public static Map<String, FilingDraft> all(List<AuditEntry> trail) {
        Map<String, Folding> foldings = new TreeMap<>();
        for (AuditEntry entry : trail) {
            if (entry.event() instanceof FilingEvent event) {
                foldings.computeIfAbsent(event.form(), _ -> new Folding()).take(event);
            }
        }
        Map<String, FilingDraft> drafts = new TreeMap<>();
        foldings.forEach((form, folding) -> drafts.put(form, folding.draft(form)));
        return drafts;
    }

    /// A sentence by its number.
    public Optional<DraftedSentence> sentence(int number) {
        return narrative.orElse(List.of()).stream().filter(s -> s.number() == number).findFirst();
    }

    /// A whole state, to go back to.
    private record State(
            Optional<FilingChoices> choices,
            Optional<List<DraftedSentence>> narrative,
            Set<String> removed) {

        State edited(UnaryOperator<List<DraftedSentence>> change) {
            return new State(choices, narrative.map(ArrayList::new).map(change), removed);
        }

        State without(int number) {
            Set<String> longer = new HashSet<>(removed);
            narrative.orElse(List.of()).stream()
                    .filter(s -> s.number() == number && !s.origin().isEmpty())
                    .forEach(s -> longer.add(s.origin()));
            State less = edited(all -> all.stream().filter(s -> s.number() != number).toList());
            return new State(less.choices(), less.narrative(), longer);
        }
    }

    private static final class Folding {

        private final Deque<State> past = new ArrayDeque<>();
        private final Deque<State> future = new ArrayDeque<>();
        private State now = new State(Optional.empty(), Optional.empty(), Set.of());
        private int highest;

        void take(FilingEvent event) {
            switch (event) {
                case FilingUndone _ -> go(past, future);
                case FilingRedone _ -> go(future, past);
                case FilingChosen(String _, FilingChoices choices) ->
                        step(new State(Optional.of(choices), now.narrative(), now.removed()));
                case NarrativeTaken(String _, List<DraftedSentence> sentences) -> {
                    sentences.forEach(s -> highest = Math.max(highest, s.number()));
                    step(new State(now.choices(), Optional.of(sentences), now.removed()));
                }
                case NarrativeDropped _ ->
                        step(new State(now.choices(), Optional.empty(), Set.of()));
                case SentenceReworded(String _, int number, String text) ->
                        step(now.edited(all -> changed(all, number, s -> s.saying(text))));
                case SentenceRecited(String _, int number, CitedRows rows) ->
                        step(now.edited(all -> changed(all, number, s -> s.citing(rows))));
                case SentenceRemoved(String _, int number) -> step(now.without(number));
                case SentenceAdded(String _, DraftedSentence sentence, int after) -> {
                    highest = Math.max(highest, sentence.number());
                    step(now.edited(all -> with(all, sentence, after)));
                }
            }
        }

        private void step(State next) {
            past.push(now);
            future.clear();
            now = next;
        }

        private void go(Deque<State> from, Deque<State> to) {
            if (!from.isEmpty()) {
                to.push(now);
                now = from.pop();
            }
        }

        private static List<DraftedSentence> changed(
                List<DraftedSentence> all, int number, UnaryOperator<DraftedSentence> change) {
            return all.stream().map(s -> s.number() == number ? change.apply(s) : s).toList();
        }

        private static List<DraftedSentence> with(
                List<DraftedSentence> all, DraftedSentence sentence, int after) {
            List<DraftedSentence> longer = new ArrayList<>(all);
            int place = 0;
            for (int i = 0; i < all.size(); i++) {
                place = all.get(i).number() == after ? i + 1 : place;
            }
            longer.add(place, sentence);
            return longer;
        }

        FilingDraft draft(String form) {
            return new FilingDraft(
                    form,
                    now.choices(),
                    now.narrative(),
                    now.removed(),
                    past.size(),
                    future.size(),
                    highest + 1);
        }
    }
}

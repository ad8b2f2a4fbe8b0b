// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.casework.CaseEvent.FilingEvent;

/// Entries of the audit trail about drafts of reports, as the audit sheet words them.
final class FilingEntries {

    private FilingEntries() {}

    static String words(FilingEvent event) {
        return "Report %s: %s".formatted(event.form(), what(event));
    }

    private static String what(FilingEvent event) {
        return switch (event) {
            case FilingEvent.FilingChosen _ -> "other choices";
            case FilingEvent.NarrativeTaken taken ->
                    "narrative of %d sentences taken in hand".formatted(taken.sentences().size());
            case FilingEvent.NarrativeDropped _ -> "narrative left to the program again";
            case FilingEvent.SentenceReworded said ->
                    "sentence %d reworded: %s".formatted(said.sentence(), said.text());
            case FilingEvent.SentenceRecited cited ->
                    "sentence %d rests on %d other transfers"
                            .formatted(cited.sentence(), cited.rows().ids().size());
            case FilingEvent.SentenceAdded added ->
                    "sentence %d written: %s"
                            .formatted(added.sentence().number(), added.sentence().text());
            case FilingEvent.SentenceRemoved removed ->
                    "sentence %d removed".formatted(removed.sentence());
            case FilingEvent.FilingUndone _ -> "last step undone";
            case FilingEvent.FilingRedone _ -> "step made again";
        };
    }
}

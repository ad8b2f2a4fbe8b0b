// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

/// A sentence of a narrative in preparation. Immutable.
///
/// @param number from 1, never given again within a form of a case
/// @param part where in the narrative it stands
/// @param text as it will be filed, in one line
/// @param rows what it rests on
/// @param origin what drafted it, such as `flow.paid/17` or `finding/0f3a…`; empty if it was
///     written by hand
/// @param hand whether somebody changed its words or rows since it was drafted
public record DraftedSentence(
        int number, Part part, String text, CitedRows rows, String origin, Hand hand) {

    /// The parts of a narrative, in reading order.
    public enum Part {
        INTRODUCTION,
        BODY,
        CONCLUSION
    }

    /// Who made the words as they are.
    public enum Hand {
        DRAFTED,
        EDITED,
        WRITTEN
    }

    /// The same in other words.
    public DraftedSentence saying(String words) {
        return new DraftedSentence(number, part, words, rows, origin, touched());
    }

    /// The same resting on other transfers.
    public DraftedSentence citing(CitedRows others) {
        return new DraftedSentence(number, part, text, others, origin, touched());
    }

    private Hand touched() {
        return hand == Hand.DRAFTED ? Hand.EDITED : hand;
    }
}

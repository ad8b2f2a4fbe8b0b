// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.casework.CaseEvent.RetentionEvent;
import org.tributary.ledger.casework.CaseEvent.SealEvent;
import org.tributary.ledger.casework.SignOff;

/// Entries of the audit trail about signatures and about how long a case is kept, in words.
final class SealSentences {

    private SealSentences() {}

    static String seal(SealEvent event) {
        SignOff said = event.said();
        return switch (event) {
            case SealEvent.CaseSealed _ ->
                    "Entries up to %d signed by %s and sealed into a file"
                            .formatted(said.sequence(), said.by().name());
            case SealEvent.CaseReviewed _ ->
                    "Entries up to %d %s by %s, %d remarks"
                            .formatted(
                                    said.sequence(),
                                    switch (said.verdict()) {
                                        case ACCEPTED -> "countersigned";
                                        case RETURNED -> "returned";
                                    },
                                    said.by().name(),
                                    said.remarks().size());
        };
    }

    static String retention(RetentionEvent event) {
        return switch (event) {
            case RetentionEvent.HoldPlaced(String reason) ->
                    "Legal hold placed: %s".formatted(reason);
            case RetentionEvent.HoldLifted(String reason) ->
                    "Legal hold lifted: %s".formatted(reason);
            case RetentionEvent.RetentionSet(var until, String rule) ->
                    "To be kept until %s: %s".formatted(until, rule);
            case RetentionEvent.DeletionOrdered(String second, String reason) ->
                    "Deletion ordered, agreed by %s: %s".formatted(second, reason);
        };
    }
}

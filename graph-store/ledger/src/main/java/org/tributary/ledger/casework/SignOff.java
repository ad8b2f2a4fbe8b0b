// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// What somebody says with a signature under a case: which state of it they saw, named by the head
/// of its audit trail, and what they think of it. Immutable.
///
/// @param role as what they sign
/// @param caseId identifier of the case, so that the signature is worth nothing in another
/// @param sequence number of the last entry of the audit trail that is signed for
/// @param head hash of that entry, which follows from all entries before
/// @param by who signs
/// @param at when
/// @param verdict what they hold of it; who prepared a case accepts it
/// @param remarks what they have to say, may be empty
/// @param salt random, so that nobody can find out by trying what a statement's hash stands for
public record SignOff(
        Role role,
        String caseId,
        long sequence,
        String head,
        Author by,
        Instant at,
        Verdict verdict,
        List<Remark> remarks,
        String salt) {

    /// As what somebody signs.
    public enum Role {
        PREPARER,
        REVIEWER
    }

    /// What somebody holds of a case.
    public enum Verdict {
        ACCEPTED,
        /// To be worked on again.
        RETURNED
    }

    /// Something a reviewer remarks.
    ///
    /// @param about what it is about, in a few words; empty for the case as a whole
    /// @param text the remark
    public record Remark(String about, String text) {}

    public SignOff {
        remarks = List.copyOf(remarks);
    }

    /// The statement in the one form that is hashed and signed: each part with its length in
    /// UTF-8 before it, so that no two statements share one.
    public byte[] bytes() {
        StringBuilder all = new StringBuilder("Tributary: signature under a case\n");
        add(all, role.name());
        add(all, caseId);
        add(all, Long.toString(sequence));
        add(all, head);
        add(all, by.name());
        add(all, by.initials());
        add(all, at.toString());
        add(all, verdict.name());
        for (Remark remark : remarks) {
            add(all, remark.about());
            add(all, remark.text());
        }
        add(all, salt);
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(StringBuilder all, String part) {
        all.append(part.getBytes(StandardCharsets.UTF_8).length).append(':').append(part);
        all.append('\n');
    }
}

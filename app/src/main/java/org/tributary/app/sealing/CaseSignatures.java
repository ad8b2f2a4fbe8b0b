// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import org.tributary.app.signing.RulesStatement;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.RecordCheck.Check;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseEvent.RulesActivated;
import org.tributary.ledger.casework.CaseEvent.SealEvent;
import org.tributary.ledger.casework.SignOff;
import org.tributary.ledger.casework.SignOff.Role;

import java.util.ArrayList;
import java.util.List;

/// What the signatures in a case are worth today: whether they hold, and how much was written
/// since the state they speak of. Immutable.
///
/// @param standing signatures under the case, oldest first
/// @param rules how many signatures put detection rules to use
/// @param brokenRules how many of them do not hold
public record CaseSignatures(List<Standing> standing, long rules, long brokenRules) {

    /// One signature under the case.
    ///
    /// @param said what was signed
    /// @param fault why it does not hold; empty if it does
    /// @param writtenSince how many entries follow the one it names, signatures aside
    public record Standing(SignOff said, String fault, long writtenSince) {

        public boolean isSound() {
            return fault.isEmpty();
        }
    }

    public CaseSignatures {
        standing = List.copyOf(standing);
    }

    /// @param caseId identifier of the case
    public static CaseSignatures of(CaseReader reader, String caseId) {
        return of(reader.auditTrail(), caseId);
    }

    /// @param trail the whole audit trail, oldest first
    /// @param caseId identifier of the case
    public static CaseSignatures of(List<AuditEntry> trail, String caseId) {
        List<Standing> standing = new ArrayList<>();
        List<SealEvent> seals = new ArrayList<>();
        long rules = 0;
        long broken = 0;
        for (AuditEntry entry : trail) {
            if (entry.event() instanceof SealEvent seal) {
                String fault = fault(seal, trail, seals, caseId);
                standing.add(
                        new Standing(seal.said(), fault, since(trail, seal.said().sequence())));
                seals.add(seal);
            }
            if (entry.event() instanceof RulesActivated(int version, String sha256, var signed)) {
                rules++;
                broken += new RulesStatement(caseId, version, sha256).isSignedBy(signed) ? 0 : 1;
            }
        }
        return new CaseSignatures(standing, rules, broken);
    }

    private static String fault(
            SealEvent seal, List<AuditEntry> trail, List<SealEvent> before, String caseId) {
        SignOff said = seal.said();
        if (!SealStatement.of(seal).isSignedBy(seal.signature())) {
            return "the signature does not belong to what it stands under";
        }
        if (!said.caseId().equals(caseId)) {
            return "it speaks of another case";
        }
        if (said.sequence() < 1
                || said.sequence() > trail.size()
                || !trail.get((int) said.sequence() - 1).hash().equals(said.head())) {
            return "the entries it speaks of are not those of this case";
        }
        boolean own =
                said.role() == Role.REVIEWER
                        && before.stream()
                                .filter(each -> each.said().role() == Role.PREPARER)
                                .filter(each -> each.said().head().equals(said.head()))
                                .anyMatch(
                                        each ->
                                                each.signature()
                                                        .publicKey()
                                                        .equals(seal.signature().publicKey()));
        return own ? "whoever prepared the case reviewed it" : "";
    }

    private static long since(List<AuditEntry> trail, long sequence) {
        return trail.stream()
                .filter(entry -> entry.sequence() > sequence)
                .filter(entry -> !(entry.event() instanceof SealEvent))
                .count();
    }

    /// Whether every signature holds.
    public boolean ok() {
        return brokenRules == 0 && standing.stream().allMatch(Standing::isSound);
    }

    /// As a check among those of the record.
    public Check check() {
        return new Check("signatures", ok(), sentence());
    }

    private String sentence() {
        if (standing.isEmpty() && rules == 0) {
            return "Nobody has signed anything in this case.";
        }
        long sound = standing.stream().filter(Standing::isSound).count();
        StringBuilder all =
                new StringBuilder(
                        "%d of %d signatures under the case and %d of %d under rules hold."
                                .formatted(sound, standing.size(), rules - brokenRules, rules));
        for (Standing each : standing) {
            all.append(' ').append(words(each));
        }
        return all.toString();
    }

    private static String words(Standing each) {
        SignOff said = each.said();
        if (!each.isSound()) {
            return "That of %s does not: %s.".formatted(said.by().name(), each.fault());
        }
        return "%s %s entries 1 to %d; %d entries were written after."
                .formatted(said.by().name(), verb(said), said.sequence(), each.writtenSince());
    }

    private static String verb(SignOff said) {
        return switch (said.role()) {
            case PREPARER -> "signed";
            case REVIEWER ->
                    switch (said.verdict()) {
                        case ACCEPTED -> "countersigned";
                        case RETURNED -> "returned";
                    };
        };
    }
}

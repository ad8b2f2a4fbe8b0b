// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import org.tributary.app.explore.DrawnCase;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.AlertState;
import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.alert.Label;
import org.tributary.ledger.alert.ScorePart;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.TransferQuery;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A case to be reported: Ann Example spreads three sums over strangers, and is paid one. The
/// alert about it is number 1 and escalated; the second file is the last import.
public final class FiledCase {

    public static final Clock NOW =
            Clock.fixed(Instant.parse("2026-03-20T12:00:00Z"), ZoneOffset.UTC);

    private FiledCase() {}

    /// Fills a case.
    public static DrawnCase in(DrawnCase empty) {
        DrawnCase drawn =
                empty.with(
                                "march.csv",
                                """
                                FHB:000123 -> OTH:770001 4950.01 USD 2026-03-02T10:01 =Ann Example
                                FHB:000123 -> OTH:770002 4950.02 USD 2026-03-02T10:02 =Ann Example
                                FHB:000123 -> OTH:770003 4950.03 USD 2026-03-03T10:03 =Ann Example
                                """)
                        .with(
                                "april.csv",
                                "OTH:880001 -> FHB:000123 900.00 USD 2026-04-01T09:00\n");
        drawn.record()
                .write(
                        DrawnCase.ANN,
                        writer -> writer.markSubject(drawn.ordinal("FHB:000123"), ""));
        escalate(drawn);
        return drawn;
    }

    private static void escalate(DrawnCase drawn) {
        List<TransferId> spread =
                drawn.record().read(FiledCase::all).stream()
                        .filter(t -> t.paid().plain().startsWith("4950"))
                        .map(Transfer::id)
                        .toList();
        Finding finding =
                new Finding(
                        "fan-out",
                        "1",
                        List.of(
                                drawn.ordinal("FHB:000123"),
                                drawn.ordinal("OTH:770001"),
                                drawn.ordinal("OTH:770002"),
                                drawn.ordinal("OTH:770003")),
                        spread,
                        CurrencyTotals.of(List.of()),
                        Instant.parse("2026-03-02T10:01:00Z"),
                        Instant.parse("2026-03-03T10:03:00Z"),
                        List.of(),
                        List.of(new Finding.Reason(20, "none of the 3 had ever been paid before")),
                        80,
                        "Within 1 d 0 h, {a%d} paid 14,850.06 USD to 3 strangers."
                                .formatted(drawn.ordinal("FHB:000123")),
                        Finding.NONE_FOUND);
        DetectionRun run = new DetectionRun("1", List.of("fan-out"), Map.of(), 4, "");
        drawn.record()
                .write(
                        DrawnCase.ANN,
                        writer ->
                                writer.keepRun(
                                        run,
                                        List.of(
                                                new AlertDraft(
                                                        List.of(finding),
                                                        List.of(
                                                                new ScorePart(
                                                                        "typology", 50, "x")))),
                                        Map.of(),
                                        1));
        drawn.record()
                .write(
                        DrawnCase.ANN,
                        writer -> {
                            writer.decideAlerts(
                                    List.of(1L), Label.values()[0], AlertState.ESCALATED, "So.");
                            return 1;
                        });
    }

    /// All transfers of a case.
    public static List<Transfer> all(CaseReader reader) {
        return reader.findTransfers(
                new TransferQuery("", Optional.empty(), Optional.empty(), Optional.empty()), 100);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.identity;

import org.tributary.app.explore.DrawnCase;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.imports.PartyRow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A case with one customer under two names, a mother and son, and an account whose bank is
/// written in two ways.
public final class SampleIdentities {

    private static final String LEDGER =
            """
            0012:80001111 -> 0034:80002222 9000.00 EUR 2026-01-01
            0034:80002222 -> 0012:80003333 8900.00 EUR 2026-01-02
            0012:80003333 -> 0034:80004444 8800.00 EUR 2026-01-03
            00908:800957210 -> 0034:80002222 100.00 EUR 2026-01-04
            908:800957210 -> 0034:80004444 100.00 EUR 2026-01-05
            """;

    private SampleIdentities() {}

    public static DrawnCase in(Path folder) throws IOException {
        return fill(DrawnCase.in(folder));
    }

    public static DrawnCase fill(DrawnCase empty) throws IOException {
        return empty.with("ledger.csv", LEDGER)
                .withParties(
                        "customers.csv",
                        row(
                                2,
                                "Mikhail Dmitrievich Sorokin",
                                "80001111",
                                "0012",
                                "1967-01-13",
                                "+7 495 1234567"),
                        row(
                                3,
                                "Михаил Сорокин",
                                "80003333",
                                "0012",
                                "1967-01-13",
                                "8 495 123-45-67"),
                        row(
                                4,
                                "Clara Westerhagen",
                                "80002222",
                                "0034",
                                "1961-05-02",
                                "+49 30 5551234"),
                        row(
                                5,
                                "Moritz Westerhagen",
                                "80004444",
                                "0034",
                                "1991-11-20",
                                "+49 30 5551234"));
    }

    private static PartyRow row(
            long line, String name, String number, String bank, String birth, String phone) {
        return new PartyRow(
                line,
                "",
                name,
                PartyRow.Kind.PERSON,
                List.of(new AccountId(bank, number)),
                Map.of(PartyDetail.BIRTH_DATE, birth, PartyDetail.PHONE, phone),
                "");
    }
}

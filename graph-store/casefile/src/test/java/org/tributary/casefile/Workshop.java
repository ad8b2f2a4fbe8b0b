// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A folder in which a test makes cases and source files.
record Workshop(Path folder) {

    static final Author ANN = new Author("Ann Archer", "AA");
    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-03T10:15:30.123Z"), ZoneOffset.UTC);

    /// Three transfers, a header, a bad row, two currencies, a self-transfer, leading zeros.
    static final String SMALL =
            """
            # from;to;when
            012:8000EBD30;0021174:800;2022-09-01T00:20:00Z;3697.34 USD;;Wire;rent;Kanzlei Meier GmbH
            012:8000EBD30;012:8000EBD30;2022-09-01T00:21:00Z;0.01 USD;0.01 EUR;Cash;;Kanzlei Meier GmbH
            ! broken
            0021174:800;12:8000EBD30;2022-09-02T11:00:00Z;100.00 EUR;;Wire;;Bo Berg
            """;

    SqliteCases cases() {
        return new SqliteCases(folder.resolve("program"), "0.1.0");
    }

    Path caseFolder() {
        return folder.resolve("case");
    }

    CaseFile create() {
        NewCase settings = new NewCase("Harbour", Currencies.of("EUR"), ZoneId.of("Europe/Berlin"));
        return cases().create(caseFolder(), settings, ANN, CLOCK);
    }

    CaseFile open() {
        return cases().open(caseFolder(), CLOCK, Work.UNOBSERVED);
    }

    Ledger ledger(String name, String text) throws IOException {
        return Ledger.of(folder, name, text);
    }

    static ImportReceipt take(CaseFile record, Ledger ledger) throws IOException {
        return record.importFile(ledger.plan(), ledger, ANN, Work.UNOBSERVED);
    }
}

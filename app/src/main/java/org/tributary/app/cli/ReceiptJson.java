// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.RowCounts;
import org.tributary.ledger.imports.RowProblem;

import java.nio.file.Path;
import java.util.List;

/// A receipt as the command line prints it.
///
/// @param file name the file was imported under
/// @param sha256 SHA-256 of its bytes
/// @param totals what was paid in accepted rows
/// @param received what was received in accepted rows
/// @param parties how many of the accepted rows are about parties
/// @param byBankReference how many of the duplicates were found by the bank's own reference
/// @param already imports of the very same file that count
/// @param guesses what was guessed with little confidence
record ReceiptJson(
        String file,
        String sha256,
        String profile,
        long read,
        long accepted,
        long rejected,
        long duplicate,
        long skipped,
        List<Wording.TotalJson> totals,
        List<Wording.TotalJson> received,
        List<RowProblem> problems,
        long parties,
        @JsonProperty("duplicates_by_bank_reference") long byBankReference,
        List<Long> already,
        List<GuessJson> guesses) {

    ReceiptJson(
            String file,
            String sha256,
            String profile,
            RowCounts rows,
            List<Wording.TotalJson> totals,
            List<Wording.TotalJson> received,
            List<RowProblem> problems) {
        this(
                file,
                sha256,
                profile,
                rows.read(),
                rows.accepted(),
                rows.rejected(),
                rows.duplicate(),
                rows.skipped(),
                totals,
                received,
                problems,
                0,
                0,
                List.of(),
                List.of());
    }

    /// A file of which nothing was taken.
    static ReceiptJson nothingOf(Path file, String sha256, RowProblem problem) {
        return new ReceiptJson(
                String.valueOf(file.getFileName()),
                sha256,
                "",
                new RowCounts(0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(problem));
    }

    /// This receipt with what was known before the file was taken.
    ReceiptJson with(List<Long> earlier, List<GuessJson> unsure) {
        return new ReceiptJson(
                file,
                sha256,
                profile,
                read,
                accepted,
                rejected,
                duplicate,
                skipped,
                totals,
                received,
                problems,
                parties,
                byBankReference,
                earlier,
                unsure);
    }

    static ReceiptJson of(ImportReceipt receipt, List<RowProblem> problems) {
        RowCounts rows = receipt.rows();
        return new ReceiptJson(
                receipt.file().name(),
                receipt.file().sha256(),
                receipt.profile(),
                rows.read(),
                rows.accepted(),
                rows.rejected(),
                rows.duplicate(),
                rows.skipped(),
                Wording.totals(receipt.paid()),
                Wording.totals(receipt.received()),
                problems,
                receipt.parties(),
                receipt.byBankReference(),
                List.of(),
                List.of());
    }

    void print(Console console) {
        console.line(
                "%s: %,d rows read = %,d accepted + %,d rejected + %,d duplicate + %,d skipped"
                        .formatted(file, read, accepted, rejected, duplicate, skipped));
        if (parties > 0) {
            console.line("  %,d of the accepted rows are about parties".formatted(parties));
        }
        if (byBankReference > 0) {
            console.line(
                    "  %,d of the duplicates were found by the bank's reference"
                            .formatted(byBankReference));
        }
        for (Wording.TotalJson total : totals) {
            console.line(
                    "  paid %s %s in %,d".formatted(total.sum(), total.currency(), total.count()));
        }
        for (RowProblem problem : problems) {
            console.line(
                    "  line %d%s: %s %s"
                            .formatted(
                                    problem.line(),
                                    problem.column().isEmpty() ? "" : ", " + problem.column(),
                                    problem.reason(),
                                    problem.remedy()));
        }
    }
}

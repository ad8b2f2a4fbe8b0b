// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.receipt;

import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.imports.DuplicateRow;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.money.CurrencyTotal;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// A receipt as rows of cells, for the clipboard and for files: facts, counts, totals, problems,
/// duplicates.
/// Amounts and times are written the same in every language. What stands in the source file may
/// begin like a formula; such cells get an apostrophe before them, as spreadsheets expect.
///
/// @param separator tab or comma
record ReceiptText(Texts texts, char separator) {

    /// Everything but the problems.
    void writeHead(ImportReceipt receipt, Appendable out) throws IOException {
        row(out, texts.of("receipt.file"), receipt.file().name());
        row(out, texts.of("receipt.sha256"), receipt.file().sha256());
        row(out, texts.of("receipt.bytes"), String.valueOf(receipt.file().bytes()));
        row(out, texts.of("receipt.profile"), receipt.profile());
        row(out, texts.of("receipt.zone"), receipt.zone().getId());
        row(out, texts.of("receipt.at"), seconds(receipt.at()));
        row(out, texts.of("receipt.author"), receipt.author().name());
        row(out, texts.of("receipt.read"), String.valueOf(receipt.rows().read()));
        row(out, texts.of("receipt.accepted"), String.valueOf(receipt.rows().accepted()));
        row(out, texts.of("receipt.rejected"), String.valueOf(receipt.rows().rejected()));
        row(out, texts.of("receipt.duplicate"), String.valueOf(receipt.rows().duplicate()));
        row(out, texts.of("receipt.skipped"), String.valueOf(receipt.rows().skipped()));
        if (receipt.parties() > 0) {
            row(out, texts.of("receipt.parties"), String.valueOf(receipt.parties()));
        }
        if (receipt.byBankReference() > 0) {
            row(
                    out,
                    texts.of("receipt.byBankReference"),
                    String.valueOf(receipt.byBankReference()));
        }
        row(out, texts.of("receipt.chain"), receipt.chainHead());
        row(out);
        row(
                out,
                texts.of("receipt.currency"),
                texts.of("receipt.paid.count"),
                texts.of("receipt.paid"),
                texts.of("receipt.received.count"),
                texts.of("receipt.received"));
        for (TotalLine line : TotalLine.of(receipt)) {
            row(
                    out,
                    line.currency(),
                    count(line.paid()),
                    sum(line.paid()),
                    count(line.received()),
                    sum(line.received()));
        }
        row(out);
        row(
                out,
                texts.of("receipt.line"),
                texts.of("receipt.column"),
                texts.of("receipt.raw"),
                texts.of("receipt.reason"),
                texts.of("receipt.remedy"));
    }

    /// A page of problems, below the head.
    void writeProblems(List<RowProblem> problems, Appendable out) throws IOException {
        for (RowProblem problem : problems) {
            row(
                    out,
                    String.valueOf(problem.line()),
                    problem.column(),
                    problem.raw(),
                    problem.reason(),
                    problem.remedy());
        }
    }

    /// What stands above the duplicates.
    void writeDuplicatesHead(Appendable out) throws IOException {
        row(out);
        row(
                out,
                texts.of("receipt.duplicates.line"),
                texts.of("receipt.duplicates.counts"),
                texts.of("receipt.duplicates.key"));
    }

    /// A page of duplicates, below that.
    void writeDuplicates(List<DuplicateRow> duplicates, Appendable out) throws IOException {
        for (DuplicateRow duplicate : duplicates) {
            row(
                    out,
                    String.valueOf(duplicate.line()),
                    duplicate.source().citation(),
                    key(duplicate));
        }
    }

    /// By what a duplicate was found.
    String key(DuplicateRow duplicate) {
        return switch (duplicate.key()) {
            case BANK_REFERENCE -> texts.of("receipt.key.bankReference");
            case ALL_FIELDS -> texts.of("receipt.key.allFields");
        };
    }

    private static String seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String count(Optional<CurrencyTotal> total) {
        return total.map(t -> String.valueOf(t.count())).orElse("");
    }

    private static String sum(Optional<CurrencyTotal> total) {
        return total.map(t -> t.sum().plain()).orElse("");
    }

    private void row(Appendable out, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.append(separator);
            }
            out.append(cell(cells[i]));
        }
        out.append("\r\n");
    }

    private String cell(String text) {
        String harmless = isFormula(text) ? "'" + text : text;
        boolean quoted =
                harmless.indexOf(separator) >= 0
                        || harmless.indexOf('"') >= 0
                        || harmless.indexOf('\n') >= 0
                        || harmless.indexOf('\r') >= 0;
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    /// A negative amount is none, though it begins with a minus.
    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && !text.matches("-[0-9]+(\\.[0-9]+)?");
    }
}

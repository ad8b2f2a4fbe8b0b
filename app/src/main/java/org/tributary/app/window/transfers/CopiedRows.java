// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Transfer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rows as a spreadsheet takes them from the clipboard, in two forms: it takes the table, in which
/// amounts are numbers whatever its language, and account numbers are texts that keep their leading
/// zeros; a text editor takes the lines.
///
/// @param lines tab-separated values, one line a row
/// @param table the same as an HTML table. Cells say their type in Excel's words
///     (`mso-number-format`, `x:num`) and in LibreOffice's (`sdval`, `sdnum`), as both write them
///     themselves
record CopiedRows(String lines, String table) {

    /// Spreadsheets count in doubles, which are exact to so many figures; longer amounts stay
    // texts.
    private static final int EXACT_FIGURES = 15;

    /// Puts rows together. Not thread-safe.
    static final class Making {

        private final TransferText written;
        private final StringBuilder lines = new StringBuilder();
        private final StringBuilder table = new StringBuilder();

        /// @param headers of the columns
        Making(TransferText written, List<String> headers) {
            this.written = written;
            lines.append(String.join("\t", headers)).append('\n');
            table.append(
                    """
                    <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
                    <meta charset="utf-8"><style>td{mso-number-format:"\\@"}</style></head><body><table>
                    """);
            table.append(
                    headers.stream()
                            .map(header -> "<th>" + escaped(header) + "</th>")
                            .collect(Collectors.joining("", "<tr>", "</tr>\n")));
        }

        void add(Transfer transfer) {
            lines.append(written.line(transfer)).append('\n');
            table.append(
                    Stream.of(TransferColumn.values())
                            .map(column -> cell(transfer, column))
                            .collect(Collectors.joining("", "<tr>", "</tr>\n")));
        }

        private String cell(Transfer transfer, TransferColumn column) {
            return switch (column) {
                case PAID -> number(transfer.paid());
                case RECEIVED -> number(transfer.received());
                case TIME,
                        FROM,
                        TO,
                        CURRENCY,
                        RECEIVED_CURRENCY,
                        CHANNEL,
                        SOURCE,
                        REFERENCE,
                        LABEL ->
                        text(written.copied(transfer, column));
            };
        }

        CopiedRows made() {
            return new CopiedRows(
                    lines.toString(), table.append("</table></body></html>").toString());
        }
    }

    private static String text(String words) {
        return "<td sdnum=\"1033;0;@\">" + escaped(words) + "</td>";
    }

    private static String number(Money money) {
        String plain = money.plain();
        if (money.decimal().precision() > EXACT_FIGURES) {
            return text(plain);
        }
        String format = format(money.currency().exponent());
        return "<td align=right style='mso-number-format:\"%s\"' x:num=\"%s\" sdval=\"%s\" sdnum=\"1033;0;%s\">%s</td>"
                .formatted(format.replace("#,", "\\#\\,"), plain, plain, format, plain);
    }

    private static String format(int digits) {
        return digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

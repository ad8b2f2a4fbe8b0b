// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.opencase;

import org.tributary.importers.profile.FileKind;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.ProfileText;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.imports.SetAsideRow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/// The rejected rows of an import as a file that can be corrected and imported again: the header as
/// it stood, then every rejected row as it stood, with one more cell that says why it was rejected.
/// Cells stand apart as they did in the file; those of a workbook or a message by tabs.
public final class RejectedRows {

    /// What stands above the reasons. Importing it again keeps them as an attribute of the
    // transfer.
    public static final String REASON = "Why rejected";

    private static final String HEADER = "header";

    private final Appendable out;
    private final char separator;
    private final char quote;
    private long rows;

    private RejectedRows(Appendable out, char separator, char quote) {
        this.out = out;
        this.separator = separator;
        this.quote = quote;
    }

    /// Writes them.
    ///
    /// @return how many rows were written, the header not counted
    /// @throws IOException if `out` cannot be written
    public static long write(CaseReader reader, long importId, Appendable out) throws IOException {
        ImportProfile profile = ProfileText.read(reader.profileText(importId));
        boolean text = profile.kind().equals(FileKind.CSV);
        RejectedRows rejected =
                new RejectedRows(
                        out,
                        text ? profile.dialect().separator() : '\t',
                        text ? profile.dialect().quote() : '"');
        try {
            reader.setAside(importId, rejected::write);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return rejected.rows;
    }

    private void write(SetAsideRow row) {
        if (!row.problems().isEmpty()) {
            rows++;
            line(
                    row.raw(),
                    row.problems().stream()
                            .map(RejectedRows::reason)
                            .collect(Collectors.joining(" ")));
        } else if (row.skipped().equals(HEADER)) {
            line(row.raw(), REASON);
        }
    }

    private static String reason(RowProblem problem) {
        String place = problem.column().isEmpty() ? "" : problem.column() + ": ";
        return place + problem.reason() + " " + problem.remedy();
    }

    private void line(String raw, String last) {
        String around = String.valueOf(quote);
        try {
            out.append(raw)
                    .append(separator)
                    .append(quote)
                    .append(last.replace(around, around + around))
                    .append(quote)
                    .append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

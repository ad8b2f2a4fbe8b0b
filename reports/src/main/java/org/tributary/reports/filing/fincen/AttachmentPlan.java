// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.fincen;

import org.tributary.reports.filing.fincen.AttachmentColumn.Sacrifice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What goes into the attachment and what had to be given up for it to fit. Immutable.
public final class AttachmentPlan {

    private final List<AttachmentColumn> columns;
    private final List<AttachmentRow> rows;
    private final Tally tally;

    /// What became of the transfers, and of the room.
    ///
    /// @param limit most bytes the file may have
    /// @param full bytes it would have with all columns and rows
    /// @param bytes bytes it has
    /// @param single transfers that have a row of their own
    /// @param added transfers that are added up in rows of several
    /// @param leftOut transfers that are in no row
    /// @param thresholds per currency which transfers may be added up, in words
    public record Tally(
            long limit,
            long full,
            long bytes,
            int single,
            int added,
            int leftOut,
            Map<String, String> thresholds) {}

    AttachmentPlan(List<AttachmentColumn> columns, List<AttachmentRow> rows, Tally tally) {
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.tally = tally;
    }

    public List<AttachmentColumn> columns() {
        return columns;
    }

    public int rows() {
        return rows.size();
    }

    public Tally tally() {
        return tally;
    }

    /// What was given up, a sentence for each, in the order it was; empty if everything fits.
    ///
    /// @param all the columns there would be with room for all
    List<String> sacrifices(List<AttachmentColumn> all) {
        List<String> sentences = new ArrayList<>();
        given(all, Sacrifice.FREE_TEXT, "free text", sentences);
        given(all, Sacrifice.DUPLICATE_PARTY, "told by the accounts and the report", sentences);
        if (tally.added() > 0) {
            sentences.add(
                    "%d transfers are added up by day, payer and payee: %s."
                            .formatted(
                                    tally.added(), String.join(", ", tally.thresholds().values())));
        }
        if (tally.leftOut() > 0) {
            sentences.add(
                    "%d transfers found no room; the workbook has all of them."
                            .formatted(tally.leftOut()));
        }
        return List.copyOf(sentences);
    }

    private void given(
            List<AttachmentColumn> all, Sacrifice sacrifice, String why, List<String> sentences) {
        List<String> names =
                all.stream()
                        .filter(c -> c.sacrifice() == sacrifice && !columns.contains(c))
                        .map(AttachmentColumn::header)
                        .toList();
        if (!names.isEmpty()) {
            sentences.add("Left out (%s): %s.".formatted(why, String.join(", ", names)));
        }
    }

    /// Writes the file: UTF-8, a header, lines that end with CR LF.
    public void write(OutputStream out) throws IOException {
        out.write(AttachmentCsv.header(columns).getBytes(StandardCharsets.UTF_8));
        for (AttachmentRow row : rows) {
            out.write(AttachmentCsv.line(columns, row).getBytes(StandardCharsets.UTF_8));
        }
    }
}

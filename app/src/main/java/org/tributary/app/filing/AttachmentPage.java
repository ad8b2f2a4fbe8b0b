// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.fincen.AttachmentBudget;
import org.tributary.reports.filing.fincen.AttachmentColumn;
import org.tributary.reports.filing.fincen.AttachmentPlan;
import org.tributary.reports.filing.profile.FilingProfile;

import java.util.List;
import java.util.Optional;

/// What goes into the attachment, and what it costs. Immutable.
///
/// @param columns every column there could be, with its bytes
/// @param tally what became of the transfers, and of the room
/// @param rows rows of the file, without its header
/// @param sacrifices what had to be given up, a sentence for each, in the order it was
public record AttachmentPage(
        List<Column> columns, AttachmentPlan.Tally tally, int rows, List<String> sacrifices) {

    public AttachmentPage {
        columns = List.copyOf(columns);
        sacrifices = List.copyOf(sacrifices);
    }

    /// A column.
    ///
    /// @param name its header
    /// @param bytes what it takes with all transfers
    /// @param sacrifice when it is given up for lack of room
    /// @param kept whether the file has it
    public record Column(
            String name, long bytes, AttachmentColumn.Sacrifice sacrifice, Kept kept) {}

    /// Whether the file has a column.
    public enum Kept {
        YES,
        NO
    }

    /// @return empty if the form takes no table, or there is nothing to put into it
    static Optional<AttachmentPage> of(FilingProfile profile, FilingReport report) {
        Optional<Integer> limit = profile.limit("attachment.bytes");
        if (limit.isEmpty() || report.transfers().isEmpty()) {
            return Optional.empty();
        }
        AttachmentBudget budget = new AttachmentBudget(report.transfers(), limit.get());
        AttachmentPlan plan = budget.plan();
        List<Column> columns =
                budget.weights().entrySet().stream()
                        .map(
                                e ->
                                        new Column(
                                                e.getKey().header(),
                                                e.getValue(),
                                                e.getKey().sacrifice(),
                                                plan.columns().contains(e.getKey())
                                                        ? Kept.YES
                                                        : Kept.NO))
                        .toList();
        return Optional.of(
                new AttachmentPage(columns, plan.tally(), plan.rows(), budget.sacrifices(plan)));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.IdentityBook;
import org.tributary.ledger.casework.IdentityLink;
import org.tributary.ledger.casework.IdentityMember;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.SheetModel;

import java.util.List;
import java.util.Locale;

/// The sheet of who was said to be one, or not to be: an assumption the report rests on while
/// groups count as one.
final class IdentitySheet {

    private IdentitySheet() {}

    /// The sheet; none where nothing was said.
    static List<SheetModel> of(CaseReport report, CaseReader reader) {
        IdentityBook book = reader.identities();
        return book.links().isEmpty() ? List.of() : List.of(sheet(report, reader, book));
    }

    private static SheetModel sheet(CaseReport report, CaseReader reader, IdentityBook book) {
        String counted =
                book.counting() == IdentityBook.Counting.AS_ONE
                        ? "as one holder by detectors"
                        : "apart";
        return SheetModel.Table.of(
                "Said to be one",
                List.of(
                        Column.text("One", 40),
                        Column.text("Other", 40),
                        Column.text("Said to be", 14),
                        Column.integer("Probability of 100"),
                        Column.prose("Reason", 60),
                        Column.text("By", 24),
                        Column.timestamp("Entered (%s)".formatted(report.manifest().zone())),
                        Column.text("Groups count", 28)),
                "Nothing was said",
                book.links().stream().map(link -> row(reader, link, counted)).toList());
    }

    private static List<Cell> row(CaseReader reader, IdentityLink link, String counted) {
        return List.of(
                Cell.text(name(reader, link.one())),
                Cell.text(name(reader, link.other())),
                Cell.text(
                        switch (link.verdict()) {
                            case SAME -> "one";
                            case DIFFERENT -> "not one";
                            case OPEN -> "open";
                        }),
                new Cell.Whole(link.percent()),
                Cell.text(link.reason()),
                Cell.text(link.author().name()),
                new Cell.Time(link.at()),
                Cell.text(counted));
    }

    private static String name(CaseReader reader, IdentityMember member) {
        String name =
                switch (member.kind()) {
                    case PARTY -> reader.parties(List.of(member.number())).getFirst().name();
                    case ACCOUNT -> reader.account(Math.toIntExact(member.number())).id().key();
                };
        return "%s (%s %d)"
                .formatted(name, member.kind().name().toLowerCase(Locale.ROOT), member.number());
    }
}

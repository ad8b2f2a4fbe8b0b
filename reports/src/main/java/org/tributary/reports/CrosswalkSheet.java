// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.reports.filing.profile.FilingField;
import org.tributary.reports.filing.profile.FilingFields;
import org.tributary.reports.filing.profile.FilingProfile;
import org.tributary.reports.filing.profile.Slot;
import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.Column;
import org.tributary.reports.sheet.SheetModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sheet that says where each fact of a report goes in each form, read off the profiles the
/// forms are written with.
final class CrosswalkSheet {

    private CrosswalkSheet() {}

    /// @param profiles the forms, in the order of the columns
    static SheetModel of(List<FilingProfile> profiles) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("Field", 26));
        columns.add(Column.text("In words", 24));
        for (FilingProfile profile : profiles) {
            columns.add(Column.prose(profile.name(), 44));
            columns.add(Column.prose("%s: demand".formatted(profile.name()), 20));
        }
        return SheetModel.Table.of(
                "Crosswalk",
                columns,
                "No forms",
                FilingFields.ALL.stream().map(field -> row(field, profiles)).toList());
    }

    private static List<Cell> row(FilingField field, List<FilingProfile> profiles) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(field.key()));
        row.add(Cell.text("%s: %s".formatted(field.owner(), field.label())));
        for (FilingProfile profile : profiles) {
            Optional<Slot> slot = profile.slot(field.key());
            row.add(Cell.text(slot.map(Slot::path).orElse("not asked for")));
            row.add(slot.map(CrosswalkSheet::demand).map(Cell::text).orElse(Cell.NOTHING));
        }
        return row;
    }

    private static String demand(Slot slot) {
        String need =
                switch (slot.need()) {
                    case Slot.Need.Required _ -> "required";
                    case Slot.Need.OrUnknown(String sign) -> "or " + sign;
                    case Slot.Need.Optional _ -> "optional";
                };
        return slot.characters().isPresent()
                ? "%s, at most %d characters".formatted(need, slot.characters().getAsInt())
                : need;
    }
}

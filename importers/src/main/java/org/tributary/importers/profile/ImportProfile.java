// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.profile;

import org.tributary.importers.dialect.Dialect;
import org.tributary.importers.mapping.Mapping;
import org.tributary.importers.statement.StatementRules;

import java.time.ZoneId;
import java.util.List;

/// Everything needed to read one kind of file: how it is written, which column is what, the zone of
/// its times, its currencies, whose statement it is. Shared between investigators as a readable
/// file, see [ProfileText]. Immutable.
///
/// @param name what users call it, such as `AMLworld`
/// @param note what such files are and what the profile assumes about them
/// @param kind what files it is for
/// @param dialect how rows, numbers and times are written
/// @param mapping which column holds which field
/// @param zone the zone of times written without an offset
/// @param money fixed currency and decimals that differ from ISO 4217
/// @param statement accounts, directions and rows that are no transfers
public record ImportProfile(
        String name,
        String note,
        FileKind kind,
        Dialect dialect,
        Mapping mapping,
        ZoneId zone,
        MoneyRules money,
        StatementRules statement) {

    /// A CSV file whose rows name payer and receiver.
    public ImportProfile(
            String name,
            String note,
            Dialect dialect,
            Mapping mapping,
            ZoneId zone,
            MoneyRules money) {
        this(name, note, FileKind.CSV, dialect, mapping, zone, money, StatementRules.TWO_SIDED);
    }

    public ImportProfile withName(String other, String remark) {
        return new ImportProfile(other, remark, kind, dialect, mapping, zone, money, statement);
    }

    public ImportProfile withKind(FileKind other) {
        return new ImportProfile(name, note, other, dialect, mapping, zone, money, statement);
    }

    public ImportProfile withDialect(Dialect other) {
        return new ImportProfile(name, note, kind, other, mapping, zone, money, statement);
    }

    public ImportProfile withMapping(Mapping other) {
        return new ImportProfile(name, note, kind, dialect, other, zone, money, statement);
    }

    public ImportProfile withZone(ZoneId other) {
        return new ImportProfile(name, note, kind, dialect, mapping, other, money, statement);
    }

    public ImportProfile withMoney(MoneyRules other) {
        return new ImportProfile(name, note, kind, dialect, mapping, zone, other, statement);
    }

    public ImportProfile withStatement(StatementRules other) {
        return new ImportProfile(name, note, kind, dialect, mapping, zone, money, other);
    }

    /// What keeps rows from becoming transfers, in words; empty if nothing does.
    public List<String> missing() {
        return new MissingParts(this).list();
    }
}

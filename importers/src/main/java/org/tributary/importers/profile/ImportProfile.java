// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.profile;

import org.tributary.importers.dialect.Dialect;
import org.tributary.importers.mapping.Mapping;

import java.time.ZoneId;
import java.util.List;

/// Everything needed to read one kind of file: how it is written, which column is what, the zone of
/// its times, its currencies. Shared between investigators as a readable file, see [ProfileText].
/// Immutable.
///
/// @param name what users call it, such as `AMLworld`
/// @param note what such files are and what the profile assumes about them
/// @param dialect how rows, numbers and times are written
/// @param mapping which column holds which field
/// @param zone the zone of times written without an offset
/// @param money fixed currency and decimals that differ from ISO 4217
public record ImportProfile(
        String name, String note, Dialect dialect, Mapping mapping, ZoneId zone, MoneyRules money) {

    public ImportProfile withName(String other, String remark) {
        return new ImportProfile(other, remark, dialect, mapping, zone, money);
    }

    public ImportProfile withDialect(Dialect other) {
        return new ImportProfile(name, note, other, mapping, zone, money);
    }

    public ImportProfile withMapping(Mapping other) {
        return new ImportProfile(name, note, dialect, other, zone, money);
    }

    public ImportProfile withZone(ZoneId other) {
        return new ImportProfile(name, note, dialect, mapping, other, money);
    }

    public ImportProfile withMoney(MoneyRules other) {
        return new ImportProfile(name, note, dialect, mapping, zone, other);
    }

    /// What keeps rows from becoming transfers, in words; empty if nothing does.
    public List<String> missing() {
        return mapping.missing(money.fixed());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.imports;

import org.tributary.ledger.transfer.SourceFile;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.OptionalLong;

/// What is about to be imported and how it will be read.
///
/// @param path where the original lies now
/// @param file its fingerprint
/// @param profile name of the mapping profile, such as `AMLworld`
/// @param profileText the whole profile as readable text, kept with the import
/// @param zone the zone in which times without an offset were read
/// @param replaces the import this one takes the place of, which is withdrawn in the same commit
public record ImportPlan(
        Path path,
        SourceFile file,
        String profile,
        String profileText,
        ZoneId zone,
        OptionalLong replaces) {

    /// A plan that replaces nothing.
    public ImportPlan(Path path, SourceFile file, String profile, String profileText, ZoneId zone) {
        this(path, file, profile, profileText, zone, OptionalLong.empty());
    }

    /// This plan in the place of an earlier import.
    public ImportPlan inPlaceOf(long earlier) {
        return new ImportPlan(path, file, profile, profileText, zone, OptionalLong.of(earlier));
    }
}

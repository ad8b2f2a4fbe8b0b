// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import org.tributary.importers.mapping.Field;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.Settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What the user fixed about a file. Immutable.
///
/// @param profile the profile chosen; empty if the best fitting one is to be found
/// @param settings everything else
record Correction(Optional<ImportProfile> profile, Settings settings) {

    static final Correction NONE = new Correction(Optional.empty(), Settings.NONE);

    /// A profile makes everything fixed before pointless.
    static Correction of(Optional<ImportProfile> profile) {
        return new Correction(profile, Settings.NONE);
    }

    /// With another value of a part; an empty one means that nothing is fixed.
    Correction with(Part part, String value) {
        Map<String, String> values = new LinkedHashMap<>(settings.values());
        if (part.cutsColumns()) {
            values.entrySet().removeIf(Correction::namesColumn);
        }
        if (value.isEmpty()) {
            values.remove(part.key());
        } else {
            values.put(part.key(), value);
        }
        return new Correction(profile, new Settings(values));
    }

    /// A fixed currency has the key of a field, but is no column.
    private static boolean namesColumn(Map.Entry<String, String> setting) {
        String value = setting.getValue();
        return Field.ofKey(setting.getKey()).isPresent()
                && (value.isEmpty() || value.startsWith("#"));
    }

    /// With a column that holds another field, or none.
    ///
    /// @param position 0 for the first column
    /// @param before what it held
    /// @param after what it is to hold
    Correction with(int position, Optional<Field> before, Optional<Field> after) {
        Map<String, String> values = new LinkedHashMap<>(settings.values());
        before.ifPresent(field -> values.put(field.key(), ""));
        after.ifPresent(field -> values.put(field.key(), "#" + (position + 1)));
        return new Correction(profile, new Settings(values));
    }
}

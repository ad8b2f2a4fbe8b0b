// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import java.util.List;

/// What people call a typology.
///
/// @param number its number in the library, such as `T03`; empty if it has none
/// @param name in English
/// @param codes what the forms of authorities call it, such as `FinCEN 911`
public record TypologyLabel(String number, String name, List<String> codes) {

    public TypologyLabel {
        codes = List.copyOf(codes);
    }

    /// For a typology nothing is known of but its key.
    public static TypologyLabel unknown(String key) {
        return new TypologyLabel("", key, List.of());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

import java.util.Comparator;

/// The legal form of an organisation.
///
/// @param name short and the same for all its spellings: `llc` for `OOO` and `L.L.C.`
/// @param family what kind of form it is: `limited`, `stock`, `partnership`, `public`,
///     `general`
public record LegalForm(String name, String family) implements Comparable<LegalForm> {

    @Override
    public int compareTo(LegalForm other) {
        return Comparator.comparing(LegalForm::name)
                .thenComparing(LegalForm::family)
                .compare(this, other);
    }
}

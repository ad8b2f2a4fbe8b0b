// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import java.util.List;

/// A code of the form that says what the activity is.
///
/// @param code such as `114`
/// @param name what the form calls it; empty if nobody told
/// @param suggestedBy what was found in the case that suggests it
/// @param chosen whether the report has it
public record CodeChoice(String code, String name, List<String> suggestedBy, Chosen chosen) {

    /// Whether a report has a code.
    public enum Chosen {
        YES,
        NO
    }

    public CodeChoice {
        suggestedBy = List.copyOf(suggestedBy);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import java.util.List;

/// What was guessed of one [Part], and what else it could be.
///
/// @param chosen one of the choices
/// @param confidence 0 to 1
/// @param reason one sentence
record PartGuess(Part part, Choice chosen, List<Choice> choices, double confidence, String reason) {

    PartGuess {
        choices = List.copyOf(choices);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.library;

import java.util.List;

/// A typology that the library knows of and no record can hold yet: which fields it would need.
///
/// @param number its number in the library, such as `T22`
/// @param name its name in English
/// @param lacks the fields no case has, to be put after "lacks"
public record LeftOut(String number, String name, List<String> lacks) {

    /// All of them, by number.
    public static final List<LeftOut> ALL =
            List.of(
                    new LeftOut(
                            "T22",
                            "Trade-based laundering",
                            List.of("invoice values", "goods and their quantities", "routes")),
                    new LeftOut("T39", "Sanctions proximity", List.of("watchlists")),
                    new LeftOut(
                            "T41",
                            "Account takeover",
                            List.of("changes of credentials", "sessions with their devices")));

    public LeftOut {
        lacks = List.copyOf(lacks);
    }

    /// Why it is not run, as it is shown: `not run: lacks watchlists`.
    public String reason() {
        return "not run: lacks " + String.join(", ", lacks);
    }
}

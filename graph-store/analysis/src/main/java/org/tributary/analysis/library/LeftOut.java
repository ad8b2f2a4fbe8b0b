// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.library;

import java.util.List;
import java.util.Optional;

/// A typology that the library knows of and no record can hold yet: which fields it would need.
///
/// @param key what it is chosen by, as other typologies are: `account-takeover`
/// @param number its number in the library, such as `T22`
/// @param name its name in English
/// @param lacks the fields no case has, to be put after "lacks"
public record LeftOut(String key, String number, String name, List<String> lacks) {

    /// All of them, by number.
    public static final List<LeftOut> ALL =
            List.of(
                    new LeftOut(
                            "trade-based-laundering",
                            "T22",
                            "Trade-based laundering",
                            List.of("invoice values", "goods and their quantities", "routes")),
                    new LeftOut(
                            "account-takeover",
                            "T41",
                            "Account takeover",
                            List.of("changes of credentials", "sessions with their devices")));

    public LeftOut {
        lacks = List.copyOf(lacks);
    }

    public static Optional<LeftOut> of(String key) {
        return ALL.stream().filter(one -> one.key.equals(key)).findFirst();
    }

    /// Why it is not run, as a run tells it: `lacks invoice values`.
    public String reason() {
        return "lacks " + String.join("; ", lacks);
    }
}

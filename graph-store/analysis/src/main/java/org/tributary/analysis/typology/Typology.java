// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.typology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A named laundering pattern, as its card tells it. Immutable.
///
/// @param key its key in rule files and on the command line: `fan-in`
/// @param number its number in the library, such as `T03`; patterns of AMLworld that have none are
///     numbered `P01` on
/// @param name its name in English
/// @param definition what it is, in plain sentences
/// @param sources publications the definition rests on
/// @param crosswalk what regulators call it
/// @param vectors ledgers on which it must fire or stay silent
/// @param text the whole card, as the guide shows it
public record Typology(
        String key,
        String number,
        String name,
        String definition,
        List<String> sources,
        Crosswalk crosswalk,
        List<TestVector> vectors,
        String text) {

    public Typology {
        sources = List.copyOf(sources);
        vectors = List.copyOf(vectors);
    }

    /// Reads a card that ships with the product.
    ///
    /// @throws IllegalArgumentException if there is none of that key, or it is not complete
    public static Typology of(String key) {
        try (InputStream in = Typology.class.getResourceAsStream(key + ".md")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no card of '%s'".formatted(key));
            }
            return CardText.parse(
                    key, new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

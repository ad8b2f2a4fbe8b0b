// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import java.util.List;
import java.util.Optional;

/// What the colours of a picture mean, in words for the legend. Immutable.
///
/// @param categories names of the nodes' categories, in the order of [Tint.Category#index]
/// @param nodes the ends of the nodes' scale, if their colours are one
/// @param arrows the ends of the arrows' scale, if their colours are one
public record ColourKey(List<String> categories, Optional<Ends> nodes, Optional<Ends> arrows) {

    public static final ColourKey NONE =
            new ColourKey(List.of(), Optional.empty(), Optional.empty());

    /// What the two ends of a scale mean.
    public record Ends(String low, String high) {}

    public ColourKey {
        categories = List.copyOf(categories);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

/// A colour that means something, before a theme says which colour that is. Immutable.
public sealed interface Tint {

    /// The neutral colour.
    Tint NONE = new Neutral();

    /// No meaning.
    record Neutral() implements Tint {}

    /// One of a few kinds that have no order.
    ///
    /// @param index which one, from 0 on; beyond a theme's set it begins again
    record Category(int index) implements Tint {
        public Category {
            if (index < 0) {
                throw new IllegalArgumentException("a category is not negative: " + index);
            }
        }
    }

    /// A place on a scale that goes one way.
    ///
    /// @param share 0 for the low end to 1 for the high end
    record Level(double share) implements Tint {
        public Level {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a level is 0 to 1: " + share);
            }
        }
    }

    /// A place on a scale that goes two ways from a neutral middle.
    ///
    /// @param share -1 for one end, 0 for the middle, 1 for the other end
    record Balance(double share) implements Tint {
        public Balance {
            if (!(share >= -1 && share <= 1)) {
                throw new IllegalArgumentException("a balance is -1 to 1: " + share);
            }
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.world;

/// What the label of a transfer says.
///
/// @param scheme identifier of the scheme or twin, unique in the ledger
/// @param typology name of the typology the scheme is of, or the twin resembles
/// @param kind planted laundering or innocent twin
/// @param behaviour for a twin the innocent behaviour it is, else the typology again
/// @param role what this transfer does in it
public record Mark(String scheme, String typology, Kind kind, String behaviour, String role) {

    /// Whether it is laundering or only looks like it.
    public enum Kind {
        PLANTED("planted"),
        TWIN("twin");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}

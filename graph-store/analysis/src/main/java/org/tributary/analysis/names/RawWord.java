// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

/// A word as it stood in a text, before anything is known of its role.
///
/// @param text lower case, letters and digits only
/// @param capitals whether it stood in capitals in a text that also has small letters
/// @param dotted whether a full stop followed
/// @param group how many commas came before it
record RawWord(String text, boolean capitals, boolean dotted, int group) {

    RawWord as(String other) {
        return new RawWord(other, capitals, dotted, group);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.signing;

import java.util.Arrays;

/// A passphrase on its way from a field to a key. Overwritten when closed, so that it does not
/// lie in memory longer than needed; never written anywhere. Not thread-safe.
public final class Passphrase implements AutoCloseable {

    /// Fewest characters of a new one. NIST SP 800-63B-4 asks for 15 where a password is the only
    /// factor; here reading the user's own folder comes first.
    public static final int SHORTEST = 12;

    private final char[] characters;

    private Passphrase(char[] characters) {
        this.characters = characters;
    }

    /// Copies what stands in a field.
    public static Passphrase of(CharSequence typed) {
        char[] copy = new char[typed.length()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = typed.charAt(i);
        }
        return new Passphrase(copy);
    }

    /// Whether it may protect a new key.
    public boolean isLongEnough() {
        return Character.codePointCount(characters, 0, characters.length) >= SHORTEST;
    }

    /// Not a copy: wiped with this.
    char[] characters() {
        return characters;
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.signing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// A passphrase on its way from a field to a key. Overwritten when closed, so that it does not
/// lie in memory longer than needed; never written anywhere. Not thread-safe.
public final class Passphrase implements AutoCloseable {

    /// Fewest characters of a new one. NIST SP 800-63B-4 asks for 15 where a password is the
    /// only factor; here reading the user's own folder comes first.
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

    /// In UTF-8, composed, so that the same words give the same bytes whichever computer they
    /// were typed on (Unicode Normalization Form C). The caller wipes it.
    public byte[] bytes() {
        CharBuffer typed = CharBuffer.wrap(characters);
        if (!Normalizer.isNormalized(typed, Normalizer.Form.NFC)) {
            return Normalizer.normalize(typed, Normalizer.Form.NFC)
                    .getBytes(StandardCharsets.UTF_8);
        }
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(typed);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        encoded.clear();
        while (encoded.hasRemaining()) {
            encoded.put((byte) 0);
        }
        return bytes;
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

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/// The key of one sealed file: random, and itself encrypted under a passphrase. Wiped when
/// closed.
final class CaseKey implements AutoCloseable {

    private static final byte[] BODY = "Tributary: body".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SECTION = "Tributary: section".getBytes(StandardCharsets.US_ASCII);

    private final byte[] key;

    CaseKey(byte[] key) {
        this.key = key;
    }

    static CaseKey random(SecureRandom random) {
        byte[] key = new byte[KeyCost.KEY_BYTES];
        random.nextBytes(key);
        return new CaseKey(key);
    }

    /// Not a copy.
    byte[] bytes() {
        return key;
    }

    byte[] ofBody() {
        return Aes.derived(key, BODY);
    }

    byte[] ofSections() {
        return Aes.derived(key, SECTION);
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }
}

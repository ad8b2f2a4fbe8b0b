// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import java.security.GeneralSecurityException;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256 in Galois/Counter mode (NIST SP 800-38D) with tags of 16 bytes, and keys made from
/// keys.
final class Aes {

    static final int NONCE = 12;
    static final int TAG = 16;

    private static final String MAC = "HmacSHA256";

    private Aes() {}

    static byte[] encrypt(byte[] key, byte[] nonce, byte[] beside, byte[] plain, int length) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, beside).doFinal(plain, 0, length);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /// Empty if it was not encrypted so, or was changed since.
    static Optional<byte[]> decrypt(
            byte[] key, byte[] nonce, byte[] beside, byte[] sealed, int length) {
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, nonce, beside).doFinal(sealed, 0, length));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] beside)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(beside);
        return cipher;
    }

    /// A key for one purpose, from which the other keys do not follow.
    static byte[] derived(byte[] key, byte[] purpose) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(purpose);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("every Java platform has AES-GCM and HMAC-SHA-256", e);
    }
}

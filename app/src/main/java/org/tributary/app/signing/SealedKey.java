// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// A private key under a passphrase, as its file holds it: AES-256 in Galois/Counter mode under a
/// key that PBKDF2-HMAC-SHA256 derives. Owner, public key and rounds are authenticated with it, so
/// that a changed file does not open. Immutable.
///
/// @param format of the file
/// @param name whose it is
/// @param initials whose it is
/// @param publicKey X.509 in base64
/// @param rounds of PBKDF2
/// @param salt in base64
/// @param nonce in base64
/// @param sealed the private key, PKCS #8, encrypted, in base64
record SealedKey(
        int format,
        String name,
        String initials,
        String publicKey,
        int rounds,
        String salt,
        String nonce,
        String sealed) {

    static final int FORMAT = 1;

    /// OWASP's Password Storage Cheat Sheet for PBKDF2-HMAC-SHA256, and somewhat more.
    static final int ROUNDS = 700_000;

    /// Fewer are not accepted from a file, more would keep the program busy.
    private static final int FEWEST_ROUNDS = 600_000;

    private static final int MOST_ROUNDS = 20_000_000;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;

    /// @param privateKey PKCS #8; the caller wipes it
    static SealedKey seal(Signer owner, byte[] privateKey, Passphrase passphrase)
            throws GeneralSecurityException {
        var random = new SecureRandom();
        byte[] salt = new byte[SALT_BYTES];
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        var open =
                new SealedKey(
                        FORMAT,
                        owner.author().name(),
                        owner.author().initials(),
                        owner.publicKey(),
                        ROUNDS,
                        text(salt),
                        text(nonce),
                        "");
        byte[] sealed = open.cipher(Cipher.ENCRYPT_MODE, passphrase).doFinal(privateKey);
        return new SealedKey(
                open.format,
                open.name,
                open.initials,
                open.publicKey,
                open.rounds,
                open.salt,
                open.nonce,
                text(sealed));
    }

    /// The private key, PKCS #8; the caller wipes it.
    byte[] open(Passphrase passphrase) throws GeneralSecurityException, WrongPassphraseException {
        if (format != FORMAT || rounds < FEWEST_ROUNDS || rounds > MOST_ROUNDS) {
            throw new GeneralSecurityException("not a key file of this program");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, passphrase).doFinal(bytes(sealed));
        } catch (AEADBadTagException e) {
            throw new WrongPassphraseException();
        }
    }

    private Cipher cipher(int mode, Passphrase passphrase) throws GeneralSecurityException {
        byte[] key = derived(passphrase);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG_BITS, bytes(nonce)));
            cipher.updateAAD(
                    String.join("\n", name, initials, publicKey, Integer.toString(rounds), salt)
                            .getBytes(StandardCharsets.UTF_8));
            return cipher;
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private byte[] derived(Passphrase passphrase) throws GeneralSecurityException {
        var spec = new PBEKeySpec(passphrase.characters(), bytes(salt), rounds, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } finally {
            spec.clearPassword();
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}

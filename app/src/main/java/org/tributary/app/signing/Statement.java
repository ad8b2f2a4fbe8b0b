// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.signing;

import org.tributary.ledger.casework.Signature;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/// Something people sign. Immutable.
public interface Statement {

    /// The bytes that are signed. Their first line says what kind of statement it is, so that
    /// a signature under one is worth nothing under another.
    byte[] bytes();

    /// Whether a signature is one under exactly this statement, by the key it names.
    default boolean isSignedBy(Signature signature) {
        try {
            var key =
                    KeyFactory.getInstance(KeyRing.ALGORITHM)
                            .generatePublic(
                                    new X509EncodedKeySpec(
                                            Base64.getDecoder().decode(signature.publicKey())));
            var check = java.security.Signature.getInstance(KeyRing.ALGORITHM);
            check.initVerify(key);
            check.update(bytes());
            return check.verify(Base64.getDecoder().decode(signature.value()));
        } catch (GeneralSecurityException | IllegalArgumentException notEvenASignature) {
            return false;
        }
    }
}

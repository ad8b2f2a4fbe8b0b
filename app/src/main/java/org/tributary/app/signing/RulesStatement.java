// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.signing;

import org.tributary.ledger.casework.Signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/// What a signature under detection rules says: these rules are to count in that case. Immutable.
///
/// @param caseId identifier of the case, so that the signature is worth nothing in another
/// @param version of the rules; 0 for those the product ships with
/// @param sha256 of the rules' text; empty for those the product ships with
public record RulesStatement(String caseId, int version, String sha256) {

    /// The bytes that are signed. Each part on a line of its own, none of them with a line break.
    byte[] bytes() {
        return "Tributary: activate detection rules\ncase %s\nversion %d\nsha-256 %s\n"
                .formatted(caseId, version, sha256)
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Whether a signature is one under exactly this statement, by the key it names.
    public boolean isSignedBy(Signature signature) {
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

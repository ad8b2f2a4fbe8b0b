// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import org.tributary.app.signing.KeyRing;
import org.tributary.app.signing.Passphrase;
import org.tributary.app.signing.Signer;
import org.tributary.app.signing.WrongPassphraseException;
import org.tributary.ledger.casework.SignOff;
import org.tributary.ledger.casework.Signature;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// Signs what was written so far, and says so at its end.
///
/// @param keys where the signer's key is
/// @param signer who signs
/// @param passphrase of the signer's key
record SectionWriting(KeyRing keys, Signer signer, Passphrase passphrase) {

    private static final int SALT = 16;

    static String salt(SecureRandom random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /// @param out where the section goes
    /// @param digest of everything written to `out` so far; told of what is written
    OpenSeal.Signed write(
            OutputStream out, MessageDigest digest, CaseKey key, SignOff said, SecureRandom random)
            throws IOException, WrongPassphraseException {
        byte[] nonce = new byte[Aes.NONCE];
        random.nextBytes(nonce);
        byte[] front =
                SealedSection.front(key, said, Sha256.soFar(digest), signer.publicKey(), nonce);
        out.write(front);
        digest.update(front);
        SealStatement statement =
                SealStatement.of(HexFormat.of().formatHex(Sha256.soFar(digest)), said);
        Signature signature = keys.sign(statement, signer, passphrase);
        if (!statement.isSignedBy(signature)) {
            throw new IOException("The key's file is damaged: its halves do not belong together.");
        }
        byte[] value = Base64.getDecoder().decode(signature.value());
        out.write(value);
        digest.update(value);
        return new OpenSeal.Signed(said, statement.file(), signature);
    }
}

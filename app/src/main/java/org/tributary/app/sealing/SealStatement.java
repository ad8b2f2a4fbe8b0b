// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.sealing;

import org.tributary.app.signing.Statement;
import org.tributary.ledger.casework.CaseEvent.SealEvent;
import org.tributary.ledger.casework.SignOff;

import java.nio.charset.StandardCharsets;

/// What the signature of one section of a sealed file says: this file so far, and this
/// statement about the case. Both are named by hashes, so that everybody can check the
/// signature, and only who has the passphrase learns what was said.
///
/// @param file SHA-256 of the file up to the signature, lower-case hexadecimal
/// @param statement SHA-256 of the statement, lower-case hexadecimal
record SealStatement(String file, String statement) implements Statement {

    static SealStatement of(SealEvent event) {
        return of(event.file(), event.said());
    }

    static SealStatement of(String file, SignOff said) {
        return new SealStatement(file, Sha256.hex(said.bytes()));
    }

    @Override
    public byte[] bytes() {
        return "Tributary: sealed case\nfile %s\nstatement %s\n"
                .formatted(file, statement)
                .getBytes(StandardCharsets.UTF_8);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.signing;

import org.tributary.ledger.casework.Author;

/// Somebody who signs at this computer.
///
/// @param author name and initials, as the key was made for them
/// @param publicKey the public key, X.509 in base64
public record Signer(Author author, String publicKey) {

    /// Digits by which people compare keys, read out loud for instance.
    public String fingerprint() {
        return Fingerprint.of(publicKey);
    }

    /// Whether this is the person of that name; case and space do not tell people apart.
    public boolean isNamed(String name) {
        return author.name().strip().equalsIgnoreCase(name.strip());
    }
}

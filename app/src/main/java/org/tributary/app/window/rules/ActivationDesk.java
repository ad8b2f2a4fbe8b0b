// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import org.tributary.app.signing.KeyRing;
import org.tributary.app.signing.Passphrase;
import org.tributary.app.signing.Signer;
import org.tributary.app.signing.WrongPassphraseException;
import org.tributary.app.tuning.RuleDesk;
import org.tributary.app.tuning.RuleDesk.Activation;
import org.tributary.ledger.casework.Author;

import java.io.IOException;
import java.util.List;

/// Signs one version, and closes every passphrase it is given. Belongs in a background job:
/// opening a key takes a moment on purpose.
///
/// @param keys of those who sign at this computer
/// @param version the version to be signed
record ActivationDesk(KeyRing keys, RuleDesk desk, int version) {

    /// Makes a key for somebody new and signs with it; refuses before a key is made for nothing.
    Activation anew(Author author, Passphrase words) throws IOException {
        try (words) {
            if (!desk.maySign(new Signer(author, ""), version)) {
                return new Activation.OwnProposal();
            }
            List<String> reasons = desk.refusals(version);
            return reasons.isEmpty()
                    ? desk.activate(version, keys, keys.create(author, words), words)
                    : new Activation.Fails(reasons);
        }
    }

    /// Signs with a key there is.
    Activation by(Signer signer, Passphrase words) throws IOException {
        try (words) {
            return desk.activate(version, keys, signer, words);
        }
    }

    /// Gives a key another passphrase.
    ///
    /// @return whether the old one opened it
    boolean change(Signer signer, Passphrase old, Passphrase words) throws IOException {
        try (old;
                words) {
            keys.changePassphrase(signer, old, words);
            return true;
        } catch (WrongPassphraseException e) {
            return false;
        }
    }
}

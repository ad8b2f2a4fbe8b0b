// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.signing;

/// A key did not open: the passphrase is another one, or somebody changed the key's file.
public final class WrongPassphraseException extends Exception {

    WrongPassphraseException() {
        super("The passphrase does not open this key.");
    }
}

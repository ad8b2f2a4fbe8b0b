// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.tributary.app.signing.Signer;

import java.util.Optional;

/// Words for whoever may sign: name, initials and the fingerprint of the key, and somebody new. To
/// be used on the screen thread.
public final class SignerWords extends StringConverter<Optional<Signer>> {

    private final Texts texts;

    public SignerWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    @SuppressWarnings("NullableOptional") // so the control says that nothing is chosen yet
    public String toString(@Nullable Optional<Signer> shown) {
        if (shown == null) {
            return "";
        }
        return shown.map(
                        each ->
                                texts.of(
                                        "rules.signer",
                                        each.author().name(),
                                        each.author().initials(),
                                        each.fingerprint()))
                .orElse(texts.of("rules.signer.new"));
    }

    @Override
    public Optional<Signer> fromString(String words) {
        throw new UnsupportedOperationException("signers are chosen, not typed");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.signing.Passphrase;
import org.tributary.app.signing.Signer;
import org.tributary.ledger.casework.Author;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Who signs, by the commands that sign.
final class SigningOptions {

    @Option(
            names = "--signer",
            paramLabel = "NAME",
            description = "who signs, if not the profile of this computer")
    private String name = "";

    @Option(
            names = "--initials",
            paramLabel = "XX",
            description = "initials of --signer, for a new key")
    private String initials = "";

    @Option(
            names = "--new-key",
            description = "make a key for whoever signs, under the passphrase for the key")
    private boolean newKey;

    private Author author(CommandContext context) {
        if (name.isBlank()) {
            return context.author();
        }
        return new Author(name.strip(), initials.isBlank() ? firstLetters(name) : initials.strip());
    }

    private static String firstLetters(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            letters.appendCodePoint(word.codePointAt(0));
        }
        return letters.toString();
    }

    /// The signer's key, made if that was asked for.
    ///
    /// @throws UsageException if there is none, or one where a new one was asked for
    Signer signer(CommandContext context, Passphrase passphrase) throws IOException {
        Author author = author(context);
        List<Signer> known = context.investigator().keys().signers();
        Optional<Signer> signer = known.stream().filter(s -> s.isNamed(author.name())).findFirst();
        if (newKey) {
            if (signer.isPresent()) {
                throw new UsageException(
                        "%s has a key already. Leave --new-key out.".formatted(author.name()));
            }
            refuseShort(passphrase, "The passphrase of the key");
            return context.investigator().keys().create(author, passphrase);
        }
        return signer.orElseThrow(
                () ->
                        new UsageException(
                                "%s has no key at this computer. Name somebody with --signer, or make a key with --new-key."
                                        .formatted(author.name())));
    }

    static void refuseShort(Passphrase passphrase, String which) {
        if (!passphrase.isLongEnough()) {
            throw new UsageException(
                    "%s is too short: it needs %d characters."
                            .formatted(which, Passphrase.SHORTEST));
        }
    }
}

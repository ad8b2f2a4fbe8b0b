// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.signing.Passphrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Where passphrases come from: never from arguments, which other programs of the computer can
/// read, and which the shell remembers.
@FunctionalInterface
public interface Secrets {

    /// The next passphrase; the caller closes it.
    ///
    /// @param what it opens, in a few words
    /// @throws UsageException if there is none
    /// @throws IOException if it cannot be read
    Passphrase next(String what) throws IOException;

    /// One a line, in the order in which they are asked for.
    static Secrets lines(Reader reader) {
        BufferedReader lines = new BufferedReader(reader);
        return what -> {
            String line = lines.readLine();
            if (line == null || line.isEmpty()) {
                throw new UsageException(
                        "Standard input ended before %s. Give one passphrase a line."
                                .formatted(what));
            }
            return Passphrase.of(line);
        };
    }

    /// Typed unseen where somebody sits at a terminal, else the lines of standard input.
    static Secrets ofThisProcess() {
        Optional<java.io.Console> typed =
                Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal);
        return typed.map(Secrets::typedAt)
                .orElseGet(() -> lines(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    }

    private static Secrets typedAt(java.io.Console terminal) {
        return what -> {
            char[] typed = terminal.readPassword("%s: ", what);
            if (typed == null || typed.length == 0) {
                throw new UsageException("No passphrase was typed.");
            }
            try {
                return Passphrase.of(CharBuffer.wrap(typed));
            } finally {
                Arrays.fill(typed, '\0');
            }
        };
    }
}

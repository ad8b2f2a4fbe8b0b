// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import org.tributary.analysis.names.NameToken;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words people write into a payment's reference to say what it is for, which name nobody.
/// Immutable.
final class PaymentWords {

    private static final String FILE = "payment-words.txt";

    private final Set<String> words;

    private PaymentWords(Set<String> words) {
        this.words = words;
    }

    static PaymentWords shipped() {
        try (InputStream in = PaymentWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its table " + FILE);
            }
            return new PaymentWords(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .flatMap(line -> Stream.of(line.split(" ")))
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a name consists of nothing else.
    boolean areAllOf(ListedEntry entry) {
        return ListedEntry.required(entry.parsed()).stream()
                .map(NameToken::text)
                .allMatch(words::contains);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.screening;

import org.tributary.analysis.screening.ScreenedName;
import org.tributary.ledger.screening.ScreenedThing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Something of a case to be screened, with all that is known of it.
///
/// @param what what it is
/// @param name its name and whatever else is known
record Screened(ScreenedThing what, ScreenedName name) {

    /// SHA-256 over all that is known, so that a change is noticed.
    String fingerprint() {
        StringBuilder all = new StringBuilder();
        List<String> birth =
                name.birth().map(b -> List.of(b.earliest() + " " + b.latest())).orElse(List.of());
        Stream.of(
                        List.of(name.text(), name.kind().name()),
                        birth,
                        name.countries(),
                        name.identifiers(),
                        name.addresses())
                .forEach(
                        texts -> {
                            all.append(texts.size()).append('|');
                            texts.forEach(t -> all.append(t.length()).append(':').append(t));
                        });
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The profiles that come with the program.
public final class FilingProfiles {

    /// Their keys, in the order they are offered.
    public static final List<String> KEYS =
            List.of("fincen-sar", "goaml", "uk-nca", "cn-key-str", "austrac");

    private FilingProfiles() {}

    /// @throws IllegalArgumentException if there is no such profile
    public static FilingProfile load(String key) {
        return ProfileText.read(key, text(key));
    }

    /// The profile as it is written, for people to read.
    ///
    /// @throws IllegalArgumentException if there is no such profile
    public static String text(String key) {
        try (InputStream in =
                FilingProfiles.class.getResourceAsStream(
                        "/org/tributary/reports/filing/" + key + ".profile")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no profile '%s'".formatted(key));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

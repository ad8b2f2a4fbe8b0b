// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import org.tributary.reports.filing.profile.FilingProfile;
import org.tributary.reports.filing.profile.FilingProfiles;
import org.tributary.reports.filing.profile.ProfileText;
import org.tributary.reports.filing.text.GlossaryCodes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// The forms of this workstation: those that come along, and what its user put in their place, for
/// all cases. An authority's codes and schema are its own and change, so they are never part of the
/// program. Thread-safe.
///
/// @param folder where the user's own files are kept; need not exist
public record FormShelf(Path folder) {

    /// What a user may give to a form.
    public enum Own {
        /// A profile in the place of the one that comes along.
        PROFILE(".profile"),
        /// Codes the authority publishes.
        GLOSSARY(".glossary.txt"),
        /// The authority's schema, which XML is held against.
        SCHEMA(".xsd");

        private final String ending;

        Own(String ending) {
            this.ending = ending;
        }
    }

    /// A form as it is filed from here.
    ///
    /// @throws IOException if a file of the user's cannot be read
    /// @throws IllegalArgumentException naming the line that is not understood
    public FilingProfile profile(String key) throws IOException {
        Optional<Path> own = own(key, Own.PROFILE);
        FilingProfile profile =
                own.isPresent()
                        ? ProfileText.read(key, Files.readString(own.get()))
                        : FilingProfiles.load(key);
        Optional<Path> codes = own(key, Own.GLOSSARY);
        return codes.isPresent()
                ? profile.with("glossary", GlossaryCodes.read(Files.readString(codes.get())))
                : profile;
    }

    /// A file the user gave to a form.
    public Optional<Path> own(String key, Own what) {
        return Optional.of(file(key, what)).filter(Files::isRegularFile);
    }

    /// Takes a file for a form, in the place of the one before.
    ///
    /// @throws IOException if it cannot be read or kept
    /// @throws IllegalArgumentException naming the line that is not understood; nothing is kept
    ///     then
    public void take(String key, Own what, Path given) throws IOException {
        switch (what) {
            case PROFILE -> ProfileText.read(key, text(given));
            case GLOSSARY -> GlossaryCodes.read(text(given));
            case SCHEMA -> {
                // What is wrong with a schema is told where XML is held against it.
            }
        }
        Files.createDirectories(folder);
        Files.copy(given, file(key, what), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private Path file(String key, Own what) {
        return folder.resolve(key + what.ending);
    }
}

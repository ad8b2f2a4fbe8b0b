// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A folder of profiles that users made and share, one readable file each. Reading never fails as a
/// whole: a file that is no profile is reported and left alone.
///
/// @param folder may not exist yet
public record ProfileFolder(Path folder) {

    private static final String ENDING = ".json";

    /// A profile is a page of text; what is larger is none.
    private static final long MOST_BYTES = 1 << 20;

    /// What the folder holds.
    ///
    /// @param library the profiles given, with those of the folder before them
    /// @param problems what is wrong with which file, one sentence each
    public record Shelf(ProfileLibrary library, List<String> problems) {
        public Shelf {
            problems = List.copyOf(problems);
        }
    }

    /// The folder's profiles in front of others; one of the same name replaces the other.
    ///
    /// @throws IOException if the folder cannot be listed
    public Shelf read(ProfileLibrary others) throws IOException {
        ProfileLibrary library = others;
        List<String> problems = new ArrayList<>();
        for (Path file : files()) {
            try {
                if (Files.size(file) > MOST_BYTES) {
                    throw new ProfileException("It is too large to be a profile.");
                }
                library = library.with(ProfileText.read(Files.readString(file)));
            } catch (ProfileException | IOException e) {
                problems.add(
                        "%s is not used: %s"
                                .formatted(file.getFileName(), String.valueOf(e.getMessage())));
            }
        }
        return new Shelf(library, problems);
    }

    /// In reverse order of names, so that of two fitting profiles the first by name is tried first.
    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING))
                    .sorted((a, b) -> b.getFileName().compareTo(a.getFileName()))
                    .toList();
        }
    }

    /// Writes a profile into the folder, in the place of one of the same name.
    ///
    /// @return the file
    /// @throws IOException if it cannot be written
    public Path write(ImportProfile profile) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(fileName(profile.name()));
        Path unfinished = Files.createTempFile(folder, "profile", ".tmp");
        Files.writeString(unfinished, ProfileText.write(profile), StandardCharsets.UTF_8);
        return Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /// A name every system can have as a file's.
    private static String fileName(String name) {
        String plain =
                name.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-+|-+$", "");
        return (plain.isEmpty() ? "profile" : plain) + ENDING;
    }
}

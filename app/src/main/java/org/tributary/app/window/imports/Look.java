// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import org.tributary.app.opencase.KnownProfiles;
import org.tributary.app.window.kit.Texts;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.profile.ProfileException;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/// What looking at a file led to.
sealed interface Look {

    /// The page to show.
    ///
    /// @param correction what of the user's corrections was used
    record Seen(Sheet sheet, Correction correction) implements Look {}

    /// The file, or what the user fixed about it, cannot be used.
    ///
    /// @param reason what and what to do, for the user
    record Refused(String reason) implements Look {}

    /// Looks at files. Not on the screen thread: a file may lie on a slow disk.
    record At(KnownProfiles profiles, Texts texts) {

        /// Looks at a file with what the user fixed about it.
        Look file(Path file, Correction correction) {
            return guarded(() -> seen(file, correction));
        }

        /// Looks at a file for the first time. What the user fixed about the file before is taken
        /// over where both have the same columns.
        Look next(Path file, Correction before, List<String> headersBefore) {
            return guarded(
                    () -> {
                        Seen first = seen(file, Correction.NONE);
                        boolean alike =
                                first.sheet()
                                        .recognised()
                                        .preview()
                                        .headers()
                                        .equals(headersBefore);
                        return alike ? seen(file, before) : first;
                    });
        }

        private Seen seen(Path file, Correction correction) throws IOException {
            Recognised recognised =
                    profiles.importers()
                            .recognise(file, correction.profile(), correction.settings());
            Sheets sheets = new Sheets(texts, profiles.importers().library());
            return new Seen(sheets.of(file, recognised, correction.settings()), correction);
        }

        private Look guarded(Looking looking) {
            try {
                return looking.look();
            } catch (ProfileException e) {
                return new Refused(String.valueOf(e.getMessage()));
            } catch (FileSystemException e) {
                return new Refused(texts.of("import.unreadable"));
            } catch (IOException e) {
                // Readers tell what is wrong with a file and what to do.
                return new Refused(String.valueOf(e.getMessage()));
            }
        }
    }

    /// Something that reads a file.
    @FunctionalInterface
    interface Looking {
        Look look() throws IOException;
    }
}

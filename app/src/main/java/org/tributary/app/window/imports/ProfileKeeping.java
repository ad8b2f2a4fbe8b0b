// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import org.tributary.app.opencase.KnownProfiles;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Job;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.ProfileException;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps how files are read as profiles that are found again and can be shared.
///
/// @param model the page
/// @param texts gives words
/// @param tasks runs what takes a while
/// @param profiles the profiles at hand
/// @param read reads the file on the page by a profile
record ProfileKeeping(
        ImportModel model,
        Texts texts,
        Tasks tasks,
        KnownProfiles profiles,
        Consumer<Correction> read) {

    /// Keeps how the file on the page is read.
    void save(String name) {
        model.sheet()
                .get()
                .map(sheet -> sheet.recognised().profile().withName(name, ""))
                .ifPresent(
                        profile ->
                                keep(
                                        work -> {
                                            profiles.keep(profile);
                                            return profile;
                                        }));
    }

    /// Takes over a profile somebody shared.
    void load(Path file) {
        keep(work -> profiles.take(file));
    }

    private void keep(Job<ImportProfile> keeping) {
        tasks.start(
                texts.of("import.profile.keeping"),
                keeping,
                Outcome.of((ImportProfile kept) -> read.accept(Correction.of(Optional.of(kept))))
                        .onFailure(failure -> model.refusal().set(words(failure))));
    }

    private String words(Exception failure) {
        return failure instanceof ProfileException
                ? String.valueOf(failure.getMessage())
                : texts.of("import.profile.notKept");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.opencase;

import org.tributary.importers.Importers;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.ProfileFolder;
import org.tributary.importers.profile.ProfileLibrary;
import org.tributary.importers.profile.ProfileText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The import profiles at hand: those the program ships with, and those the user keeps in a folder
/// of readable files, which come first. Thread-safe.
public final class KnownProfiles {

    private final ProfileFolder folder;
    private volatile Importers importers = Importers.shipped();
    private volatile List<String> problems = List.of();

    private KnownProfiles(Path folder) {
        this.folder = new ProfileFolder(folder);
    }

    /// Reads the user's profiles; what is wrong with some of them is told by [#problems].
    ///
    /// @param folder need not exist
    public static KnownProfiles in(Path folder) {
        KnownProfiles known = new KnownProfiles(folder);
        known.readAgain();
        return known;
    }

    private void readAgain() {
        try {
            ProfileFolder.Shelf shelf = folder.read(ProfileLibrary.shipped());
            importers = Importers.shipped().withLibrary(shelf.library());
            problems = shelf.problems();
        } catch (IOException e) {
            problems =
                    List.of(
                            "The folder of your import profiles cannot be read. Check that you may"
                                    + " read it.");
        }
    }

    /// The readers with all profiles as they are now.
    public Importers importers() {
        return importers;
    }

    /// What is wrong with which file, one sentence each.
    public List<String> problems() {
        return problems;
    }

    /// Keeps a profile, in the place of one of the same name.
    ///
    /// @throws IOException if it cannot be written
    public synchronized void keep(ImportProfile profile) throws IOException {
        folder.write(profile);
        readAgain();
    }

    /// Keeps a profile somebody shared.
    ///
    /// @return the profile
    /// @throws IOException if the file cannot be read, or the profile not be kept
    /// @throws org.tributary.importers.profile.ProfileException if the file is none
    public ImportProfile take(Path file) throws IOException {
        ImportProfile shared = ProfileText.read(Files.readString(file));
        keep(shared);
        return shared;
    }

    /// The folder the profiles are kept in.
    public Path folder() {
        return folder.folder();
    }
}

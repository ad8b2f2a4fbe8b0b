// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.folder;

import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.casefile.CaseFileException.Kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Where everything of one case lies.
///
/// @param root the case's folder, absolute and normalised
public record CaseFolder(Path root) {

    public CaseFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path manifest() {
        return root.resolve("case.json");
    }

    public Path database() {
        return root.resolve("case.db");
    }

    /// The original files.
    public Path sources() {
        return root.resolve("sources");
    }

    /// Half-written files; emptied whenever the case is opened.
    public Path temp() {
        return root.resolve("temp");
    }

    public Path lock() {
        return root.resolve("case.lock");
    }

    /// Says who holds the lock.
    public Path owner() {
        return root.resolve("case.owner");
    }

    /// Makes the folders that are missing; `graph` and `cache` are for the projections.
    public void makeFolders() {
        try {
            for (String name : List.of("sources", "graph", "cache", "temp")) {
                Files.createDirectories(root.resolve(name));
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// Removes what a crash may have left in `temp`.
    public void sweepTemp() {
        try (Stream<Path> paths = Files.walk(temp())) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(temp())) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static CaseFileException unwritable(IOException e) {
        return new CaseFileException(
                Kind.UNAVAILABLE,
                "The case's folder cannot be written. Check that the disk is there, has space, and"
                        + " that you may write to it.",
                e);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Lets the user choose files and folders. Behind an interface, because no test can drive the
/// computer's own dialogs. Implementations open in the folder used last and remember it. An empty
/// answer means that the user cancelled.
public interface FileChoice {

    /// Chooses one or more existing files.
    ///
    /// @param title what they are chosen for
    List<Path> open(String title, List<FileKind> kinds);

    /// Chooses an existing folder.
    Optional<Path> folder(String title);

    /// Shows a folder in the computer's own browser of files.
    void show(Path folder);

    /// Chooses where to save; the dialog asks before an existing file is replaced.
    ///
    /// @param suggestedName name of the file at first, without a folder
    default Optional<Path> save(String title, String suggestedName, FileKind kind) {
        return save(title, suggestedName, List.of(kind));
    }

    /// Chooses where to save, and as which kind. A name that ends like none of them gets the
    /// ending of the kind that was chosen beside it.
    ///
    /// @param suggestedName name of the file at first, without a folder
    /// @param kinds the first is chosen at first
    Optional<Path> save(String title, String suggestedName, List<FileKind> kinds);
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.export;

import org.tributary.app.export.ExportedPicture;
import org.tributary.app.picture.PictureState;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;

/// Where the picture comes from.
public interface ExportHost {

    /// The picture as it is now. Called on the screen thread.
    PictureState picture();

    /// What the picture is called: the case, and the picture's own name if it has one.
    String name();

    /// A picture was written; says so without being in the way.
    void written(Path file);

    /// Makes a picture ready to be written. Called in the background; takes a moment.
    ///
    /// @throws IOException if a new cache of the transfers cannot be written
    ExportedPicture exported(PictureState picture, Work work) throws IOException;
}

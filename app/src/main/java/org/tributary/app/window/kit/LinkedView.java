// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import org.tributary.app.explore.Selection;
import org.tributary.app.picture.PictureState;

/// A feature that follows what is selected and shown in the picture of a case. Called on the
/// screen thread.
public interface LinkedView extends AutoCloseable {

    /// This is selected, of that picture.
    default void show(Selection selection, PictureState picture) {}

    /// The picture is now this; the selection is the same.
    default void pictureChanged(PictureState picture) {}

    /// What is in the record has changed, by an import for instance.
    default void caseChanged() {}

    /// The level of a customer is another one now.
    default void ratingChanged() {}

    /// An alert was raised elsewhere than in the inbox.
    default void alertRaised() {}

    /// Other transactions are looked at: a file on its way into the case, or the record again.
    default void otherLedger() {}

    /// Lets go of everything.
    @Override
    void close();
}

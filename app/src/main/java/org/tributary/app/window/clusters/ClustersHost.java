// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.clusters;

import org.tributary.app.picture.SavedPicture;

import java.util.List;
import java.util.Set;

/// What the clusters ask of the rest of the window. Called on the screen thread.
public interface ClustersHost {

    /// The user wants to see this in the explorer, in place of what is there.
    void openView(SavedPicture view);

    /// The user wants to see the clusters.
    void showClusters();

    /// The user wants to see the inbox.
    void showAlerts();

    /// Accounts belong to other clusters than before.
    void clustersChanged();

    /// An alert was raised.
    void alertRaised();

    /// Something was entered into the case.
    void entryMade();

    /// The user wants to see these accounts in the picture, selected.
    void showInPicture(List<Integer> accounts);

    /// The accounts marked as subjects of the case.
    Set<Integer> subjects();

    /// The user wants these accounts to be subjects of the case.
    void markSubjects(List<Integer> accounts);

    /// The user wants to write a note on an account.
    void writeNote(int account);
}

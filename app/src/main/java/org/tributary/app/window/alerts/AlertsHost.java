// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SavedPicture;

import java.util.Map;
import java.util.Set;

/// What the inbox asks of the rest of the window. Called on the screen thread, but for
/// [#preview].
public interface AlertsHost {

    /// The user wants to see this in the explorer, in place of what is there.
    void openView(SavedPicture view);

    /// The user wants to see the inbox.
    void showAlerts();

    /// The accounts selected in the picture.
    Set<Integer> selectedAccounts();

    /// The accounts marked as subjects of the case.
    Set<Integer> subjects();

    /// The user wants an account to be a subject of the case.
    void markSubject(int account);

    /// The user wants to write a note on an account.
    void writeNote(int account);

    /// The user wants to read a page of the guide.
    ///
    /// @param file its name
    void openGuide(String file);

    /// A picture as a PNG of that size in the colours of the screen. Called from any thread.
    ///
    /// @param scale pixels of the image for each of width and height
    byte[] preview(PictureState picture, int width, int height, double scale);

    /// What counts has changed: an alert was raised or decided.
    ///
    /// @param open how many are open
    /// @param byAccount in how many open ones an account has a part; accounts without are left out
    void alertsChanged(int open, Map<Integer, Integer> byAccount);
}

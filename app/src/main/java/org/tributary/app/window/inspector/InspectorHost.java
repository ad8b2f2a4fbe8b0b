// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.inspector;

import java.util.List;

/// What the inspector's buttons ask of the rest of the window. Called on the screen thread.
public interface InspectorHost {

    /// Ids of the commands offered for an account.
    List<String> accountCommands();

    /// Ids of the commands offered for what one account paid another.
    List<String> flowCommands();

    /// The user wants to see an account that is named in a sheet.
    void show(int account);

    /// The level of a customer is another one now.
    void ratingChanged();

    /// The user has read enough of a transaction and wants to see what is selected in the picture.
    void leaveTransfer();
}

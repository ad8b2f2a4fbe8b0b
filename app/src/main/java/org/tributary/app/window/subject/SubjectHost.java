// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

/// What the subject page asks of the rest of the window. Called on the screen thread.
public interface SubjectHost {

    /// The user wants to see an account in the picture.
    void show(int account);

    /// The user wants to read a page of the guide.
    ///
    /// @param file such as `risk-rating.md`
    void openGuide(String file);
}

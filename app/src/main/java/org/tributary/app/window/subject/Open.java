// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import org.tributary.app.subject.Slice;

/// Shows the rows behind something that was clicked or entered.
@FunctionalInterface
interface Open {

    /// @param words what it is, as the title of the rows
    void rows(String words, Slice slice);
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// From the flow graph to the picture: which accounts an expansion shows, what the arrows between
/// them amount to through the picture's lens, and in which words, sizes and colours. Start with
/// [org.tributary.app.drawing.MoneyPicture]. Knows no screen: the window and the command line draw
/// the same picture with it.
@NullMarked
package org.tributary.app.drawing;

import org.jspecify.annotations.NullMarked;

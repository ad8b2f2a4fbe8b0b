// SPDX-License-Identifier: GPL-3.0-or-later

/// The window of Tributary. Start with [org.tributary.app.window.Workbench], which JavaFX starts,
/// and [org.tributary.app.window.Wiring], which makes all objects and connects the features with
/// each other. Features are the packages below this one; they never import each other and never
/// import this one.
@NullMarked
package org.tributary.app.window;

import org.jspecify.annotations.NullMarked;

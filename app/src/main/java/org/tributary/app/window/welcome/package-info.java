// SPDX-License-Identifier: GPL-3.0-or-later

/// The first screen: what Tributary is, how to begin, the cases opened before. Start with
/// [org.tributary.app.window.welcome.Welcome]. Tells what the user wants through
/// [org.tributary.app.window.welcome.WelcomeActions] and opens nothing itself.
@NullMarked
package org.tributary.app.window.welcome;

import org.jspecify.annotations.NullMarked;

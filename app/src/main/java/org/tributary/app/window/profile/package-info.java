// SPDX-License-Identifier: GPL-3.0-or-later

/// Asks once who is working here. Start with [org.tributary.app.window.profile.ProfileForm].
@NullMarked
package org.tributary.app.window.profile;

import org.jspecify.annotations.NullMarked;

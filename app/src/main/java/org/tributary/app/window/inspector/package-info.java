// SPDX-License-Identifier: GPL-3.0-or-later

/// The inspector: what is known of whatever is selected. Start with
/// [org.tributary.app.window.inspector.Inspector]; what its buttons do is asked of
/// [org.tributary.app.window.inspector.InspectorHost].
@NullMarked
package org.tributary.app.window.inspector;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later

/// Fund tracing in a window of its own: asks whose money and how, shows the four methods side
/// by side, trails one can walk, pictures and the journal. Start with
/// [org.tributary.app.window.tracing.TracingWindow]; what it needs of the rest of the window
/// goes through [org.tributary.app.window.tracing.TracingHost].
@NullMarked
package org.tributary.app.window.tracing;

import org.jspecify.annotations.NullMarked;

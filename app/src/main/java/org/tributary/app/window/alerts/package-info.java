// SPDX-License-Identifier: GPL-3.0-or-later

/// The alert inbox: what detectors raised, why, and what is decided about it. Start with
/// [org.tributary.app.window.alerts.AlertsScreen].
@NullMarked
package org.tributary.app.window.alerts;

import org.jspecify.annotations.NullMarked;

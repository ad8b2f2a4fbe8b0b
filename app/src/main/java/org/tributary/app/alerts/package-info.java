// SPDX-License-Identifier: GPL-3.0-or-later

/// The alert inbox without a screen: running detectors over an open case, listing what was raised,
/// filing clocks, the figures of the dashboard. Start with
/// [org.tributary.app.alerts.AlertDesk].
@NullMarked
package org.tributary.app.alerts;

import org.jspecify.annotations.NullMarked;

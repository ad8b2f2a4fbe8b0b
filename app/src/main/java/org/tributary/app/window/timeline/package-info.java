// SPDX-License-Identifier: GPL-3.0-or-later

/// The strip below the picture that shows when the money moved. Start with
/// [org.tributary.app.window.timeline.TimelineStrip]. Bars are computed in the background by
/// `org.tributary.app.timeline`; brushing a span of time filters the picture, and what the filter
/// leaves out stays visible, only paler.
@NullMarked
package org.tributary.app.window.timeline;

import org.jspecify.annotations.NullMarked;

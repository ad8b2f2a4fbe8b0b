// SPDX-License-Identifier: GPL-3.0-or-later

/// When money moved: transfers sorted into stretches of time of a case's zone, and added up
/// exactly. Start with [org.tributary.app.timeline.Histogram]; what its stretches are stands in
/// [org.tributary.app.timeline.Buckets]. Knows neither a screen nor a store; may be used from
/// every package of the application.
@NullMarked
package org.tributary.app.timeline;

import org.jspecify.annotations.NullMarked;

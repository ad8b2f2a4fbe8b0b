// SPDX-License-Identifier: GPL-3.0-or-later

/// From findings to alerts: those that show one scheme are put together, and alerts are ranked by
/// scores whose parts are told. Start with [org.tributary.analysis.schemes.Schemes].
@NullMarked
package org.tributary.analysis.schemes;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later

/// Suspicious clusters of an open case, and their cards as people read them. Start with
/// [org.tributary.app.clusters.CaseClusters]. Knows no screen and no terminal.
@NullMarked
package org.tributary.app.clusters;

import org.jspecify.annotations.NullMarked;

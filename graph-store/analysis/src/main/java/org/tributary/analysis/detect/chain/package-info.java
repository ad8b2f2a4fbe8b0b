// SPDX-License-Identifier: GPL-3.0-or-later

/// Detectors that follow money from transfer to transfer: round trips, chains, peeling, money that
/// only passes through. Start with [org.tributary.analysis.detect.chain.Continuations], which says
/// what may continue what. Each is a [org.tributary.analysis.detect.Detector].
@NullMarked
package org.tributary.analysis.detect.chain;

import org.jspecify.annotations.NullMarked;

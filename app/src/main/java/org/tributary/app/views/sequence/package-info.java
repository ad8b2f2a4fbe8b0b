// SPDX-License-Identifier: GPL-3.0-or-later

/// Follows money step by step from where it is known to have been. Start with
/// [org.tributary.app.views.sequence.Steps], which follows it, and
/// [org.tributary.app.views.sequence.StepSheet], which draws what it found.
@NullMarked
package org.tributary.app.views.sequence;

import org.jspecify.annotations.NullMarked;

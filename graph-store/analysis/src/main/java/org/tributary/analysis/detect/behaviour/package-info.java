// SPDX-License-Identifier: GPL-3.0-or-later

/// Typologies of how an account behaves: against its own past, against its peers, asleep and awake
/// again, as a mule. Start with [org.tributary.analysis.detect.behaviour.Behaviours]. Used by the
/// library only.
@NullMarked
package org.tributary.analysis.detect.behaviour;

import org.jspecify.annotations.NullMarked;

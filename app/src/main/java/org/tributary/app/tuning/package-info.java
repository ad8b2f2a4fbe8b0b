// SPDX-License-Identifier: GPL-3.0-or-later

/// Tuning of detection rules: what other values would find, versions of the rules of a case, who
/// put them to use, and how often each typology hit. Start with
/// [org.tributary.app.tuning.RuleDesk] for versions and [org.tributary.app.tuning.Trial] for
/// what-if. Knows no screen and no terminal; may be used by both.
@NullMarked
package org.tributary.app.tuning;

import org.jspecify.annotations.NullMarked;

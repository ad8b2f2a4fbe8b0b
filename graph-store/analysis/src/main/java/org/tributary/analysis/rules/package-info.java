// SPDX-License-Identifier: GPL-3.0-or-later

/// Rules in versions: which typologies are looked for, with which limits, and which accounts are
/// held to others. Rule files are plain text that people read, edit and compare. Start with
/// [org.tributary.analysis.rules.RuleSet]; [org.tributary.analysis.rules.RuleText] reads and
/// writes it, [org.tributary.analysis.rules.ActivationCheck] says what keeps it from being used.
@NullMarked
package org.tributary.analysis.rules;

import org.jspecify.annotations.NullMarked;

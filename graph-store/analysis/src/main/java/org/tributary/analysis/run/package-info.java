// SPDX-License-Identifier: GPL-3.0-or-later

/// Runs the library over a case: all or some typologies under one version of the rules, with
/// progress; and asks what would be found under other limits. Start with
/// [org.tributary.analysis.run.LibraryRun].
@NullMarked
package org.tributary.analysis.run;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later

/// Detectors that look at who the parties are and for whom they pass: shells, rings behind shared
/// identifiers, fundraisers, dealers, betting, unexplained wealth, virtual assets. Start with
/// [org.tributary.analysis.detect.party.PartyTypologies].
@NullMarked
package org.tributary.analysis.detect.party;

import org.jspecify.annotations.NullMarked;

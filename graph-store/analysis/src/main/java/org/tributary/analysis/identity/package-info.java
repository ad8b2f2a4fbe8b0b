// SPDX-License-Identifier: GPL-3.0-or-later
/// Who may be one: parties, and accounts nobody is known to hold, that names, numbers,
/// addresses, devices or dealings suggest are the same. Links are suggested, never made: a
/// person decides.
///
/// Start with `IdentitySearch`. `ProfileReading` tells what is known of each (`Profile`),
/// `Blocking` which pairs are worth a comparison, `Comparison` how they agree trait by trait,
/// `Learning` what each agreement is worth, after I. Fellegi and A. Sunter, "A Theory for
/// Record Linkage", JASA 64 (1969). Knows no screen and no store.
@NullMarked
package org.tributary.analysis.identity;

import org.jspecify.annotations.NullMarked;

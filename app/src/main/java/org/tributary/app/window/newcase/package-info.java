// SPDX-License-Identifier: GPL-3.0-or-later

/// Making a new case: name, folder, currency, zone, rates, and the honest line about encryption.
/// Start with [org.tributary.app.window.newcase.NewCaseForm]. What a folder must be is checked in
/// the interactor while the user types; the case itself is made by whoever gives the form its
/// [org.tributary.app.window.newcase.CaseMaker].
@NullMarked
package org.tributary.app.window.newcase;

import org.jspecify.annotations.NullMarked;

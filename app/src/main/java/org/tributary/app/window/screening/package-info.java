// SPDX-License-Identifier: GPL-3.0-or-later
/// Watchlists, the hits of screening and what is said of them. Public face:
/// [org.tributary.app.window.screening.ScreeningScreen].
@NullMarked
package org.tributary.app.window.screening;

import org.jspecify.annotations.NullMarked;

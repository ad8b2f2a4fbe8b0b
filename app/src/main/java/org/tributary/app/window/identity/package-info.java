// SPDX-License-Identifier: GPL-3.0-or-later
/// The window in which investigators say who is one: those who may be, side by side, with what
/// speaks for and against. Public face: [org.tributary.app.window.identity.IdentityWindow].
@NullMarked
package org.tributary.app.window.identity;

import org.jspecify.annotations.NullMarked;

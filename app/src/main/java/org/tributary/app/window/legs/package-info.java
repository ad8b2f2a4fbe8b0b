// SPDX-License-Identifier: GPL-3.0-or-later

/// Payments that two banks' statements both show: proposes which rows are one payment, and lets the
/// user count it once. The public face is [LegsPage].
@NullMarked
package org.tributary.app.window.legs;

import org.jspecify.annotations.NullMarked;

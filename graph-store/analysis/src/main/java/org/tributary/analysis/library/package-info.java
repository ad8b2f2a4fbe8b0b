// SPDX-License-Identifier: GPL-3.0-or-later

/// The list of all typologies with the detectors that find them, and of those that are left out
/// with the fields they lack. Start with [org.tributary.analysis.library.TypologyLibrary].
@NullMarked
package org.tributary.analysis.library;

import org.jspecify.annotations.NullMarked;

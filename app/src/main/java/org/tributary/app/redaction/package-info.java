// SPDX-License-Identifier: GPL-3.0-or-later

/// A copy of a case's transactions without names, numbers and words, for people who are to
/// work on the pattern and not to know whom it is about. Start with
/// [org.tributary.app.redaction.MaskedCopy]; [org.tributary.app.redaction.MaskKey] is what
/// makes tokens out of names, and is kept apart from the copy. Needs no window.
@NullMarked
package org.tributary.app.redaction;

import org.jspecify.annotations.NullMarked;

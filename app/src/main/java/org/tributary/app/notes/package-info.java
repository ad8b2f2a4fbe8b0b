// SPDX-License-Identifier: GPL-3.0-or-later

/// Notes as the screens need them, without a screen: what a note sits on from what is selected,
/// and where notes are drawn. Start with [org.tributary.app.notes.NoteAnchoring]. Used by the
/// window; uses the ledger's vocabulary and the picture.
@NullMarked
package org.tributary.app.notes;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later

/// Entries by hand: what an investigator knows that no file says, each with the note where it
/// comes from. Start with [org.tributary.app.entries.EntryPlace], the address of a field that
/// can be entered. Knows no screen and no terminal; both build on it.
@NullMarked
package org.tributary.app.entries;

import org.jspecify.annotations.NullMarked;

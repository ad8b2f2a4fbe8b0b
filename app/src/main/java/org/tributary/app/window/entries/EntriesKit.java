// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.entries;

import org.tributary.app.entries.FilerBook;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casework.Author;

import java.time.Clock;
import java.util.function.Supplier;

/// What the page is made with.
///
/// @param texts gives words
/// @param tasks runs what takes a while
/// @param author who enters
/// @param clock tells when
/// @param filers who files, kept for the user
public record EntriesKit(
        Texts texts, Tasks tasks, Supplier<Author> author, Clock clock, FilerBook filers) {}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.screening;

import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casework.Author;

import java.time.Clock;
import java.util.function.Supplier;

/// What the screen is made with.
///
/// @param texts gives words
/// @param tasks runs what takes a while
/// @param files lets the user choose lists
/// @param author who makes entries
/// @param clock tells which day is today
public record ScreeningKit(
        Texts texts, Tasks tasks, FileChoice files, Supplier<Author> author, Clock clock) {}

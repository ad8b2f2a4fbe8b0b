// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.casework;

import org.tributary.app.preferences.CurrentPreferences;
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
/// @param files lets the user choose folders
/// @param preferences remembers where cases are kept
/// @param author who makes entries
/// @param clock tells which day is today
public record CaseworkKit(
        Texts texts,
        Tasks tasks,
        FileChoice files,
        CurrentPreferences preferences,
        Supplier<Author> author,
        Clock clock) {}

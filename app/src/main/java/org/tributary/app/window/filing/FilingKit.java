// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.filing;

import org.tributary.app.filing.FormShelf;
import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casework.Author;

import java.time.Clock;
import java.util.function.Supplier;

/// What the window is made with.
///
/// @param texts gives words
/// @param tasks runs what takes a while
/// @param files lets the user choose files and folders
/// @param author who makes entries
/// @param clock tells which day is today
/// @param shelf the forms of this workstation
public record FilingKit(
        Texts texts,
        Tasks tasks,
        FileChoice files,
        Supplier<Author> author,
        Clock clock,
        FormShelf shelf) {}

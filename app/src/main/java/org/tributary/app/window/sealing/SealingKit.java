// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.sealing;

import org.tributary.app.signing.KeyRing;
import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.SideWindows;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casework.Author;

import java.time.Clock;
import java.util.function.Supplier;

/// What the forms are made with.
///
/// @param texts words
/// @param tasks background work
/// @param windows windows beside the main one
/// @param files the computer's file dialogs
/// @param author who entries are by
/// @param keys of those who sign at this computer
/// @param clock what time it is
public record SealingKit(
        Texts texts,
        Tasks tasks,
        SideWindows windows,
        FileChoice files,
        Supplier<Author> author,
        KeyRing keys,
        Clock clock) {}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import org.tributary.app.signing.KeyRing;
import org.tributary.app.window.kit.SideWindows;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casework.Author;

import java.util.function.Supplier;

/// What the window of detection rules is made with beside the case.
///
/// @param texts words
/// @param tasks background work
/// @param windows where it and the form for signatures open
/// @param author who proposes
/// @param keys of those who sign at this computer
public record RulesKit(
        Texts texts, Tasks tasks, SideWindows windows, Supplier<Author> author, KeyRing keys) {}

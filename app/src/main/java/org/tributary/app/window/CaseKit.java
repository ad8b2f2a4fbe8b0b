// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import org.tributary.app.preferences.CurrentPreferences;
import org.tributary.app.window.kit.Commands;
import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.Questions;
import org.tributary.app.window.kit.SideWindows;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.window.kit.ThemeSwitch;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casework.Author;

/// What the screens of a case are made with.
///
/// @param frame words, tasks, commands and looks
/// @param files the computer's file dialogs
/// @param questions small dialogs
/// @param windows windows beside the main one
/// @param preferences what is remembered between starts
/// @param surroundings clock, zone, locale, user, folders
record CaseKit(
        Frame frame,
        FileChoice files,
        Questions questions,
        SideWindows windows,
        CurrentPreferences preferences,
        Surroundings surroundings) {

    /// What the whole window shares.
    ///
    /// @param texts words
    /// @param tasks background work
    /// @param commands the registry
    /// @param themes how things look
    record Frame(Texts texts, Tasks tasks, Commands commands, ThemeSwitch themes) {}

    Texts texts() {
        return frame.texts();
    }

    Tasks tasks() {
        return frame.tasks();
    }

    /// Who entries are by from now on.
    Author author() {
        return preferences.get().profile().author(surroundings.systemUser());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.preferences;

import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The preferences as they are now. A change counts at once and is saved in the background. Safe
/// to use from any thread.
public final class CurrentPreferences {

    private final PreferencesFile file;
    private final Tasks tasks;
    private final String savingText;
    private final Consumer<Exception> saveFailed;
    private volatile Preferences now;

    /// @param start what was loaded
    /// @param savingText what the status line calls saving
    /// @param saveFailed told on the screen thread when the file could not be written
    public CurrentPreferences(
            Preferences start,
            PreferencesFile file,
            Tasks tasks,
            String savingText,
            Consumer<Exception> saveFailed) {
        this.now = start;
        this.file = file;
        this.tasks = tasks;
        this.savingText = savingText;
        this.saveFailed = saveFailed;
    }

    /// The preferences at this moment.
    public Preferences get() {
        return now;
    }

    /// Changes them.
    public void update(UnaryOperator<Preferences> change) {
        synchronized (this) {
            now = change.apply(now);
        }
        tasks.start(
                savingText,
                work -> saveLatest(),
                Outcome.<Preferences>ignored().onFailure(saveFailed));
    }

    // Saves what counts when its turn comes, so that two quick changes cannot be saved in the
    // wrong order.
    private Preferences saveLatest() throws IOException {
        synchronized (file) {
            Preferences latest = now;
            file.save(latest);
            return latest;
        }
    }
}

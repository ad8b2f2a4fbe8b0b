// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import org.tributary.ledger.imports.ImportReceipt;

import java.nio.file.Path;
import java.util.OptionalLong;

/// A file of the queue.
///
/// @param state how far it is
/// @param replaces the import it takes the place of, if any
record QueuedFile(Path file, State state, OptionalLong replaces) {

    /// A file that waits.
    static QueuedFile waiting(Path file) {
        return new QueuedFile(file, new State.Waiting(), OptionalLong.empty());
    }

    /// How far a file is.
    sealed interface State {
        /// Its turn will come.
        record Waiting() implements State {}

        /// It is the one on the page.
        record Shown() implements State {}

        /// Its rows are in the case.
        record Imported(ImportReceipt receipt) implements State {}

        /// The user left it out.
        record LeftOut() implements State {}
    }

    /// Whether it is this file, and its turn is not over.
    boolean waitsFor(Path other) {
        return file.equals(other)
                && (state instanceof State.Waiting || state instanceof State.Shown);
    }

    QueuedFile in(State next) {
        return new QueuedFile(file, next, replaces);
    }

    String name() {
        return String.valueOf(file.getFileName());
    }
}

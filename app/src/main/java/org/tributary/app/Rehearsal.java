// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app;

import org.tributary.app.window.Workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Goes through what every session begins with (an import into a new case, its graph, the window),
/// so that the JVM can keep what it learns of it for the next start. Run once after each build, by
/// the launcher; no part of using the program.
///
/// The import comes first, and a file named `ready` says that it is done: from then on the program
/// may be ended at any time.
public final class Rehearsal {

    private static final String TRANSFERS = "20000";

    private Rehearsal() {}

    /// @param arguments an empty folder to work in
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath().normalize();
        String ledger = folder.resolve("ledger").toString();
        String caseFolder = folder.resolve("case").toString();
        String transfers = folder.resolve("ledger").resolve("transactions.csv").toString();
        for (List<String> command :
                List.of(
                        List.of("generate", "--out", ledger, "--transfers", TRANSFERS),
                        List.of("new", caseFolder, "--name", "rehearsal"),
                        List.of("import", caseFolder, transfers))) {
            Tributary.runCommand(command.toArray(String[]::new));
        }
        Files.createFile(folder.resolve("ready"));
        Workbench.open();
    }
}

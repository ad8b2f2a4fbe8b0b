// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app;

import org.tributary.app.cli.CommandContext;
import org.tributary.app.cli.CommandLineMain;
import org.tributary.app.cli.Console;
import org.tributary.app.cli.ExitCode;
import org.tributary.app.cli.Investigator;
import org.tributary.app.cli.Secrets;
import org.tributary.app.opencase.KnownProfiles;
import org.tributary.app.opencase.ProgramVersion;
import org.tributary.app.opencase.StoredCases;
import org.tributary.app.preferences.PreferencesFile;
import org.tributary.app.preferences.UserFolders;
import org.tributary.app.signing.KeyRing;
import org.tributary.app.window.Workbench;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.ForkJoinPool;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The program's main class. It must not be a JavaFX application itself: on a class path, Java
/// refuses to start one.
public final class Tributary {

    // Held here, because the logging system forgets loggers nobody holds.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Tributary() {}

    /// Opens the window, or runs the command that the arguments name.
    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            System.exit(runCommand(arguments));
        }
        if (!Display.ofThisComputer().isThere()) {
            System.err.println(
                    "There is no display to open a window on. Run 'tributary demo --to DIR' to see"
                            + " the whole way without one.");
            System.exit(ExitCode.WRONG_USAGE.code());
        }
        // JavaFX on the class path is meant, and works; its warning would only puzzle users.
        JAVAFX.setLevel(Level.SEVERE);
        Workbench.open();
        // A store that hangs must not keep the program from ending.
        System.exit(ExitCode.DONE.code());
    }

    static int runCommand(String[] arguments) {
        Clock clock = Clock.systemUTC();
        UserFolders folders = UserFolders.ofThisUser();
        PreferencesFile preferences = new PreferencesFile(folders.configuration(), clock);
        Investigator investigator =
                new Investigator(
                        preferences
                                .load()
                                .preferences()
                                .profile()
                                .author(System.getProperty("user.name", "")),
                        new KeyRing(preferences.keys()),
                        Secrets.ofThisProcess());
        String version = ProgramVersion.ofThisProgram();
        Console console = new Console(writer(System.out), writer(System.err));
        return new CommandLineMain(
                        new CommandContext(
                                console,
                                new StoredCases(
                                        folders.cache(), version, clock, ForkJoinPool.commonPool()),
                                investigator,
                                clock,
                                ZoneId.systemDefault(),
                                version,
                                KnownProfiles.in(folders.profiles())))
                .run(arguments);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }
}

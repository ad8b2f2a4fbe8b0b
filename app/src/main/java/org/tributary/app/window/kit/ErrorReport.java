// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// What a user may send on after something went wrong: versions, exception classes and stack
/// frames. Messages of exceptions can hold names or account numbers of a case, so they are left
/// out unless the user asks for them. Nothing is ever sent by the program.
///
/// @param platform one line each: program, Java, operating system
/// @param failure what was thrown
public record ErrorReport(List<String> platform, Throwable failure) {

    /// Whether messages of exceptions are written into the report.
    public enum Messages {
        LEFT_OUT,
        INCLUDED
    }

    public ErrorReport {
        platform = List.copyOf(platform);
    }

    /// A report of a failure on this computer.
    ///
    /// @param version the program's version
    public static ErrorReport of(String version, Throwable failure) {
        return new ErrorReport(
                List.of(
                        "Tributary " + version,
                        "Java " + Runtime.version() + ", " + System.getProperty("java.vendor"),
                        System.getProperty("os.name")
                                + " "
                                + System.getProperty("os.version")
                                + ", "
                                + System.getProperty("os.arch"),
                        "JavaFX " + System.getProperty("javafx.runtime.version")),
                failure);
    }

    /// The report as text to copy.
    public String text(Messages messages) {
        var lines = new ArrayList<>(platform);
        lines.add("");
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        String lead = "";
        for (Throwable each = failure; each != null && told.add(each); each = each.getCause()) {
            lines.add(lead + each.getClass().getName() + message(each, messages));
            for (StackTraceElement frame : each.getStackTrace()) {
                lines.add("    at " + frame);
            }
            lead = "caused by ";
        }
        return String.join("\n", lines) + "\n";
    }

    private static String message(Throwable failure, Messages messages) {
        return messages == Messages.INCLUDED && failure.getMessage() != null
                ? ": " + failure.getMessage()
                : "";
    }
}

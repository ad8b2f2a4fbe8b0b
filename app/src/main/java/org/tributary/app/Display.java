// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app;

import java.util.Locale;
import java.util.Map;

/// Whether there is a screen to show a window on.
///
/// @param environment environment variables
/// @param operatingSystem its name as Java gives it
/// @param platform the windowing platform asked for, empty for the system's own
record Display(Map<String, String> environment, String operatingSystem, String platform) {

    static Display ofThisComputer() {
        return new Display(
                System.getenv(),
                System.getProperty("os.name"),
                System.getProperty("glass.platform", ""));
    }

    boolean isThere() {
        String os = operatingSystem.toLowerCase(Locale.ROOT);
        return platform.equalsIgnoreCase("Headless")
                || os.startsWith("windows")
                || os.startsWith("mac")
                || isSet("DISPLAY")
                || isSet("WAYLAND_DISPLAY");
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}

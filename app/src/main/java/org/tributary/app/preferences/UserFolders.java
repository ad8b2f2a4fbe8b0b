// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.preferences;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where a program keeps its files on this kind of computer.
///
/// @param environment environment variables
/// @param operatingSystem its name as Java gives it
/// @param home the user's home folder
public record UserFolders(Map<String, String> environment, String operatingSystem, Path home) {

    public UserFolders {
        environment = Map.copyOf(environment);
    }

    /// The folders of the user who runs this program.
    public static UserFolders ofThisUser() {
        return new UserFolders(
                System.getenv(),
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
    }

    /// The folder for settings: `%APPDATA%\Tributary`, `~/Library/Application Support/Tributary` or
    /// `$XDG_CONFIG_HOME/tributary` (XDG Base Directory Specification 0.8: `~/.config` where it is
    /// not set or not absolute).
    public Path configuration() {
        String os = operatingSystem.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return variable("APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Tributary");
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Tributary");
        }
        return variable("XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("tributary");
    }

    /// The folder for what can be made again: `%LOCALAPPDATA%\Tributary`,
    /// `~/Library/Caches/Tributary` or `$XDG_CACHE_HOME/tributary`; `~/.cache` where that is not
    /// set or not absolute.
    public Path cache() {
        String os = operatingSystem.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return variable("LOCALAPPDATA")
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("Tributary");
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("Tributary");
        }
        return variable("XDG_CACHE_HOME").orElse(home.resolve(".cache")).resolve("tributary");
    }

    /// The folder for the user's own import profiles.
    public Path profiles() {
        return configuration().resolve("profiles");
    }

    /// The folder that is suggested for cases.
    public Path cases() {
        return home.resolve("Tributary");
    }

    private Optional<Path> variable(String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}

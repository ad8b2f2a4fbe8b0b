// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class UserFoldersTest {

    private static final Path HOME = Path.of("/home/ana");

    @Test
    void followsTheHabitsOfEachSystem() {
        assertThat(on("Linux", Map.of())).isEqualTo(HOME.resolve(".config/tributary"));
        assertThat(on("Linux", Map.of("XDG_CONFIG_HOME", "/etc/ana")))
                .isEqualTo(Path.of("/etc/ana/tributary"));
        assertThat(on("Mac OS X", Map.of()))
                .isEqualTo(HOME.resolve("Library/Application Support/Tributary"));
        assertThat(on("Windows 11", Map.of("APPDATA", "/roaming")))
                .isEqualTo(Path.of("/roaming/Tributary"));
        assertThat(on("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Roaming/Tributary"));
    }

    @Test
    void ignoresAVariableThatIsEmptyOrRelative() {
        assertThat(on("Linux", Map.of("XDG_CONFIG_HOME", "")))
                .isEqualTo(HOME.resolve(".config/tributary"));
        assertThat(on("Linux", Map.of("XDG_CONFIG_HOME", "settings")))
                .isEqualTo(HOME.resolve(".config/tributary"));
    }

    private static Path on(String system, Map<String, String> environment) {
        return new UserFolders(environment, system, HOME).configuration();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Starts the program in a process of its own.
class StartTest {

    /// Loaded when the window is on screen and a newcomer is asked for a name.
    private static final String ON_SCREEN = "org.tributary.app.window.profile.ProfileForm ";

    private static final List<String> HEAVY =
            List.of("org.neo4j.", "org.sqlite.", "org.graphstream.", "org.apache.poi.");

    @TempDir Path folder;

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void nothingHeavyIsLoadedBeforeTheFirstFrame() throws IOException {
        var process = start("-Dglass.platform=Headless", "-Xlog:class+load:stdout:uptime");
        var loaded = new ArrayList<String>();
        try (var lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null && !line.contains(ON_SCREEN)) {
                loaded.add(line);
                line = lines.readLine();
            }
            assertThat(line).as("the window came on screen").isNotNull();
        } finally {
            process.destroyForcibly();
        }
        assertThat(loaded)
                .hasSizeGreaterThan(1000)
                .noneMatch(line -> HEAVY.stream().anyMatch(line::contains));
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void saysWhatToDoWhereThereIsNoDisplay() throws IOException, InterruptedException {
        var process = start();
        String said = new String(process.getErrorStream().readAllBytes());

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said)
                .containsOnlyOnce("\n")
                .contains("There is no display")
                .contains("tributary demo --to DIR");
    }

    private Process start(String... flags) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(flags));
        command.addAll(List.of("-Dprism.order=sw", "-cp", System.getProperty("java.class.path")));
        command.add("org.tributary.app.Tributary");
        var builder = new ProcessBuilder(command);
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        builder.environment().put("APPDATA", folder.toString());
        builder.environment().put("HOME", folder.toString());
        if (flags.length > 0) {
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        }
        return builder.start();
    }
}

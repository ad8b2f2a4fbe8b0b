// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

class DemoCommandTest {

    @TempDir private Path folder;

    @Test
    void makesCasePictureAndWorkbookThatVerify() throws IOException {
        Terminal terminal = new Terminal(folder.resolve("program"));

        JsonNode demo = terminal.succeed("demo", "--to", folder.resolve("demo"), "--json").json();

        BufferedImage picture = ImageIO.read(Path.of(demo.at("/picture").asString()).toFile());
        assertThat(picture.getWidth()).isEqualTo(1440);
        JsonNode verified =
                terminal.succeed(
                                "verify",
                                demo.at("/case").asString(),
                                "--workbook",
                                demo.at("/workbook").asString(),
                                "--json")
                        .json();
        assertThat(verified.at("/ok").asBoolean()).isTrue();
        JsonNode info = terminal.succeed("info", demo.at("/case").asString(), "--json").json();
        assertThat(info.at("/transfers").asLong()).isEqualTo(28_374 + 3_209);
    }

    @Test
    void refusesToOverwriteADemoCase() throws IOException {
        Terminal terminal = new Terminal(folder.resolve("program"));
        Files.createDirectories(folder.resolve("demo/case"));

        assertThat(terminal.run("demo", "--to", folder.resolve("demo")).exit()).isEqualTo(2);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.cli.Terminal.Result;
import org.tributary.app.picture.layout.Layouts;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/// Pictures from the command line.
class PictureTest {

    private static final String LEDGER =
            """
            Time,From Bank,From Account,To Bank,To Account,Amount,Currency
            2026-01-01 10:00,1,A,2,B,1000.00,EUR
            2026-01-02 12:30,2,B,3,C,960.00,EUR
            2026-01-05 09:00,3,C,2,B,950.00,EUR
            2026-01-03 10:00,2,B,4,D,10.00,EUR
            2026-01-03 11:00,2,B,4,E,17.00,EUR
            2026-01-06 10:00,4,D,1,A,900.00,EUR
            """;

    @TempDir private Path folder;
    private Terminal terminal;
    private Path caseFolder;

    @BeforeEach
    void makeCase() throws IOException {
        terminal = new Terminal(folder.resolve("program"));
        caseFolder = terminal.caseOf("Pictures", folder, "ledger.csv", LEDGER);
    }

    @Test
    void everyLayoutDrawsAnotherPicture() throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (String name : new Layouts(Layouts.SEED).names()) {
            Path out = folder.resolve(name + ".png");
            terminal.succeed("picture", caseFolder, "B", "--out", out, "--layout", name);
            BufferedImage image = ImageIO.read(out.toFile());
            assertThat(image.getWidth()).isEqualTo(1440);
            pictures.add(Files.readAllBytes(out));
        }
        Path plain = folder.resolve("plain.png");
        terminal.succeed("picture", caseFolder, "B", "--out", plain);
        pictures.add(Files.readAllBytes(plain));
        assertThat(pictures).doesNotHaveDuplicates().hasSize(6);
    }

    @Test
    void theNameOfTheFileChoosesTheFormat() throws IOException {
        Path svg = folder.resolve("b.svg");
        Path pdf = folder.resolve("b.pdf");
        terminal.succeed("picture", caseFolder, "B", "--out", svg);
        terminal.succeed("picture", caseFolder, "B", "--out", pdf);
        assertThat(svg).content().contains("<svg ", "Pictures", "EUR 3,837.00");
        assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');

        Result none = terminal.run("picture", caseFolder, "B", "--out", folder.resolve("b.doc"));
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains(".png, .svg, .pdf");
    }

    @Test
    void aLayoutThatIsNoneNamesThoseThatAre() {
        Path out = folder.resolve("none.png");
        Result none =
                terminal.run("picture", caseFolder, "B", "--out", out, "--layout", "hairball");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("force, flow, radial, lanes, overview");
        assertThat(out).doesNotExist();
    }
}

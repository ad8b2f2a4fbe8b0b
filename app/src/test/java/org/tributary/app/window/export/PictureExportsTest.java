// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tributary.app.drawing.MoneyPicture;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.explore.Exploration;
import org.tributary.app.export.ExportedPicture;
import org.tributary.app.export.FactLines;
import org.tributary.app.export.Look;
import org.tributary.app.export.PictureFacts;
import org.tributary.app.export.PictureFormat;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SamplePictures;
import org.tributary.app.picture.raster.NoteMarks;
import org.tributary.app.picture.raster.PictureColours;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.GivenFiles;
import org.tributary.app.window.kit.Questions;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.InlineTasks;
import org.tributary.ledger.work.Work;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

class PictureExportsTest {

    @TempDir Path folder;
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final GivenFiles files = new GivenFiles();
    private final List<String> told = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private final List<BufferedImage> copied = new ArrayList<>();
    private DrawnCase drawn;
    private Exploration exploration;
    private PictureState picture = PictureState.EMPTY;
    private PictureExports exports;

    @BeforeEach
    void open() {
        drawn = DrawnCase.in(folder).with("ledger.csv", "b:A -> b:B 100.10 EUR 2026-01-01");
        exploration = drawn.exploration();
        exports =
                new PictureExports(
                        texts,
                        new InlineTasks(Clock.systemUTC()),
                        files,
                        new Told(),
                        new Host(),
                        copied::add);
    }

    @AfterEach
    void close() {
        drawn.close();
    }

    private void showBoth() throws IOException {
        picture =
                new MoneyPicture(exploration.drawn(Work.UNOBSERVED))
                        .show(
                                PictureState.EMPTY,
                                List.of(drawn.ordinal("b:A"), drawn.ordinal("b:B")))
                        .applyTo(PictureState.EMPTY);
    }

    private void run(String id) {
        exports.commands().stream()
                .filter(command -> command.id().equals(id))
                .map(Command::action)
                .forEach(Runnable::run);
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void theEndingOfTheNameDecidesTheFormat(PictureFormat format) throws IOException {
        showBoth();
        Path out = folder.resolve("out" + format.ending());
        files.answer(out);
        run("picture.export");

        assertThat(out).isNotEmptyFile();
        assertThat(told).isEmpty();
        assertThat(written).containsExactly(out);
        assertThat(files.suggested()).containsExactly("Harbour - Shell B.png");
    }

    @Test
    void aNameThatSaysNoFormatIsRefusedInWords() throws IOException {
        showBoth();
        files.answer(folder.resolve("picture.doc"));
        run("picture.export");

        assertThat(told).hasSize(1).first().asString().contains(".svg", ".anx");
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws IOException {
        showBoth();
        Path file = Files.writeString(folder.resolve("file"), "");
        files.answer(file.resolve("out.svg"));
        run("picture.export");

        assertThat(told).hasSize(1).first().asString().startsWith("The picture was not written");
    }

    @Test
    void whatElseIsDrawnIsWrittenUnderItsTitle() throws IOException {
        Path out = folder.resolve("matrix.png");
        files.answer(out);
        List<String> titles = new ArrayList<>();
        exports.saveImage(
                "Matrix",
                title -> {
                    titles.add(title);
                    return new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
                });

        assertThat(ImageIO.read(out.toFile()).getWidth()).isEqualTo(30);
        assertThat(titles).containsExactly("Harbour - Shell/B - Matrix");
        assertThat(files.suggested()).containsExactly("Harbour - Shell B - Matrix.png");
        assertThat(written).containsExactly(out);
    }

    @Test
    void anEmptyPictureIsNotExportedAndNotCopied() {
        run("picture.export");
        run("picture.copy");

        assertThat(told).hasSize(2);
        assertThat(files.suggested()).isEmpty();
        assertThat(copied).isEmpty();
    }

    @Test
    void aCopiedPictureIsAnImageWithItsCaption() throws IOException {
        showBoth();
        run("picture.copy");

        assertThat(copied).hasSize(1);
        assertThat(copied.getFirst().getWidth()).isEqualTo(1440);
        assertThat(copied.getFirst().getHeight()).isEqualTo(900);
    }

    private final class Host implements ExportHost {
        @Override
        public PictureState picture() {
            return picture;
        }

        @Override
        public String name() {
            return "Harbour - Shell/B";
        }

        @Override
        public void written(Path file) {
            written.add(file);
        }

        @Override
        public ExportedPicture exported(PictureState state, Work work) throws IOException {
            return new ExportedPicture(
                    exploration.drawn(work),
                    exploration::transfers,
                    state,
                    new PictureFacts.Origin(
                            "Harbour", Instant.parse("2026-11-21T09:00:00Z"), "1.2.3"),
                    new Look(
                            PictureFonts.bundled(),
                            PictureColours.of(ThemeTokens.of(Theme.LIGHT)),
                            SamplePictures.LEGEND,
                            new FactLines(texts::of, exploration.amounts(), exploration.zone()),
                            NoteMarks.NONE));
        }
    }

    private final class Told implements Questions {
        @Override
        public void confirm(String title, String consequence, String verb, Runnable confirmed) {
            throw new AssertionError("nothing is asked");
        }

        @Override
        public void askText(
                String title, String suggested, String verb, Consumer<String> answered) {
            throw new AssertionError("nothing is asked");
        }

        @Override
        public void tell(String title, String why) {
            told.add(title + ": " + why);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.export;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.tributary.app.export.PictureExport;
import org.tributary.app.export.PictureFormat;
import org.tributary.app.picture.PictureState;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.FileKind;
import org.tributary.app.window.kit.Questions;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.work.Work;
import org.tributary.reports.export.WholeFile;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.imageio.ImageIO;

/// Writes the picture into a file the user names, or puts it onto the clipboard. To be used on the
/// screen thread.
public final class PictureExports {

    private static final PictureExport.Size SIZE = new PictureExport.Size.Legible();

    private final Texts texts;
    private final Tasks tasks;
    private final FileChoice files;
    private final Questions questions;
    private final ExportHost host;
    private final Consumer<BufferedImage> clipboard;

    /// @param clipboard receives a copied picture
    public PictureExports(
            Texts texts,
            Tasks tasks,
            FileChoice files,
            Questions questions,
            ExportHost host,
            Consumer<BufferedImage> clipboard) {
        this.texts = texts;
        this.tasks = tasks;
        this.files = files;
        this.questions = questions;
        this.host = host;
        this.clipboard = clipboard;
    }

    /// What the user can do here.
    public List<Command> commands() {
        return List.of(
                Command.of("picture.export", "command.picture.export", this::export)
                        .icon(MaterialDesignE.EXPORT_VARIANT)
                        .keys("Shortcut+Shift+X"),
                Command.of("picture.copy", "command.picture.copy", this::copy)
                        .icon(MaterialDesignC.CONTENT_COPY)
                        .keys("Shortcut+Alt+C"));
    }

    private void export() {
        PictureState picture = host.picture();
        if (isEmpty(picture)) {
            return;
        }
        List<FileKind> kinds =
                Arrays.stream(PictureFormat.values())
                        .map(f -> new FileKind(words(f), List.of("*" + f.ending())))
                        .toList();
        Optional<Path> chosen =
                files.save(
                        texts.of("export.title"),
                        FileNames.of(host.name(), texts.of("export.name"))
                                + PictureFormat.PNG.ending(),
                        kinds);
        chosen.ifPresent(out -> write(picture, out));
    }

    private String words(PictureFormat format) {
        return texts.of("export.format." + format.name().toLowerCase(Locale.ROOT));
    }

    private void write(PictureState picture, Path out) {
        Optional<PictureFormat> format = PictureFormat.of(out);
        if (format.isEmpty()) {
            questions.tell(texts.of("export.notWritten"), texts.of("export.unknownEnding"));
            return;
        }
        tasks.start(
                texts.of("export.task"),
                work -> written(picture, format.get(), out, work),
                Outcome.<Path>of(host::written).onFailure(this::failed));
    }

    private Path written(PictureState picture, PictureFormat format, Path out, Work work)
            throws IOException {
        host.exported(picture, work).write(format, SIZE, out, work);
        return out;
    }

    /// Writes something else that is drawn of the case into an image the user names.
    ///
    /// @param what said in the file's name and in its title
    /// @param drawn draws it under a title; called in the background
    public void saveImage(String what, Function<String, BufferedImage> drawn) {
        String title = host.name() + " - " + what;
        Optional<Path> chosen =
                files.save(
                        texts.of("export.image.title"),
                        FileNames.of(title, texts.of("export.name")) + PictureFormat.PNG.ending(),
                        new FileKind(
                                words(PictureFormat.PNG),
                                List.of("*" + PictureFormat.PNG.ending())));
        chosen.ifPresent(
                out ->
                        tasks.start(
                                texts.of("export.task"),
                                work -> image(drawn.apply(title), out),
                                Outcome.<Path>of(host::written).onFailure(this::failed)));
    }

    private static Path image(BufferedImage image, Path out) throws IOException {
        ImageIO.setUseCache(false);
        WholeFile.write(out, bytes -> ImageIO.write(image, "png", bytes));
        return out;
    }

    private void failed(Exception failure) {
        if (failure instanceof IOException) {
            questions.tell(texts.of("export.notWritten"), texts.of("export.notWritten.why"));
        } else if (failure instanceof RuntimeException fault) {
            throw fault;
        } else {
            throw new IllegalStateException(failure);
        }
    }

    private void copy() {
        PictureState picture = host.picture();
        if (!isEmpty(picture)) {
            tasks.start(
                    texts.of("export.copying"),
                    work -> host.exported(picture, work).image(SIZE),
                    Outcome.<BufferedImage>of(clipboard));
        }
    }

    private boolean isEmpty(PictureState picture) {
        if (picture.isEmpty()) {
            questions.tell(texts.of("export.empty"), texts.of("export.empty.why"));
        }
        return picture.isEmpty();
    }
}

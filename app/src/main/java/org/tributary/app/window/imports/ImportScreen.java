// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import javafx.scene.layout.Region;

import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.FileKind;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;
import org.tributary.importers.Importers;

import java.nio.file.Path;
import java.util.List;

/// The import screen of an open case.
public final class ImportScreen implements Screen {

    private final Texts texts;
    private final FileChoice files;
    private final ImportInteractor interactor;
    private final ImportView view;

    /// @param importers reads files
    /// @param actions takes them into the case
    public ImportScreen(
            Texts texts,
            Tasks tasks,
            FileChoice files,
            Importers importers,
            ImportActions actions) {
        this.texts = texts;
        this.files = files;
        var model = new ImportModel();
        interactor = new ImportInteractor(model, texts, tasks, importers, actions);
        view = new ImportView(texts, model, interactor, actions, this::choose);
    }

    /// The command that chooses files to import.
    ///
    /// @param show brings this screen to the front, before the user is asked
    public Command command(Runnable show) {
        return Command.of(
                        "import.files",
                        "command.import.files",
                        () -> {
                            show.run();
                            choose();
                        })
                .icon(MaterialDesignT.TRAY_ARROW_DOWN)
                .keys("Shortcut+I");
    }

    /// Puts files at the end of the queue, such as those dropped elsewhere in the window.
    public void add(List<Path> chosen) {
        interactor.add(chosen);
    }

    /// Asks for files and puts them at the end of the queue.
    public void choose() {
        interactor.add(
                files.open(
                        texts.of("import.choose.title"),
                        List.of(
                                new FileKind(
                                        texts.of("import.kind"),
                                        List.of("*.csv", "*.tsv", "*.txt", "*.CSV")))));
    }

    @Override
    public Region view() {
        return view.root();
    }

    @Override
    public void close() {
        interactor.close();
    }
}

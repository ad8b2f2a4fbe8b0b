// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import javafx.scene.layout.Region;

import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.tributary.app.opencase.KnownProfiles;
import org.tributary.app.window.kit.Command;
import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.FileKind;
import org.tributary.app.window.kit.Questions;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;

import java.nio.file.Path;
import java.util.List;

/// The import screen of an open case.
public final class ImportScreen implements Screen {

    private static final List<String> KINDS =
            List.of(
                    "*.csv", "*.tsv", "*.txt", "*.dat", "*.xlsx", "*.xlsm", "*.xls", "*.xml",
                    "*.fin", "*.rje", "*.sta", "*.mt940", "*.ofx", "*.qfx", "*.qif", "*.bai",
                    "*.bai2", "*.CSV", "*.TXT", "*.XML", "*.XLS", "*.XLSX");

    private final Texts texts;
    private final FileChoice files;
    private final Questions questions;
    private final ImportInteractor interactor;
    private final ImportView view;

    /// @param profiles how files may be read
    /// @param actions takes them into the case
    public ImportScreen(
            Texts texts,
            Tasks tasks,
            FileChoice files,
            Questions questions,
            KnownProfiles profiles,
            ImportActions actions) {
        this.texts = texts;
        this.files = files;
        this.questions = questions;
        var model = new ImportModel();
        interactor = new ImportInteractor(model, texts, tasks, profiles, actions);
        view = new ImportView(texts, model, interactor, actions, new Asking());
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

    /// Shows an original of the case, to be read anew in the place of its import.
    public void again(Path original, long importId) {
        interactor.again(original, importId);
    }

    /// Asks for files and puts them at the end of the queue.
    public void choose() {
        interactor.add(
                files.open(
                        texts.of("import.choose.title"),
                        List.of(
                                new FileKind(texts.of("import.kind"), KINDS),
                                new FileKind(texts.of("import.kind.all"), List.of("*.*")))));
    }

    /// What the user is asked for with a dialog.
    private final class Asking implements ImportView.Asking {

        @Override
        public void files() {
            choose();
        }

        @Override
        public void folder() {
            files.folder(texts.of("import.choose.folder"))
                    .ifPresent(folder -> interactor.add(List.of(folder)));
        }

        @Override
        public void profileName(String suggested) {
            questions.askText(
                    texts.of("import.profile.save"),
                    suggested,
                    texts.of("import.profile.save.verb"),
                    interactor::saveProfile);
        }

        @Override
        public void profileFile() {
            files
                    .open(
                            texts.of("import.profile.load"),
                            List.of(
                                    new FileKind(
                                            texts.of("import.profile.kind"), List.of("*.json"))))
                    .stream()
                    .findFirst()
                    .ifPresent(interactor::loadProfile);
        }
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

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.Texts;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One page with four steps that all stay in view: the file, how it is written, its columns over
/// the first rows, the receipt.
final class ImportView {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final double SIDE = 352;

    private final Texts texts;
    private final ImportModel model;
    private final ImportInteractor interactor;
    private final ImportActions actions;
    private final Asking asking;
    private final BorderPane root = new BorderPane();
    private final StackPane main = new StackPane();
    private final VBox written;
    private final DialectForm form;
    private final ColumnsPane columns;

    /// @param asking asks the user with dialogs
    /// What the user is asked for with a dialog.
    interface Asking {
        void files();

        void folder();

        /// @param suggested at first
        void profileName(String suggested);

        void profileFile();
    }

    ImportView(
            Texts texts,
            ImportModel model,
            ImportInteractor interactor,
            ImportActions actions,
            Asking asking) {
        this.texts = texts;
        this.model = model;
        this.interactor = interactor;
        this.actions = actions;
        this.asking = asking;
        form = new DialectForm(texts, interactor::choose);
        columns = new ColumnsPane(texts, model, interactor::map);
        written = written();
        written.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.sheet().get().isEmpty() || model.importing().get(),
                                model.sheet(),
                                model.importing()));
        root.getStyleClass().add("import-screen");
        root.setTop(head());
        root.setLeft(side());
        root.setCenter(main);
        root.setBottom(new ImportBar(texts, model, interactor).view());
        root.setOnKeyPressed(this::pressed);
        root.setOnDragOver(this::dragOver);
        root.setOnDragDropped(this::dragDropped);
        model.sheet().subscribe(sheet -> show());
        model.looking().subscribe(name -> show());
        model.refusal().subscribe(reason -> show());
    }

    Region root() {
        return root;
    }

    private void show() {
        Optional<Sheet> sheet = model.sheet().get();
        sheet.ifPresent(form::show);
        sheet.ifPresent(columns::show);
        main.getChildren().setAll(sheet.isPresent() ? columns.view() : instead());
    }

    private Region instead() {
        if (!model.looking().get().isEmpty()) {
            return new EmptyState(
                    MaterialDesignF.FILE_SEARCH_OUTLINE,
                    texts.of("import.looking.at", model.looking().get()));
        }
        if (!model.refusal().get().isEmpty()) {
            return new EmptyState(
                    MaterialDesignF.FILE_ALERT_OUTLINE, model.refusal().get(), chooseButton());
        }
        boolean imported =
                model.files().stream()
                        .anyMatch(file -> file.state() instanceof QueuedFile.State.Imported);
        return imported
                ? new ImportedPane(texts, model.files(), actions, asking::files).view()
                : new EmptyState(
                        MaterialDesignT.TRAY_ARROW_DOWN, texts.of("import.empty"), chooseButton());
    }

    private Button chooseButton() {
        var button = new Button(texts.of("import.choose"));
        button.setOnAction(event -> asking.files());
        return button;
    }

    private Region head() {
        var title = new Label(texts.of("import.title"));
        title.getStyleClass().add("heading");
        var head = new HBox(title);
        head.getStyleClass().add("import-head");
        List<Label> steps = new ArrayList<>();
        for (String step : List.of("file", "written", "columns", "receipt")) {
            var label =
                    new Label(
                            texts.of(
                                    "import.step",
                                    steps.size() + 1,
                                    texts.of("import.step." + step)));
            label.getStyleClass().add("import-step");
            steps.add(label);
        }
        head.getChildren().addAll(steps);
        model.sheet().subscribe(sheet -> markStep(steps));
        return head;
    }

    private void markStep(List<Label> steps) {
        boolean open = model.sheet().get().isPresent();
        boolean done =
                !open
                        && model.files().stream()
                                .anyMatch(f -> f.state() instanceof QueuedFile.State.Imported);
        steps.get(0).pseudoClassStateChanged(CURRENT, !open && !done);
        steps.get(1).pseudoClassStateChanged(CURRENT, open);
        steps.get(2).pseudoClassStateChanged(CURRENT, open);
        steps.get(3).pseudoClassStateChanged(CURRENT, done);
    }

    private Region side() {
        var form = new ScrollPane(written);
        form.setFitToWidth(true);
        form.getStyleClass().add("import-scroll");
        VBox.setVgrow(form, Priority.ALWAYS);
        var side = new VBox(files(), form);
        side.getStyleClass().add("import-side");
        side.setPrefWidth(SIDE);
        side.setMinWidth(SIDE);
        return side;
    }

    private Region files() {
        var title = title("file");
        var button = new Button(texts.of("import.choose"));
        button.setId("import-choose");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> asking.files());
        button.disableProperty().bind(model.importing());
        var words = new Label(texts.of("import.drop"));
        words.setWrapText(true);
        var ways = new HBox(button, more("import-folder", "import.folder", asking::folder));
        ways.getChildren().add(more("import-paste", "import.paste", this::paste));
        ways.getStyleClass().add("button-row");
        var area = new VBox(new HBox(new FontIcon(MaterialDesignT.TRAY_ARROW_DOWN), words), ways);
        ((HBox) area.getChildren().getFirst()).getStyleClass().add("button-row");
        area.getStyleClass().addAll("drop-area", "import-drop");
        root.setOnDragEntered(event -> light(area, event.getDragboard().hasFiles()));
        root.setOnDragExited(event -> light(area, false));
        var list = new ListView<>(model.files());
        list.setId("import-files");
        list.setCellFactory(shown -> new QueueCell(texts, actions::showReceipt));
        list.setFixedCellSize(QueueCell.HEIGHT);
        list.getStyleClass().add("recent-list");
        list.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.min(model.files().size(), 3) * QueueCell.HEIGHT + 2,
                                model.files()));
        list.minHeightProperty().bind(list.prefHeightProperty());
        list.visibleProperty().bind(Bindings.isNotEmpty(model.files()));
        list.managedProperty().bind(list.visibleProperty());
        var box = new VBox(title, area, list);
        box.setMinHeight(Region.USE_PREF_SIZE);
        area.setMinHeight(Region.USE_PREF_SIZE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        box.getStyleClass().add("import-part");
        return box;
    }

    private Button more(String id, String words, Runnable does) {
        var button = new Button(texts.of(words));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(model.importing());
        button.setOnAction(event -> does.run());
        return button;
    }

    private void paste() {
        interactor.paste(String.valueOf(Clipboard.getSystemClipboard().getString()));
    }

    /// Ctrl+V takes rows, except where it is meant for a field.
    private void pressed(KeyEvent event) {
        boolean inField = event.getTarget() instanceof TextInputControl;
        if (PASTE.match(event) && !inField && Clipboard.getSystemClipboard().hasString()) {
            paste();
            event.consume();
        }
    }

    private void saveProfile() {
        asking.profileName(
                model.sheet().get().map(sheet -> sheet.recognised().profile().name()).orElse(""));
    }

    private VBox written() {
        var keep =
                new HBox(
                        more("import-profile-save", "import.profile.save", this::saveProfile),
                        more("import-profile-load", "import.profile.load", asking::profileFile));
        keep.getStyleClass().add("button-row");
        var box = new VBox(title("written"), keep, form.view());
        box.getStyleClass().add("import-part");
        return box;
    }

    private Label title(String step) {
        var title = new Label(texts.of("import.step." + step));
        title.getStyleClass().add("subheading");
        return title;
    }

    private static void light(Node area, boolean on) {
        area.pseudoClassStateChanged(DROPPING, on);
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles() && !model.importing().get()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dragDropped(DragEvent event) {
        event.setDropCompleted(take(event.getDragboard().getFiles()));
        event.consume();
    }

    /// Takes dropped files; false where there were none.
    boolean take(List<File> files) {
        if (files.isEmpty()) {
            return false;
        }
        interactor.add(files.stream().map(File::toPath).toList());
        return true;
    }
}

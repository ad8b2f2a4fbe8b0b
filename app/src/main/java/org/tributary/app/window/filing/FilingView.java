// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.filing;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.tributary.app.filing.FilingPage;
import org.tributary.app.window.beside.FormFields;
import org.tributary.app.window.filing.FilingModel.Side;
import org.tributary.app.window.kit.ProgressLine;
import org.tributary.app.window.kit.Texts;
import org.tributary.reports.filing.narrative.NarrativeLanguage;
import org.tributary.reports.filing.profile.FilingProfiles;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Form and meter above, checks on the left, the report on the right, the files at the foot.
final class FilingView {

    private final FilingModel model;
    private final FilingInteractor interactor;
    private final NarrativeInteractor narrative;
    private final PrepareInteractor prepare;
    private final FilingText words;
    private final Texts texts;
    private final BorderPane root = new BorderPane();

    FilingView(
            FilingModel model,
            FilingInteractor interactor,
            NarrativeInteractor narrative,
            PrepareInteractor prepare,
            FilingText words) {
        this.model = model;
        this.interactor = interactor;
        this.narrative = narrative;
        this.prepare = prepare;
        this.words = words;
        texts = words.texts();
        var checks = new ChecksPane(model, interactor, words).view();
        var split = new SplitPane(checks, sides());
        split.setDividerPositions(0.34);
        SplitPane.setResizableWithParent(checks, false);
        split.setMinSize(0, 0);
        root.setTop(new VBox(bar(), new GaugeBar(model, words).view()));
        root.setCenter(split);
        root.setBottom(foot());
        root.getStyleClass().add("filing-page");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Region root() {
        return root;
    }

    /// Steps are undone here as elsewhere; what is being typed has an undo of its own.
    private void key(KeyEvent event) {
        if (!event.isShortcutDown() || model.editing().get() != 0) {
            return;
        }
        if (event.getCode() == KeyCode.Z && !event.isShiftDown()) {
            interactor.undo();
            event.consume();
        } else if (event.getCode() == KeyCode.Y
                || (event.getCode() == KeyCode.Z && event.isShiftDown())) {
            interactor.redo();
            event.consume();
        }
    }

    private Region bar() {
        var forms = box("filing-form", FilingProfiles.KEYS, FilingText::form);
        model.form().subscribe(form -> forms.setValue(form.isEmpty() ? null : form));
        forms.setOnAction(event -> Optional.ofNullable(forms.getValue()).ifPresent(this::form));
        var languages =
                box(
                        "filing-language",
                        Arrays.stream(NarrativeLanguage.values())
                                .map(NarrativeLanguage::code)
                                .toList(),
                        code -> texts.of("filing.language." + code));
        languages.setTooltip(new Tooltip(texts.of("filing.language")));
        languages.setAccessibleText(texts.of("filing.language"));
        model.page()
                .subscribe(
                        page ->
                                page.ifPresent(
                                        now -> {
                                            languages.setOnAction(null);
                                            languages.setValue(now.order().choices().language());
                                            languages.setOnAction(
                                                    event -> language(languages.getValue()));
                                        }));
        var undo = icon("undo", MaterialDesignU.UNDO, interactor::undo);
        var redo = icon("redo", MaterialDesignR.REDO, interactor::redo);
        model.page()
                .subscribe(
                        page -> {
                            undo.setDisable(steps(page, p -> p.order().draft().undoable()) == 0);
                            redo.setDisable(steps(page, p -> p.order().draft().redoable()) == 0);
                        });
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var files =
                new Button(
                        texts.of("filing.prepare"),
                        new FontIcon(MaterialDesignF.FILE_CHECK_OUTLINE));
        files.setId("filing-prepare");
        files.getStyleClass().add("accent");
        files.setMinWidth(Region.USE_PREF_SIZE);
        files.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.preparing().get() || model.page().get().isEmpty(),
                                model.preparing(),
                                model.page()));
        files.setOnAction(event -> prepare.prepare());
        var bar =
                new HBox(
                        8,
                        forms,
                        languages,
                        again(),
                        undo,
                        redo,
                        room,
                        icon("guide", MaterialDesignH.HELP_CIRCLE_OUTLINE, interactor::openGuide),
                        files);
        bar.getStyleClass().add("filing-bar");
        return bar;
    }

    private static int steps(Optional<FilingPage> page, Function<FilingPage, Integer> count) {
        return page.map(count).orElse(0);
    }

    private void form(String form) {
        narrative.commit();
        interactor.choose(form);
    }

    private void language(String code) {
        narrative.commit();
        interactor.choose(c -> c.withLanguage(code));
    }

    private MenuButton again() {
        var keep = new MenuItem(texts.of("filing.again.keep"));
        keep.setId("filing-again-keep");
        keep.setOnAction(event -> narrative.draftAgain());
        var all = new MenuItem(texts.of("filing.again.all"));
        all.setId("filing-again-all");
        all.setOnAction(event -> narrative.leaveToProgram());
        var button = new MenuButton(texts.of("filing.again"), null, keep, all);
        button.setId("filing-again");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static ComboBox<String> box(
            String id, List<String> values, Function<String, String> words) {
        var box = new ComboBox<String>();
        box.setId(id);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public String fromString(String text) {
                        throw new UnsupportedOperationException("chosen, not typed");
                    }
                });
        box.getItems().setAll(values);
        return box;
    }

    private Button icon(String name, Ikon icon, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.setId("filing-" + name);
        button.getStyleClass().add("flat");
        button.setTooltip(new Tooltip(texts.of("filing." + name)));
        button.setAccessibleText(texts.of("filing." + name));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Region sides() {
        Map<Side, Tab> tabs = new EnumMap<>(Side.class);
        tabs.put(
                Side.NARRATIVE,
                tab(Side.NARRATIVE, new NarrativePane(model, narrative, words).view()));
        tabs.put(Side.CHOICES, tab(Side.CHOICES, new ChoicesPane(model, interactor, words).view()));
        tabs.put(Side.ATTACHMENT, tab(Side.ATTACHMENT, new AttachmentPane(model, words).view()));
        var pane = new TabPane(tabs.values().toArray(Tab[]::new));
        pane.setId("filing-sides");
        pane.setMinSize(0, 0);
        model.side().subscribe(side -> pane.getSelectionModel().select(tabs.get(side)));
        tabs.forEach(
                (side, tab) ->
                        tab.selectedProperty()
                                .subscribe(
                                        selected -> {
                                            if (selected) {
                                                model.side().set(side);
                                            }
                                        }));
        return pane;
    }

    private Tab tab(Side side, Region content) {
        var tab = new Tab(texts.of("filing.side." + FilingText.key(side)), content);
        tab.setId("filing-side-" + FilingText.key(side));
        tab.setClosable(false);
        return tab;
    }

    private Region foot() {
        HBox progress =
                ProgressLine.cancellable(
                        "filing-stop",
                        texts,
                        model.step(),
                        model.fraction(),
                        model.preparing(),
                        prepare::stop);
        var foot =
                new VBox(
                        6,
                        FormFields.fault("filing-problem", model.problem()),
                        progress,
                        new PreparedPane(model, prepare, words).view());
        foot.getStyleClass().add("filing-foot");
        return foot;
    }
}

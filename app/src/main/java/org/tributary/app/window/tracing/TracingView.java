// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.tributary.analysis.trace.TraceMethod;
import org.tributary.app.tracing.KeptTrace;
import org.tributary.app.window.kit.EmptyState;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.window.kit.ThemeSwitch;

import java.util.Optional;

/// The form above; below it what the chosen method says, in tabs; at the foot the caveat,
/// always.
final class TracingView {

    private static final double JOURNAL_ROW = 28;

    private final TracingModel model;
    private final TracingInteractor interactor;
    private final KeptInteractor kept;
    private final TracingText text;
    private final Texts texts;
    private final StackPane middle = new StackPane();
    private final StackPane root;
    private final Region found;

    TracingView(
            TracingModel model,
            TracingInteractor interactor,
            KeptInteractor kept,
            TracingText text,
            TracingKit kit) {
        this.model = model;
        this.interactor = interactor;
        this.kept = kept;
        this.text = text;
        ThemeSwitch themes = kit.themes();
        texts = text.texts();
        var form = new TracingForm(model, interactor, text);
        var tabs =
                new TabPane(
                        tab("accounts", new AccountsPane(model, interactor, text).view()),
                        tab("transfers", new TransfersPane(model, interactor, text).view()),
                        tab("walk", new WalkPane(model, text).view()),
                        tab("picture", new PicturePane(model, interactor, text, themes).view()),
                        tab("sankey", new SankeyPane(model, text, kit.fonts(), themes).view()),
                        tab("journal", journal()),
                        tab("rules", rules()));
        tabs.setId("tracing-tabs");
        tabs.setMinSize(0, 0);
        var body = new BorderPane(tabs, head(), null, null, null);
        found = body;
        var page = new BorderPane(middle, form.view(), null, caveat(), null);
        page.getStyleClass().add("trails-page");
        root = new StackPane(page);
        form.layOver(root);
        model.answer().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    private Tab tab(String name, Region content) {
        var tab = new Tab(texts.of("tracing.tab." + name), content);
        tab.setId("tracing-tab-" + name);
        tab.setClosable(false);
        return tab;
    }

    private void show(Optional<ShownTrace> answer) {
        middle.getChildren()
                .setAll(
                        answer.isPresent()
                                ? found
                                : new EmptyState(
                                        MaterialDesignS.SOURCE_BRANCH, texts.of("tracing.start")));
    }

    private Region head() {
        var group = new ToggleGroup();
        var methods = new HBox();
        methods.getStyleClass().add("tracing-methods");
        for (TraceMethod method : TraceMethod.values()) {
            var button = new ToggleButton(text.name(method));
            button.setId("tracing-method-" + TracingText.key(method));
            button.setToggleGroup(group);
            button.setTooltip(new Tooltip(text.rule(method)));
            button.getTooltip().setWrapText(true);
            button.getTooltip().setMaxWidth(480);
            model.method().subscribe(now -> button.setSelected(now == method));
            button.setOnAction(
                    event -> {
                        button.setSelected(true);
                        model.method().set(method);
                    });
            methods.getChildren().add(button);
        }
        HBox.setHgrow(methods, Priority.ALWAYS);
        var top = new HBox(8, methods, keeping());
        var told = line("tracing-told");
        told.textProperty()
                .bind(
                        model.method()
                                .flatMap(
                                        method ->
                                                model.answer()
                                                        .map(answer -> told(answer, method))));
        var disagreement = line("tracing-disagreement");
        disagreement
                .textProperty()
                .bind(model.answer().map(a -> a.map(text::disagreement).orElse("")));
        var head = new VBox(top, told, disagreement);
        head.getStyleClass().add("tracing-head");
        return head;
    }

    /// Keeps the trace for the report, and what is kept already.
    private Region keeping() {
        var menu = new MenuButton(texts.of("tracing.keep.menu"));
        menu.setId("tracing-kept");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        model.kept()
                .subscribe(
                        all -> {
                            var keep = new MenuItem(texts.of("tracing.keep"));
                            keep.setId("tracing-keep");
                            keep.setOnAction(event -> kept.keep());
                            menu.getItems().setAll(keep);
                            all.forEach(trace -> menu.getItems().add(item(trace)));
                        });
        return menu;
    }

    private Menu item(KeptTrace trace) {
        var open = new MenuItem(texts.of("tracing.keep.open"));
        open.setOnAction(event -> kept.open(trace));
        var drop = new MenuItem(texts.of("tracing.keep.drop"));
        drop.setOnAction(event -> kept.drop(trace));
        return menu(trace.name(), open, drop);
    }

    private static Menu menu(String name, MenuItem... items) {
        var menu = new Menu(name);
        menu.getItems().setAll(items);
        return menu;
    }

    private String told(Optional<ShownTrace> answer, TraceMethod method) {
        return answer.map(shown -> text.told(shown.traced().under(method))).orElse("");
    }

    private static Label line(String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Region journal() {
        var list = new ListView<String>();
        list.setId("tracing-journal");
        list.setFixedCellSize(JOURNAL_ROW);
        list.getStyleClass().add("amount");
        model.journal().subscribe(lines -> list.getItems().setAll(lines));
        return list;
    }

    private Region rules() {
        var all = new VBox(12);
        all.getStyleClass().add("tracing-rules");
        for (TraceMethod method : TraceMethod.values()) {
            var name = new Label(text.name(method));
            name.getStyleClass().add("subheading");
            var rule = new Label(text.rule(method));
            rule.setWrapText(true);
            all.getChildren().add(new VBox(2, name, rule));
        }
        var more = new Label(texts.of("tracing.rules.rows"));
        more.setWrapText(true);
        all.getChildren().add(more);
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Region caveat() {
        var words = line("tracing-caveat");
        words.setText(texts.of("tracing.caveat"));
        words.getStyleClass().add("muted");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var guide = new Hyperlink(texts.of("tracing.guide"));
        guide.setId("tracing-guide");
        guide.setMinWidth(Region.USE_PREF_SIZE);
        guide.setOnAction(event -> interactor.openGuide());
        var bar = new HBox(words, guide);
        bar.getStyleClass().add("import-bar");
        return bar;
    }
}

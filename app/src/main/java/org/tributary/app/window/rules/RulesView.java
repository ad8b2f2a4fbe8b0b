// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.tributary.app.window.kit.ProgressLine;
import org.tributary.app.window.kit.Texts;

/// Which rules count above, four tabs below it: tuning, the draft, versions, hit rates.
final class RulesView {

    private final RulesModel model;
    private final RulesInteractor interactor;
    private final RulesText text;
    private final Texts texts;
    private final BorderPane root = new BorderPane();
    private final Tab draft = new Tab();
    private Subscription subscriptions = Subscription.EMPTY;

    RulesView(RulesModel model, RulesInteractor interactor, RulesText text, RulesKit kit) {
        this.model = model;
        this.interactor = interactor;
        this.text = text;
        texts = text.texts();
        var typologies = new TypologyTable(model, interactor, text);
        var detail = new RuleDetail(model, interactor, text);
        var found = new FoundPane(model, interactor, text);
        var versions = new VersionsPane(model, interactor, text, kit);
        var right = new SplitPane(detail.view(), found.view());
        right.setOrientation(Orientation.VERTICAL);
        right.setDividerPositions(0.64);
        var tune = new SplitPane(typologies.view(), right);
        tune.setDividerPositions(0.33);
        SplitPane.setResizableWithParent(typologies.view(), false);
        draft.setContent(new DraftPane(model, interactor, text).view());
        draft.setId("rules-tab-draft");
        var tabs =
                new TabPane(
                        tab("rules.tab.tune", tune),
                        draft,
                        tab("rules.tab.versions", versions.view()),
                        tab("rules.tab.rates", new RatesPane(model, text).view()));
        tabs.setId("rules-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        root.setTop(head());
        root.setCenter(tabs);
        root.setBottom(foot());
        root.getStyleClass().add("rules-page");
        subscriptions =
                Subscription.combine(
                        model.draft().subscribe(now -> title()),
                        model.counting().subscribe(now -> title()),
                        typologies.follow(),
                        detail.follow(),
                        found.follow(),
                        versions.follow());
    }

    Region root() {
        return root;
    }

    /// The model outlives this page.
    void close() {
        subscriptions.unsubscribe();
    }

    private Tab tab(String key, Region content) {
        return new Tab(texts.of(key), content);
    }

    private void title() {
        int changes = text.changes(model.counting().get(), model.draft().get()).size();
        draft.setText(texts.of("rules.tab.draft", changes));
    }

    private Region head() {
        var counting = new Label();
        counting.setId("rules-counting");
        counting.textProperty().bind(model.book().map(text::counting));
        counting.getStyleClass().add("subheading");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var bar = new HBox(counting, room);
        bar.getStyleClass().addAll("panel-bar", "rules-head");
        return bar;
    }

    private Region foot() {
        HBox line = ProgressLine.of(texts, model.step(), model.fraction());
        line.getStyleClass().add("import-progress");
        var stop = new Button(texts.of("rules.stop"));
        stop.setId("rules-stop");
        stop.setOnAction(event -> interactor.stop());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var foot = new HBox(line, room, stop);
        foot.getStyleClass().add("import-bar");
        foot.visibleProperty().bind(model.busy());
        foot.managedProperty().bind(model.busy());
        return foot;
    }
}

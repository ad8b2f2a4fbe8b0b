// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.screening;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.tributary.app.window.kit.ProgressLine;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.screening.HitState;

/// Hits, watchlists and the look-up in tabs; what runs at the foot.
final class ScreeningView {

    private final ScreeningModel model;
    private final ScreeningInteractor interactor;
    private final ScreeningText text;
    private final Texts texts;
    private final BorderPane root = new BorderPane();

    ScreeningView(
            ScreeningModel model,
            ScreeningInteractor interactor,
            HitInteractor hits,
            LookUpInteractor lookUps,
            ScreeningText text) {
        this.model = model;
        this.interactor = interactor;
        this.text = text;
        texts = text.texts();
        var tabs =
                new TabPane(
                        tab("hits", new HitsPane(model, interactor, hits, text).view()),
                        tab("lists", new ListsPane(model, interactor, text).view()),
                        tab("look-up", new LookUpPane(model, texts).view()));
        tabs.setId("screening-tabs");
        tabs.setMinSize(0, 0);
        root.setCenter(tabs);
        root.setBottom(foot());
        root.getStyleClass().add("screening-page");
        model.hits().subscribe(all -> count(tabs.getTabs().getFirst()));
    }

    Region root() {
        return root;
    }

    private void count(Tab hits) {
        long open = model.hits().get().stream().map(text::state).filter(HitState::isOpen).count();
        hits.setText(
                open == 0
                        ? texts.of("screening.tab.hits")
                        : texts.of("screening.tab.hits.open", open));
    }

    private Tab tab(String name, Region content) {
        var tab = new Tab(texts.of("screening.tab." + name), content);
        tab.setId("screening-tab-" + name);
        tab.setClosable(false);
        return tab;
    }

    private Region foot() {
        var told = new Label();
        told.setId("screening-told");
        told.setWrapText(true);
        told.getStyleClass().add("muted");
        told.textProperty().bind(model.told());
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox progress =
                ProgressLine.cancellable(
                        "screening-stop",
                        texts,
                        model.step(),
                        model.fraction(),
                        model.busy(),
                        interactor::stop);
        var run = new Button(texts.of("screening.run"));
        run.setId("screening-run");
        run.getStyleClass().add("accent");
        run.setMinWidth(Region.USE_PREF_SIZE);
        run.disableProperty().bind(model.busy());
        run.setOnAction(event -> interactor.run());
        var foot = new HBox(12, told, progress, run);
        foot.getStyleClass().add("import-bar");
        return foot;
    }
}

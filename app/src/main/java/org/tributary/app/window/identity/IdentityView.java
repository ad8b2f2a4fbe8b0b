// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.identity;

import static org.tributary.app.window.beside.FormFields.shownWhile;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.identity.IdentityLine;
import org.tributary.app.identity.IdentityPage;
import org.tributary.app.window.beside.ChosenRows;
import org.tributary.app.window.beside.Pills;
import org.tributary.app.window.beside.WordColumn;
import org.tributary.app.window.kit.ProgressLine;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.IdentityBook.Counting;

import java.util.List;
import java.util.function.Function;

/// The list on the left, two side by side on the right, what was looked at above.
final class IdentityView {

    private final IdentityModel model;
    private final IdentityInteractor interactor;
    private final IdentityText text;
    private final Texts texts;
    private final TableView<IdentityLine> table = new TableView<>();
    private final BorderPane root = new BorderPane();

    IdentityView(IdentityModel model, IdentityInteractor interactor, IdentityText text) {
        this.model = model;
        this.interactor = interactor;
        this.text = text;
        texts = text.texts();
        fill();
        var split = new SplitPane(table, new IdentityCard(model, interactor, text).view());
        split.setDividerPositions(0.48);
        root.setTop(head());
        root.setCenter(split);
        root.setBottom(foot());
        root.getStyleClass().add("identity-page");
    }

    Region root() {
        return root;
    }

    private Region head() {
        HBox pills =
                Pills.of(
                        "identity-shown",
                        IdentityModel.Shown.values(),
                        shown -> texts.of("identity.shown." + IdentityText.key(shown)),
                        model.shown());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var top = new HBox(8, pills, room, counting(), guide());
        top.getStyleClass().add("button-row");
        var told = new Label();
        told.setId("identity-told");
        told.setWrapText(true);
        told.getStyleClass().add("muted");
        told.textProperty().bind(model.page().map(page -> page.map(text::told).orElse("")));
        var head = new VBox(8, top, told);
        head.getStyleClass().add("identity-head");
        return head;
    }

    private Region counting() {
        var box = new CheckBox(texts.of("identity.count"));
        box.setId("identity-count");
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setTooltip(new Tooltip(texts.of("identity.count.hint")));
        model.page()
                .subscribe(
                        page ->
                                box.setSelected(
                                        page.map(IdentityPage::book)
                                                .filter(b -> b.counting() == Counting.AS_ONE)
                                                .isPresent()));
        box.setOnAction(
                event -> interactor.count(box.isSelected() ? Counting.AS_ONE : Counting.APART));
        return box;
    }

    private Region guide() {
        var more = new Hyperlink(texts.of("identity.guide"));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(event -> interactor.openGuide());
        return more;
    }

    private void fill() {
        table.setId("identity-list");
        table.setAccessibleText(texts.of("identity.title"));
        table.setMinWidth(0);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<IdentityLine, String> percent =
                WordColumn.ofFigures(
                        texts.of("identity.column.percent"), 70, line -> line.percent() + " %");
        TableColumn<IdentityLine, String> state = column("state", 80, text::state);
        model.shown().subscribe(now -> state.setVisible(now != IdentityModel.Shown.OPEN));
        table.getColumns()
                .setAll(
                        List.of(
                                percent,
                                column("one", 140, line -> text.side(line.one())),
                                column("other", 140, line -> text.side(line.other())),
                                state,
                                column("why", 170, text::reasons)));
        var none = new Label();
        none.setWrapText(true);
        none.textProperty()
                .bind(
                        model.page()
                                .map(
                                        page ->
                                                texts.of(
                                                        page.isEmpty()
                                                                ? "identity.none.yet"
                                                                : "identity.none")));
        table.setPlaceholder(none);
        ChosenRows.join(table, model.listed(), model.selected(), model.chosen());
    }

    private TableColumn<IdentityLine, String> column(
            String key, double width, Function<IdentityLine, String> words) {
        return WordColumn.of(texts.of("identity.column." + key), width, words);
    }

    private Region foot() {
        HBox progress =
                ProgressLine.cancellable(
                        "identity-stop",
                        texts,
                        model.step(),
                        model.fraction(),
                        model.searching(),
                        interactor::stop);
        var again = new Button(texts.of("identity.again"));
        again.setId("identity-again");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(event -> interactor.find());
        shownWhile(again, model.searching().not());
        var caveat = new Label(texts.of("identity.caveat"));
        caveat.setWrapText(true);
        caveat.getStyleClass().add("muted");
        caveat.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(caveat, Priority.ALWAYS);
        var foot = new HBox(12, caveat, progress, again);
        foot.getStyleClass().add("import-bar");
        return foot;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.filing;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.tributary.app.filing.SentenceLine;
import org.tributary.app.filing.SentenceLine.Citation;
import org.tributary.app.filing.SentenceLine.Counts;
import org.tributary.app.window.kit.Fonts;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.DraftedSentence.Hand;
import org.tributary.reports.filing.narrative.Figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// One sentence with what it rests on, what speaks against it, and what can be done with it.
final class SentenceBlock {

    private static final PseudoClass EAST_ASIAN = PseudoClass.getPseudoClass("east-asian");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass FALLEN = PseudoClass.getPseudoClass("fallen");
    private static final int ROWS = 4;

    private final SentenceLine line;
    private final NarrativeInteractor narrative;
    private final FilingText words;
    private final Texts texts;
    private final VBox root = new VBox(4);

    SentenceBlock(SentenceLine line, NarrativeInteractor narrative, FilingText words) {
        this.line = line;
        this.narrative = narrative;
        this.words = words;
        texts = words.texts();
        root.getStyleClass().add("filing-sentence");
        root.setId("filing-sentence-" + line.sentence().number());
        root.setFocusTraversable(true);
        root.setAccessibleText(line.sentence().text());
        root.pseudoClassStateChanged(FALLEN, !line.isSound());
    }

    /// The sentence to be read.
    Region reading(boolean selected) {
        root.pseudoClassStateChanged(SELECTED, selected);
        var said = new BorderPane(text(), null, buttons(), null, null);
        root.getChildren().setAll(said);
        root.getChildren().addAll(faults());
        root.getChildren().add(citations());
        root.setOnMousePressed(
                event -> {
                    root.requestFocus();
                    if (event.getClickCount() == 2) {
                        narrative.begin(number());
                    }
                });
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        return root;
    }

    private int number() {
        return line.sentence().number();
    }

    private void key(KeyEvent event) {
        if (!root.isFocused()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            narrative.begin(number());
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            narrative.remove(number());
            event.consume();
        }
    }

    /// The sentence to be edited. Ctrl+Enter or leaving it keeps what was typed, Escape does not.
    Region editing(FilingModel model) {
        var area = new TextArea();
        area.setId("filing-edit");
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.setAccessibleText(texts.of("filing.edit"));
        area.textProperty().bindBidirectional(model.typed());
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        narrative.cancel();
                        event.consume();
                    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        narrative.commit();
                        event.consume();
                    }
                });
        area.focusedProperty()
                .subscribe(
                        (before, now) -> {
                            boolean isMine = model.editing().get() == number();
                            if (before && !now && isMine && area.getScene() != null) {
                                narrative.commit();
                            }
                        });
        var hint = new Label(texts.of("filing.edit.hint"));
        hint.getStyleClass().addAll("muted", "small-print");
        hint.setWrapText(true);
        root.getChildren().setAll(area, hint, citations());
        root.pseudoClassStateChanged(SELECTED, true);
        return root;
    }

    private Region text() {
        String text = line.sentence().text();
        List<Node> pieces = new ArrayList<>();
        int from = 0;
        for (Figure figure : line.unsupported()) {
            if (figure.from() > from) {
                pieces.add(piece(text.substring(from, figure.from()), "filing-words"));
            }
            pieces.add(piece(figure.text(), "filing-unsupported"));
            from = figure.to();
        }
        if (from < text.length()) {
            pieces.add(piece(text.substring(from), "filing-words"));
        }
        var flow = new TextFlow(pieces.toArray(Node[]::new));
        // Its least height is that of one word a line otherwise.
        flow.setMinSize(0, 0);
        return flow;
    }

    private static Text piece(String words, String style) {
        var piece = new Text(words);
        piece.getStyleClass().add(style);
        piece.pseudoClassStateChanged(EAST_ASIAN, Fonts.isEastAsian(words));
        return piece;
    }

    private Region buttons() {
        var row =
                new HBox(
                        button("edit", MaterialDesignP.PENCIL_OUTLINE, narrative::begin),
                        button("cite", MaterialDesignL.LINK_PLUS, narrative::cite),
                        button("add", MaterialDesignP.PLUS, n -> narrative.add(n, newWords())),
                        button("remove", MaterialDesignD.DELETE_OUTLINE, narrative::remove));
        row.getStyleClass().add("filing-buttons");
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    private String newWords() {
        return texts.of("filing.new");
    }

    private Button button(String name, Ikon icon, IntConsumer action) {
        var button = new Button("", new FontIcon(icon));
        button.setId("filing-" + name + "-" + number());
        button.getStyleClass().add("flat");
        button.setTooltip(new Tooltip(texts.of("filing.sentence." + name)));
        button.setAccessibleText(texts.of("filing.sentence." + name));
        button.setOnAction(event -> action.accept(number()));
        return button;
    }

    private List<Node> faults() {
        List<Node> faults = new ArrayList<>();
        for (String against : words.against(line)) {
            var label = new Label(against, new FontIcon(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
            label.getStyleClass().addAll("bad", "small-print");
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            faults.add(label);
        }
        return faults;
    }

    private Region citations() {
        var row = new FlowPane(8, 2);
        row.getStyleClass().add("filing-citations");
        String file = "";
        for (Citation citation : line.citations()) {
            // The file is named once, the lines behind it.
            int colon = citation.place().lastIndexOf(':') + 1;
            boolean again = colon > 0 && citation.place().substring(0, colon).equals(file);
            file = citation.place().substring(0, colon);
            var link =
                    new Hyperlink(again ? citation.place().substring(colon - 1) : citation.place());
            link.setAccessibleText(citation.place());
            link.setTooltip(new Tooltip(citation.place()));
            link.getStyleClass().add("filing-citation");
            link.setFocusTraversable(true);
            Fonts.suitText(link);
            if (citation.counts() == Counts.NO) {
                link.getStyleClass().add("fallen");
                link.setGraphic(new FontIcon(MaterialDesignL.LINK_OFF));
            }
            link.setOnAction(event -> narrative.showRow(citation.id()));
            row.getChildren().add(link);
        }
        int more = line.rows().size() - line.citations().size();
        if (more > 0) {
            row.getChildren().add(link("filing.rows.more", more));
        } else if (line.rows().size() > 1) {
            row.getChildren().add(link("filing.rows.all", line.rows().size()));
        }
        boolean isFallen = line.citations().stream().anyMatch(c -> c.counts() == Counts.NO);
        if (isFallen) {
            var drop = new Hyperlink(texts.of("filing.rows.drop"));
            drop.setId("filing-drop-" + number());
            drop.setOnAction(event -> narrative.dropFallen(number()));
            row.getChildren().add(drop);
        }
        if (line.sentence().hand() != Hand.DRAFTED) {
            var mark =
                    new Label(
                            texts.of("filing.hand." + FilingText.key(line.sentence().hand())),
                            new FontIcon(MaterialDesignF.FOUNTAIN_PEN_TIP));
            mark.getStyleClass().addAll("muted", "small-print");
            row.getChildren().add(mark);
        }
        row.setManaged(!row.getChildren().isEmpty());
        return row;
    }

    private Hyperlink link(String key, int count) {
        var link = new Hyperlink(texts.of(key, count));
        link.getStyleClass().add("filing-citation");
        link.setOnAction(event -> narrative.showRows(number()));
        return link;
    }
}

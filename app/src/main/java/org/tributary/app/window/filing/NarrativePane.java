// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.filing;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.tributary.app.filing.FilingPage;
import org.tributary.app.filing.SentenceLine;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.DraftedSentence.Part;

import java.util.Optional;

/// The narrative, sentence by sentence under its three parts.
final class NarrativePane {

    private final FilingModel model;
    private final NarrativeInteractor narrative;
    private final FilingText words;
    private final Texts texts;
    private final VBox sentences = new VBox(2);
    private final ScrollPane root = new ScrollPane(sentences);

    NarrativePane(FilingModel model, NarrativeInteractor narrative, FilingText words) {
        this.model = model;
        this.narrative = narrative;
        this.words = words;
        texts = words.texts();
        sentences.getStyleClass().add("filing-narrative");
        sentences.setId("filing-narrative");
        root.setFitToWidth(true);
        root.setMinSize(0, 0);
        model.page().subscribe(page -> layOut());
        model.editing().subscribe(number -> layOut());
        model.selected().subscribe(number -> layOut());
    }

    Region view() {
        return root;
    }

    private void layOut() {
        if (isTypedIn()) {
            return;
        }
        double at = root.getVvalue();
        // Where no sentence has the focus, none is to take it.
        boolean focused = sentences.getChildren().stream().anyMatch(Node::isFocusWithin);
        sentences.getChildren().clear();
        Optional<FilingPage> page =
                model.editing().get() == 0 ? model.page().get() : model.live().get();
        page.ifPresent(this::fill);
        root.setVvalue(at);
        if (focused || model.editing().get() != 0) {
            focus();
        }
    }

    /// A sentence somebody is typing into stays where it is, with its cursor.
    private boolean isTypedIn() {
        Node area = sentences.lookup("#filing-edit");
        return area != null
                && area.isFocused()
                && area.getParent() != null
                && ("filing-sentence-" + model.editing().get()).equals(area.getParent().getId());
    }

    private void focus() {
        int editing = model.editing().get();
        Node wanted =
                editing == 0
                        ? sentences.lookup("#filing-sentence-" + model.selected().get())
                        : sentences.lookup("#filing-edit");
        if (wanted != null) {
            wanted.requestFocus();
        }
    }

    private void fill(FilingPage page) {
        if (page.lines().isEmpty()) {
            var none = new Label(texts.of("filing.narrative.none"));
            none.setWrapText(true);
            none.getStyleClass().add("muted");
            sentences.getChildren().add(none);
        }
        for (Part part : Part.values()) {
            var title = new Label(texts.of("filing.part." + FilingText.key(part)));
            title.getStyleClass().add("subheading");
            sentences.getChildren().add(title);
            for (SentenceLine line : page.lines()) {
                if (line.sentence().part() == part) {
                    sentences.getChildren().add(block(line));
                }
            }
        }
        var add = new Button(texts.of("filing.sentence.first"), new FontIcon(MaterialDesignP.PLUS));
        add.setId("filing-add-first");
        add.setOnAction(event -> narrative.add(last(page), texts.of("filing.new")));
        sentences.getChildren().add(add);
    }

    private static int last(FilingPage page) {
        return page.lines().isEmpty() ? 0 : page.lines().getLast().sentence().number();
    }

    private Region block(SentenceLine line) {
        var block = new SentenceBlock(line, narrative, words);
        int number = line.sentence().number();
        return number == model.editing().get()
                ? block.editing(model)
                : block.reading(number == model.selected().get());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.inspector;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.window.kit.Fonts;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.transfer.Provenance;

import java.util.List;
import java.util.stream.Collectors;

/// A titled group of facts: what each is called, where it stands, and below that what it says.
final class FactLines {

    private final Texts texts;
    private final VBox box = new VBox();

    FactLines(Texts texts, String id, String title) {
        this.texts = texts;
        box.setId(id);
        box.getStyleClass().add("fact-lines");
        if (!title.isEmpty()) {
            var head = new Label(title);
            head.getStyleClass().add("subheading");
            head.setWrapText(true);
            Fonts.suitText(head);
            box.getChildren().add(head);
        }
    }

    Region view() {
        return box;
    }

    /// Adds a fact, unless it says nothing.
    FactLines add(String name, String value) {
        return value.isEmpty() ? this : add(name, value, List.of());
    }

    /// Adds a fact with the places that say so.
    FactLines add(String name, String value, List<Provenance> sources) {
        var words = new Label(name);
        words.getStyleClass().addAll("muted", "small-print");
        words.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(words);
        head.getStyleClass().add("fact-head");
        if (!sources.isEmpty()) {
            head.getChildren().add(citation(sources));
        }
        var said = new Label(value);
        said.setWrapText(true);
        said.getStyleClass().add("fact-value");
        Fonts.suitText(said);
        box.getChildren().add(new VBox(head, said));
        return this;
    }

    /// Adds a remark on the fact before.
    FactLines remark(String words) {
        var remark = new Label(words);
        remark.setWrapText(true);
        remark.getStyleClass().addAll("muted", "small-print");
        Fonts.suitText(remark);
        box.getChildren().add(remark);
        return this;
    }

    /// Begins with the file and ends with the line, whatever the room between.
    private Label citation(List<Provenance> sources) {
        String first = sources.getFirst().citation();
        int others = sources.size() - 1;
        var label =
                new Label(others == 0 ? first : texts.of("inspector.fact.sources", first, others));
        label.getStyleClass().addAll("muted", "small-print", "amount");
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        String all = sources.stream().map(Provenance::citation).collect(Collectors.joining("\n"));
        label.setTooltip(new Tooltip(all));
        label.setAccessibleText(all);
        label.getStyleClass().add("fact-source");
        return label;
    }
}

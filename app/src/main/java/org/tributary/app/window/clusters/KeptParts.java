// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.clusters;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.tributary.app.clusters.ListedCluster;
import org.tributary.ledger.casework.KeptCluster;

import java.util.ArrayList;
import java.util.List;

/// What the card says of a cluster that is kept: by whom, and the investigator's note.
record KeptParts(ClusterText text, ClusterEntries entries) {

    private static final int NOTE_ROWS = 2;

    List<Node> of(ListedCluster line, KeptCluster kept) {
        List<Node> parts = new ArrayList<>();
        Label said = words(text.kept(kept), "muted");
        said.setId("cluster-kept");
        parts.add(said);
        if (line.gone() > 0) {
            Label gone =
                    words(
                            text.texts()
                                    .of(
                                            "clusters.kept.gone",
                                            line.gone(),
                                            kept.found().transfers().size()),
                            "obstacle");
            gone.setId("cluster-gone");
            parts.add(gone);
        }
        parts.add(note(kept));
        return parts;
    }

    private Node note(KeptCluster kept) {
        var note = new TextArea(kept.note());
        note.setId("cluster-note-text");
        note.setPromptText(text.texts().of("clusters.kept.note"));
        note.setAccessibleText(text.texts().of("clusters.kept.note"));
        note.setWrapText(true);
        note.setPrefRowCount(NOTE_ROWS);
        note.setMinHeight(Region.USE_PREF_SIZE);
        var save = new Button(text.texts().of("clusters.kept.note.save"));
        save.setId("cluster-note-save");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> note.getText().strip().equals(kept.note()),
                                note.textProperty()));
        save.setOnAction(event -> entries.note(note.getText()));
        HBox.setHgrow(note, Priority.ALWAYS);
        return new HBox(8, note, save);
    }

    private static Label words(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}

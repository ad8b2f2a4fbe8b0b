// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.imports.ImportReceipt;

import java.util.function.Consumer;

/// A file of the queue: its name, how far it is, and its receipt once there is one.
final class QueueCell extends ListCell<QueuedFile> {

    static final double HEIGHT = 44;

    private final Texts texts;
    private final FontIcon icon = new FontIcon(MaterialDesignF.FILE_DELIMITED_OUTLINE);
    private final Label name = new Label();
    private final Label state = new Label();
    private final Button receipt = new Button();
    private final HBox row;

    QueueCell(Texts texts, Consumer<ImportReceipt> showReceipt) {
        this.texts = texts;
        name.getStyleClass().add("subheading");
        state.getStyleClass().add("guess-words");
        receipt.setText(texts.of("import.receipt"));
        receipt.getStyleClass().add("small");
        receipt.setMinWidth(Region.USE_PREF_SIZE);
        receipt.setOnAction(
                event -> {
                    QueuedFile file = getItem();
                    if (file != null
                            && file.state() instanceof QueuedFile.State.Imported(var known)) {
                        showReceipt.accept(known);
                    }
                });
        var words = new VBox(name, state);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(icon, words, receipt);
        row.getStyleClass().add("queue-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable QueuedFile file, boolean empty) {
        super.updateItem(file, empty);
        if (empty || file == null) {
            setGraphic(null);
            return;
        }
        name.setText(file.name());
        state.setText(words(file.state()));
        icon.setIconCode(icon(file.state()));
        boolean done = file.state() instanceof QueuedFile.State.Imported;
        receipt.setVisible(done);
        receipt.setManaged(done);
        setGraphic(row);
    }

    private String words(QueuedFile.State how) {
        return switch (how) {
            case QueuedFile.State.Waiting() -> texts.of("import.file.waiting");
            case QueuedFile.State.Shown() -> texts.of("import.file.shown");
            case QueuedFile.State.LeftOut() -> texts.of("import.file.leftOut");
            case QueuedFile.State.Imported(var done) ->
                    texts.of(
                            "import.file.imported", done.rows().accepted(), done.rows().rejected());
        };
    }

    private static Ikon icon(QueuedFile.State how) {
        return switch (how) {
            case QueuedFile.State.Waiting() -> MaterialDesignC.CLOCK_OUTLINE;
            case QueuedFile.State.Shown() -> MaterialDesignF.FILE_DELIMITED_OUTLINE;
            case QueuedFile.State.LeftOut() -> MaterialDesignM.MINUS_CIRCLE_OUTLINE;
            case QueuedFile.State.Imported ignored -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
        };
    }
}

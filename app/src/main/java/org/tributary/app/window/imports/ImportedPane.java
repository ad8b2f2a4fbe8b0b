// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.RowCounts;

import java.util.List;

/// The last step: what became of each file, and what to do now.
final class ImportedPane {

    private final VBox root = new VBox();

    ImportedPane(Texts texts, List<QueuedFile> files, ImportActions actions, Runnable choose) {
        var title = new Label(texts.of("import.done"));
        title.getStyleClass().add("heading");
        root.getChildren().add(title);
        for (QueuedFile file : files) {
            if (file.state() instanceof QueuedFile.State.Imported(ImportReceipt receipt)) {
                root.getChildren().add(file(texts, file, receipt, actions));
            }
        }
        var explore = new Button(texts.of("import.explore"));
        explore.setId("import-explore");
        explore.getStyleClass().add("accent");
        explore.setOnAction(event -> actions.explore());
        var more = new Button(texts.of("import.more"));
        more.setOnAction(event -> choose.run());
        var buttons = new HBox(explore, more);
        buttons.getStyleClass().add("button-row");
        root.getChildren().add(buttons);
        root.getStyleClass().add("imported");
    }

    Region view() {
        return root;
    }

    private static Region file(
            Texts texts, QueuedFile file, ImportReceipt receipt, ImportActions actions) {
        var name = new Label(file.name());
        name.getStyleClass().add("subheading");
        RowCounts rows = receipt.rows();
        var sum =
                new Label(
                        texts.of(
                                "import.done.sum",
                                rows.read(),
                                rows.accepted(),
                                rows.rejected(),
                                rows.duplicate(),
                                rows.skipped()));
        sum.getStyleClass().add("amount");
        sum.setWrapText(true);
        var show = new Button(texts.of("import.receipt.show"));
        show.getStyleClass().add("imported-receipt");
        show.setOnAction(event -> actions.showReceipt(receipt));
        var box = new VBox(name, sum, show);
        box.getStyleClass().add("imported-file");
        return box;
    }
}

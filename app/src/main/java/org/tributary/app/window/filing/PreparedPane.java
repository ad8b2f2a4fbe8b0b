// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.filing;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.tributary.app.filing.FilingPack;
import org.tributary.app.window.beside.FormFields;
import org.tributary.app.window.kit.Texts;
import org.tributary.reports.filing.check.FilingChecks;

import java.nio.file.Path;
import java.util.Optional;

/// The files that were prepared last, whether they may be filed, and what the schema found.
final class PreparedPane {

    private static final int FINDINGS = 5;
    private static final int MOST = 240;

    private final Texts texts;
    private final PrepareInteractor prepare;
    private final VBox root = new VBox(4);

    PreparedPane(FilingModel model, PrepareInteractor prepare, FilingText words) {
        texts = words.texts();
        this.prepare = prepare;
        root.setId("filing-prepared");
        root.getStyleClass().add("filing-prepared");
        model.prepared().subscribe(this::show);
        FormFields.shownWhile(root, model.prepared().map(Optional::isPresent));
    }

    Region view() {
        return root;
    }

    private void show(Optional<FilingPack.Prepared> prepared) {
        root.getChildren().clear();
        prepared.ifPresent(this::fill);
    }

    private void fill(FilingPack.Prepared prepared) {
        boolean may = FilingChecks.mayBeFiled(prepared.outcomes()) && prepared.schema().isEmpty();
        root.getChildren()
                .add(
                        may
                                ? line("filing.prepared.may", MaterialDesignC.CHECK, "good")
                                : line(
                                        "filing.prepared.not",
                                        MaterialDesignA.ALERT_OCTAGON_OUTLINE,
                                        "bad"));
        for (Path file : prepared.files()) {
            var name = new Label(String.valueOf(file), new FontIcon(MaterialDesignF.FILE_OUTLINE));
            name.getStyleClass().add("filing-file");
            root.getChildren().add(name);
        }
        switch (prepared.held()) {
            case NO_XML -> {
                // There is nothing a schema could say of it.
            }
            case NO_SCHEMA ->
                    root.getChildren()
                            .add(
                                    line(
                                            "filing.schema.none",
                                            MaterialDesignA.ALERT_OUTLINE,
                                            "obstacle"));
            case AGAINST_SCHEMA -> schema(prepared);
        }
        var open = new Button(texts.of("filing.folder"));
        open.setId("filing-folder");
        open.setOnAction(event -> prepare.openFolder());
        root.getChildren().add(open);
    }

    private void schema(FilingPack.Prepared prepared) {
        if (prepared.schema().isEmpty()) {
            root.getChildren().add(line("filing.schema.fits", MaterialDesignC.CHECK, "good"));
        }
        prepared.schema().stream()
                .limit(FINDINGS)
                .map(
                        finding ->
                                line(
                                        texts.of(
                                                "filing.schema.finding",
                                                finding.line(),
                                                brief(finding.sentence())),
                                        MaterialDesignA.ALERT_OCTAGON_OUTLINE))
                .forEach(root.getChildren()::add);
    }

    /// Schemas list all codes they would have taken.
    private static String brief(String sentence) {
        return sentence.length() <= MOST ? sentence : sentence.substring(0, MOST) + "…";
    }

    private Label line(String key, Ikon icon, String style) {
        Label label = line(texts.of(key), icon);
        label.getStyleClass().remove("bad");
        label.getStyleClass().add(style);
        return label;
    }

    private static Label line(String words, Ikon icon) {
        var label = new Label(words, new FontIcon(icon));
        label.getStyleClass().add("bad");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

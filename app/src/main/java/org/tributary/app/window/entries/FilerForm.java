// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.entries;

import static org.tributary.app.window.beside.FormFields.shownWhile;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.window.beside.FormFields;
import org.tributary.app.window.kit.Texts;
import org.tributary.reports.filing.FilerText;
import org.tributary.reports.filing.profile.FilingField;
import org.tributary.reports.filing.profile.FilingFields;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Who files: the institution, its office, who answers for the report, who sends it, and where
/// the activity took place.
final class FilerForm {

    private static final double LABEL = 170;

    private final EntriesModel model;
    private final Texts texts;
    private final Map<String, TextField> fields = new HashMap<>();
    private final ScrollPane scroll;
    private final VBox parts = new VBox(14);
    private final VBox root;

    FilerForm(EntriesModel model, FilerInteractor interactor, Texts texts) {
        this.model = model;
        this.texts = texts;
        parts.getStyleClass().add("entries-form");
        String owner = "";
        GridPane grid = new GridPane();
        for (String key : FilerText.keys()) {
            String now = key.substring(0, key.indexOf('.'));
            if (!now.equals(owner)) {
                owner = now;
                grid = part(owner);
            }
            add(grid, key);
        }
        scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("entries-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(scroll, foot(interactor));
        model.wanted().subscribe(wanted -> wanted.ifPresent(this::focus));
    }

    Region view() {
        return root;
    }

    private GridPane part(String owner) {
        var title = new Label(texts.of("entries.filer." + owner));
        title.getStyleClass().add("subheading");
        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        var why = new Label(texts.of("entries.filer.why." + owner));
        why.setWrapText(true);
        why.getStyleClass().addAll("muted", "small-print");
        parts.getChildren().add(new VBox(6, title, why, grid));
        return grid;
    }

    private void add(GridPane grid, String key) {
        var field = new TextField();
        field.setId("entries-" + key.replace('.', '-'));
        field.textProperty().bindBidirectional(model.word(key));
        var label = new Label(words(key));
        label.setLabelFor(field);
        label.setMinWidth(LABEL);
        label.setMaxWidth(LABEL);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, field);
        fields.put(key, field);
    }

    /// As the forms and their checks call it.
    private static String words(String key) {
        String label = FilingFields.byKey(key).map(FilingField::label).orElse("name");
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private void focus(String key) {
        Optional.ofNullable(fields.get(key))
                .ifPresent(
                        field -> {
                            reveal(field);
                            field.requestFocus();
                            model.wanted().set(Optional.empty());
                        });
    }

    private void reveal(TextField field) {
        double all = parts.getHeight() - scroll.getViewportBounds().getHeight();
        double at = parts.sceneToLocal(field.localToScene(field.getBoundsInLocal())).getMinY() - 90;
        scroll.setVvalue(all <= 0 ? 0 : Math.clamp(at / all, 0, 1));
    }

    private Region foot(FilerInteractor interactor) {
        var told = new Label();
        told.setId("entries-filer-told");
        told.setWrapText(true);
        told.getStyleClass().add("muted");
        told.textProperty().bind(model.told());
        shownWhile(told, model.told().isNotEmpty().and(model.problem().isEmpty()));
        var words = new VBox(told, FormFields.fault("entries-filer-problem", model.problem()));
        HBox.setHgrow(words, Priority.ALWAYS);
        var save = new Button(texts.of("entries.filer.save"));
        save.setId("entries-filer-save");
        save.getStyleClass().add("accent");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(event -> interactor.keep());
        var foot = new HBox(8, words, save);
        foot.getStyleClass().add("import-bar");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.profile;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.preferences.Initials;
import org.tributary.app.preferences.InvestigatorProfile;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;

import java.util.function.Consumer;

/// The form for the investigator's name and initials. Initials follow the name until the user
/// writes others.
public final class ProfileForm implements Screen {

    private final VBox root = new VBox();
    private final TextField name = new TextField();
    private final TextField initials = new TextField();

    /// @param known what is known of the investigator so far
    /// @param systemUser who entries are written by where the user skips this
    /// @param decided receives the profile, once
    public ProfileForm(
            Texts texts,
            InvestigatorProfile known,
            String systemUser,
            Consumer<InvestigatorProfile> decided) {
        var title = new Label(texts.of("profile.title"));
        title.getStyleClass().add("heading");
        var why = new Label(texts.of("profile.why", systemUser));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        root.getChildren().addAll(title, why, fields(texts), space(), buttons(texts, decided));
        root.getStyleClass().add("form");
        initialsFollowTheName();
        if (known instanceof InvestigatorProfile.Named(String knownName, String knownInitials)) {
            name.setText(knownName);
            initials.setText(knownInitials);
        }
    }

    @Override
    public Region view() {
        return root;
    }

    private GridPane fields(Texts texts) {
        name.setId("profile-name");
        name.setPromptText(texts.of("profile.name.example"));
        initials.setId("profile-initials");
        initials.setMaxWidth(110);
        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        grid.addRow(0, label(texts.of("profile.name"), name), name);
        grid.addRow(1, label(texts.of("profile.initials"), initials), initials);
        GridPane.setHgrow(name, Priority.ALWAYS);
        return grid;
    }

    private HBox buttons(Texts texts, Consumer<InvestigatorProfile> decided) {
        var skip = new Button(texts.of("profile.skip"));
        skip.setId("profile-skip");
        skip.setCancelButton(true);
        skip.setOnAction(event -> decided.accept(new InvestigatorProfile.Skipped()));
        var save = new Button(texts.of("profile.save"));
        save.setId("profile-save");
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        save.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> name.getText().isBlank() || initials.getText().isBlank(),
                                name.textProperty(),
                                initials.textProperty()));
        save.setOnAction(
                event ->
                        decided.accept(
                                new InvestigatorProfile.Named(
                                        name.getText().strip(), initials.getText().strip())));
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var row = new HBox(room, skip, save);
        row.getStyleClass().add("button-row");
        return row;
    }

    private void initialsFollowTheName() {
        ObservableValue<String> typed = name.textProperty();
        typed.subscribe(
                (was, is) -> {
                    if (initials.getText().equals(Initials.of(was))) {
                        initials.setText(Initials.of(is));
                    }
                });
    }

    private static Label label(String words, TextField field) {
        var label = new Label(words);
        label.setLabelFor(field);
        return label;
    }

    private static Region space() {
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }
}

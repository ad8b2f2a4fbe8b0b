// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.rules;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.preferences.Initials;
import org.tributary.app.signing.Passphrase;
import org.tributary.app.signing.Signer;
import org.tributary.app.tuning.RuleDesk;
import org.tributary.app.tuning.RuleDesk.Activation;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.SignerWords;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Job;
import org.tributary.app.work.Outcome;
import org.tributary.ledger.casework.Author;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The form in which a second person puts a version to use: who signs, and their passphrase; or
/// name, initials and a new passphrase, if they have no key yet. What stands in the fields of
/// passphrases is cleared as soon as it was used.
final class ActivationForm implements Screen {

    static final String WINDOW = "rules-activation";

    private final RulesKit kit;
    private final Texts texts;
    private final ActivationDesk signing;
    private final Runnable done;
    private final ComboBox<Optional<Signer>> signer = new ComboBox<>();
    private final TextField name = new TextField();
    private final TextField initials = new TextField();
    private final PasswordField passphrase = new PasswordField();
    private final PasswordField repeated = new PasswordField();
    private final Label problem = new Label();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty fresh = new SimpleBooleanProperty(true);
    private final BooleanProperty changing = new SimpleBooleanProperty();
    private final PasswordField replacement = new PasswordField();
    private final VBox root;

    ActivationForm(RulesKit kit, RulesText text, RuleDesk desk, int version, Runnable done) {
        this.kit = kit;
        signing = new ActivationDesk(kit.keys(), desk, version);
        this.done = done;
        texts = text.texts();
        var title = new Label(texts.of("rules.activate.heading", text.version(version)));
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        var why = wrapped(texts.of("rules.activate.why"));
        problem.setId("rules-activate-problem");
        problem.getStyleClass().add("rules-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        root = new VBox(title, why, fields(), problem, space(), buttons());
        root.getStyleClass().add("form");
        readSigners();
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Region space() {
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void close() {
        clear();
    }

    private void readSigners() {
        start(kit.keys()::signers, this::fill);
    }

    private void fill(List<Signer> known) {
        List<Optional<Signer>> all = new ArrayList<>();
        known.forEach(each -> all.add(Optional.of(each)));
        all.add(Optional.empty());
        signer.getItems().setAll(all);
        signer.getSelectionModel().selectFirst();
    }

    private GridPane fields() {
        signer.setId("rules-signer");
        signer.setMaxWidth(Double.MAX_VALUE);
        signer.setConverter(new SignerWords(texts));
        signer.valueProperty().subscribe(now -> fresh.set(now == null || now.isEmpty()));
        name.setId("rules-signer-name");
        initials.setId("rules-signer-initials");
        initials.setMaxWidth(110);
        name.textProperty()
                .subscribe(
                        (was, is) -> {
                            if (initials.getText().equals(Initials.of(was))) {
                                initials.setText(Initials.of(is));
                            }
                        });
        passphrase.setId("rules-passphrase");
        repeated.setId("rules-passphrase-again");
        replacement.setId("rules-passphrase-new");
        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        row(grid, "rules.activate.signer", signer, new SimpleBooleanProperty(true));
        row(grid, "rules.activate.name", name, fresh);
        row(grid, "rules.activate.initials", initials, fresh);
        row(grid, "rules.activate.passphrase", passphrase, new SimpleBooleanProperty(true));
        var replaced = new SimpleBooleanProperty();
        replaced.bind(changing.and(fresh.not()));
        row(grid, "rules.activate.replacement", replacement, replaced);
        var again = new SimpleBooleanProperty();
        again.bind(fresh.or(changing));
        row(grid, "rules.activate.again", repeated, again);
        return grid;
    }

    private void row(GridPane grid, String key, Region field, BooleanProperty shown) {
        var label = new Label(texts.of(key));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        for (Region each : List.of(label, field)) {
            each.visibleProperty().bind(shown);
            each.managedProperty().bind(shown);
        }
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private HBox buttons() {
        var change = new Button(texts.of("rules.activate.change"));
        change.setId("rules-passphrase-change");
        change.getStyleClass().add("flat");
        change.visibleProperty().bind(fresh.not());
        change.setOnAction(event -> changing.set(!changing.get()));
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var cancel = new Button(texts.of("rules.activate.cancel"));
        cancel.setId("rules-activate-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> kit.windows().close(WINDOW));
        var sign = new Button();
        sign.setId("rules-sign");
        sign.textProperty()
                .bind(
                        changing.and(fresh.not())
                                .map(
                                        only ->
                                                texts.of(
                                                        only
                                                                ? "rules.activate.save"
                                                                : "rules.activate.sign")));
        sign.setDefaultButton(true);
        sign.getStyleClass().add("accent");
        sign.disableProperty().bind(busy);
        sign.setOnAction(event -> go());
        var row = new HBox(change, room, cancel, sign);
        row.getStyleClass().add("button-row");
        return row;
    }

    private void go() {
        problem.setText("");
        Optional<Signer> chosen = Optional.ofNullable(signer.getValue()).flatMap(each -> each);
        if (chosen.isEmpty()) {
            signAnew();
        } else if (changing.get()) {
            change(chosen.get());
        } else {
            sign(chosen.get());
        }
    }

    private void signAnew() {
        if (name.getText().isBlank() || initials.getText().isBlank()) {
            problem.setText(texts.of("rules.activate.unnamed"));
            return;
        }
        var author = new Author(name.getText().strip(), initials.getText().strip());
        Optional<Passphrase> wanted = wanted(passphrase);
        if (wanted.isEmpty()) {
            return;
        }
        start(() -> signing.anew(author, wanted.get()), this::became);
    }

    /// A new passphrase, typed twice alike and long enough.
    private Optional<Passphrase> wanted(PasswordField field) {
        if (!field.getText().contentEquals(repeated.getText())) {
            problem.setText(texts.of("rules.activate.unlike"));
            return Optional.empty();
        }
        Passphrase words = Passphrase.of(field.getCharacters());
        if (!words.isLongEnough()) {
            words.close();
            problem.setText(texts.of("rules.activate.short", Passphrase.SHORTEST));
            return Optional.empty();
        }
        return Optional.of(words);
    }

    private void sign(Signer chosen) {
        Passphrase words = Passphrase.of(passphrase.getCharacters());
        start(() -> signing.by(chosen, words), this::became);
    }

    private void change(Signer chosen) {
        Optional<Passphrase> wanted = wanted(replacement);
        if (wanted.isEmpty()) {
            return;
        }
        Passphrase old = Passphrase.of(passphrase.getCharacters());
        start(
                () -> signing.change(chosen, old, wanted.get()),
                changed -> {
                    clear();
                    changing.set(!changed);
                    problem.setText(
                            texts.of(changed ? "rules.activate.changed" : "rules.activate.wrong"));
                });
    }

    private void became(Activation activation) {
        clear();
        switch (activation) {
            case Activation.Done _ -> done.run();
            case Activation.CountsAlready() -> problem.setText(texts.of("rules.activate.already"));
            case Activation.OwnProposal() -> problem.setText(texts.of("rules.activate.own"));
            case Activation.WrongPassphrase() -> problem.setText(texts.of("rules.activate.wrong"));
            case Activation.Fails(List<String> reasons) ->
                    problem.setText(
                            texts.of("rules.activate.fails") + "\n" + String.join("\n", reasons));
        }
    }

    private void clear() {
        passphrase.clear();
        repeated.clear();
        replacement.clear();
    }

    private <T> void start(Asked<T> asked, Consumer<T> then) {
        busy.set(true);
        Job<T> job = work -> asked.answer();
        kit.tasks()
                .start(
                        texts.of("rules.task.sign"),
                        job,
                        Outcome.<T>of(
                                        answer -> {
                                            busy.set(false);
                                            then.accept(answer);
                                        })
                                .onFailure(this::failed));
    }

    private void failed(Exception e) {
        busy.set(false);
        clear();
        problem.setText(
                switch (e) {
                    case IOException _ -> texts.of("rules.activate.unreadable");
                    case IllegalArgumentException _ -> texts.of("rules.activate.taken");
                    default -> throw new IllegalStateException(e);
                });
    }

    /// Something that takes a moment.
    @FunctionalInterface
    private interface Asked<T> {
        T answer() throws Exception;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.sealing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import org.tributary.app.preferences.Initials;
import org.tributary.app.signing.KeyRing;
import org.tributary.app.signing.Passphrase;
import org.tributary.app.signing.Signer;
import org.tributary.app.window.kit.SignerWords;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.ledger.casework.Author;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who signs, and the passphrase of their key; or name, initials and a new passphrase if they
/// have none yet.
final class SignerRows {

    /// Who is to sign. Wipes the passphrase when closed.
    ///
    /// @param known whose key is there; empty if it is to be made for `author`
    /// @param author who signs
    /// @param words passphrase of the key
    record Wanted(Optional<Signer> known, Author author, Passphrase words)
            implements AutoCloseable {

        /// The signer, their key made if need be; belongs in a background job.
        Signer signer(KeyRing keys) throws IOException {
            return known.isPresent() ? known.get() : keys.create(author, words);
        }

        @Override
        public void close() {
            words.close();
        }
    }

    private final SealingKit kit;
    private final FormPane form;
    private final Texts texts;
    private final ComboBox<Optional<Signer>> signer = new ComboBox<>();
    private final TextField name;
    private final TextField initials;
    private final PasswordField words;
    private final PasswordField again;

    SignerRows(SealingKit kit, FormPane form) {
        this.kit = kit;
        this.form = form;
        texts = kit.texts();
        BooleanProperty fresh = new SimpleBooleanProperty(true);
        signer.setMaxWidth(Double.MAX_VALUE);
        signer.setConverter(new SignerWords(texts));
        signer.valueProperty().subscribe(now -> fresh.set(now == null || now.isEmpty()));
        form.row("signer", signer, signer);
        name = new TextField();
        initials = new TextField();
        initials.setMaxWidth(110);
        name.textProperty()
                .subscribe(
                        (was, is) -> {
                            if (initials.getText().equals(Initials.of(was))) {
                                initials.setText(Initials.of(is));
                            }
                        });
        seen(form.row("name", name, name), name, fresh);
        seen(form.row("initials", initials, initials), initials, fresh);
        words = form.secret("key");
        again = new PasswordField();
        seen(form.row("again", again, again), again, fresh);
        kit.tasks().start(texts.of("sealing.keys"), work -> kit.keys().signers(), keys());
    }

    private Outcome<List<Signer>> keys() {
        return Outcome.<List<Signer>>of(this::fill)
                .onFailure(failure -> form.problem(new FaultWords(texts).of(failure)));
    }

    private static void seen(Label label, Region field, BooleanProperty fresh) {
        for (Region each : List.of(label, field)) {
            each.visibleProperty().bind(fresh);
            each.managedProperty().bind(fresh);
        }
    }

    private void fill(List<Signer> known) {
        List<Optional<Signer>> all = new ArrayList<>();
        known.forEach(each -> all.add(Optional.of(each)));
        all.add(Optional.empty());
        signer.getItems().setAll(all);
        Author own = kit.author().get();
        signer.setValue(
                all.stream()
                        .filter(each -> each.filter(s -> s.isNamed(own.name())).isPresent())
                        .findFirst()
                        .orElse(Optional.empty()));
        if (name.getText().isEmpty()) {
            name.setText(own.name());
            initials.setText(own.initials());
        }
    }

    /// What was chosen and typed; else tells what is missing.
    Optional<Wanted> read() {
        Optional<Signer> chosen = Optional.ofNullable(signer.getValue()).flatMap(each -> each);
        if (chosen.isPresent()) {
            return Optional.of(
                    new Wanted(
                            chosen, chosen.get().author(), Passphrase.of(words.getCharacters())));
        }
        if (name.getText().isBlank() || initials.getText().isBlank()) {
            form.problem(texts.of("rules.activate.unnamed"));
            return Optional.empty();
        }
        return form.fresh(words, again)
                .map(
                        fresh ->
                                new Wanted(
                                        Optional.empty(),
                                        new Author(
                                                name.getText().strip(), initials.getText().strip()),
                                        fresh));
    }

    void clear() {
        again.clear();
    }
}

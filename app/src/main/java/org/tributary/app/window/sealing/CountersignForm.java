// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.sealing;

import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.sealing.Countersigning;
import org.tributary.app.sealing.OpenSeal;
import org.tributary.app.signing.Passphrase;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.SignOff.Remark;
import org.tributary.ledger.casework.SignOff.Verdict;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Appends a review to a sealed file.
final class CountersignForm implements Screen {

    static final String ID = "countersign";

    private final SealingKit kit;
    private final Texts texts;
    private final FormPane form;
    private final TextField file;
    private final PasswordField words;
    private final RadioButton accept;
    private final RadioButton back;
    private final TextArea remarks;
    private final SignerRows signer;

    CountersignForm(SealingKit kit) {
        this.kit = kit;
        texts = kit.texts();
        form = new FormPane(kit, ID, "countersign.");
        file = form.path("file", () -> SealedForms.choose(kit));
        words = form.secret("words");
        accept = new RadioButton(texts.of("countersign.accept"));
        back = new RadioButton(texts.of("countersign.back"));
        accept.setId(ID + "-accept");
        back.setId(ID + "-back");
        var group = new ToggleGroup();
        group.getToggles().addAll(accept, back);
        var both = new VBox(accept, back);
        both.getStyleClass().add("form-choices");
        form.row("verdict", both, both);
        remarks = form.area("remarks");
        form.hint("each");
        signer = new SignerRows(kit, form);
        form.hint("procedural");
        form.buttons(this::go);
    }

    @Override
    public Region view() {
        return form.view();
    }

    private void go() {
        if (!form.has(file, "file")) {
            return;
        }
        List<Remark> said =
                remarks.getText()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> new Remark("", line))
                        .toList();
        if (!accept.isSelected() && !back.isSelected()) {
            form.problem(texts.of("countersign.undecided"));
            return;
        }
        if (back.isSelected() && said.isEmpty()) {
            form.problem(texts.of("countersign.unsaid"));
            return;
        }
        Optional<SignerRows.Wanted> wanted = signer.read();
        if (wanted.isEmpty()) {
            return;
        }
        Path sealed = Path.of(file.getText().strip());
        Verdict verdict = accept.isSelected() ? Verdict.ACCEPTED : Verdict.RETURNED;
        Passphrase typed = Passphrase.of(words.getCharacters());
        form.start(
                work -> {
                    try (typed;
                            SignerRows.Wanted by = wanted.get()) {
                        return new Countersigning(kit.keys(), kit.clock())
                                .append(
                                        sealed,
                                        new Countersigning.Review(
                                                by.signer(kit.keys()), verdict, said),
                                        typed,
                                        by.words(),
                                        work);
                    }
                },
                (OpenSeal.Signed signed) -> {
                    signer.clear();
                    form.done(
                            new ReviewWords(texts).of(List.of(signed))
                                    + "\n"
                                    + texts.of("countersign.send"));
                });
    }

    @Override
    public void close() {
        form.clear();
        signer.clear();
    }
}

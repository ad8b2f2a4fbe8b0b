// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.sealing;

import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import org.tributary.app.opencase.OpenCase;
import org.tributary.app.retention.CaseDeletion;
import org.tributary.app.window.kit.FileKind;
import org.tributary.app.window.kit.Questions;
import org.tributary.app.window.kit.Screen;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.Author;

import java.nio.file.Path;
import java.util.List;

/// Asks for all a deletion needs, then once more, then has it done.
final class DeleteForm implements Screen {

    static final String ID = "delete";

    private final SealingKit kit;
    private final OpenCase open;
    private final Questions questions;
    private final CaseHost host;
    private final Texts texts;
    private final FormPane form;
    private final TextField name;
    private final TextField second;
    private final TextField reason;
    private final TextField certificate;

    DeleteForm(SealingKit kit, OpenCase open, Questions questions, CaseHost host) {
        this.kit = kit;
        this.open = open;
        this.questions = questions;
        this.host = host;
        texts = kit.texts();
        form = new FormPane(kit, ID, "delete.");
        name = form.text("name");
        second = form.text("second");
        reason = form.text("reason");
        certificate =
                form.path(
                        "certificate",
                        () ->
                                kit.files()
                                        .save(
                                                texts.of("delete.certificate"),
                                                texts.of("delete.suggested"),
                                                new FileKind(
                                                        texts.of("delete.kind"),
                                                        List.of("*.json"))));
        form.hint("honest");
        form.buttons(this::go);
    }

    @Override
    public Region view() {
        return form.view();
    }

    private void go() {
        if (!form.has(name, "name")
                || !form.has(second, "second")
                || !form.has(reason, "reason")
                || !form.has(certificate, "certificate")) {
            return;
        }
        var order =
                new CaseDeletion.Order(
                        open.record().folder(),
                        name.getText(),
                        second.getText(),
                        reason.getText(),
                        Path.of(certificate.getText().strip()));
        Author author = kit.author().get();
        form.start(
                work -> {
                    CaseDeletion.check(open.record(), order, author, kit.clock());
                    return order;
                },
                checked ->
                        questions.confirm(
                                texts.of("delete.sure"),
                                texts.of("delete.consequence"),
                                texts.of("delete.go"),
                                () -> {
                                    kit.windows().close(ID);
                                    host.delete(checked);
                                }));
    }

    @Override
    public void close() {}
}

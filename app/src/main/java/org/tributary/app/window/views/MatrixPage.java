// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.views;

import org.tributary.app.views.NodeTints;
import org.tributary.app.views.Scope;
import org.tributary.app.views.matrix.FlowMatrix;
import org.tributary.app.views.matrix.MatrixBy;
import org.tributary.app.views.matrix.MatrixOrder;
import org.tributary.app.views.matrix.MatrixPart;
import org.tributary.app.views.matrix.MatrixSheet;
import org.tributary.app.views.matrix.MatrixWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The matrix of who pays whom in what is selected in the picture.
final class MatrixPage extends SheetPage<MatrixPart> {

    private final MatrixWords said;
    private final MatrixInteractor interactor;
    private final UnitChoice units;

    MatrixPage(ViewKit kit) {
        this(kit, new MatrixInteractor(kit));
    }

    private MatrixPage(ViewKit kit, MatrixInteractor interactor) {
        super(
                kit,
                ID_MATRIX,
                "views.matrix.title",
                interactor.basis(),
                interactor::choose,
                part -> {
                    interactor.choose(part);
                    kit.host().openTab("explorer");
                });
        this.interactor = interactor;
        said = new MatrixWords(texts::of, kit.exploration().amounts());
        frame.choice(
                "scope", "views.scope", List.of(Scope.values()), words::scope, interactor.scope());
        frame.choice(
                "by", "views.matrix.by", List.of(MatrixBy.values()), this::by, interactor.by());
        units = new UnitChoice(frame, words, interactor::count);
        frame.choice(
                "order",
                "views.matrix.order",
                List.of(MatrixOrder.values()),
                this::order,
                interactor.order());
        addUsual(
                this::toPicture,
                () ->
                        interactor
                                .shown()
                                .get()
                                .map(now -> said.table(now.matrix()))
                                .orElse(List.of()));
        interactor.shown().subscribe((before, now) -> show(now));
    }

    private String by(MatrixBy by) {
        return texts.of(
                switch (by) {
                    case NODE -> "views.matrix.by.node";
                    case BANK -> "views.matrix.by.bank";
                    case COUNTRY -> "views.matrix.by.country";
                });
    }

    private String order(MatrixOrder order) {
        return texts.of(
                switch (order) {
                    case TOTAL -> "views.matrix.order.total";
                    case NAME -> "views.matrix.order.name";
                    case COMMUNITY -> "views.matrix.order.community";
                });
    }

    private void show(Optional<MatrixInteractor.Shown> now) {
        if (now.isEmpty()) {
            units.none();
            frame.empty(texts.of("views.empty"));
            return;
        }
        MatrixInteractor.Shown shown = now.get();
        units.show(shown.money().units(), shown.unit());
        FlowMatrix matrix = shown.matrix();
        List<String> note = new ArrayList<>();
        note.add(
                texts.of(
                        "views.matrix.shown",
                        matrix.rows().size(),
                        matrix.columns().size(),
                        matrix.total().count(),
                        said.amounts().of(matrix.total().sum())));
        note.addAll(words.outside(shown.money(), shown.unit()));
        frame.show(
                words.hidden(shown.picture()),
                String.join("  ", note),
                (width, height) ->
                        new MatrixSheet(
                                matrix, said, new NodeTints(shown.picture()), width, height));
        mark();
    }

    @Override
    Set<MatrixPart> marked() {
        return interactor.selected();
    }

    @Override
    public void close() {
        interactor.close();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.views;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.tributary.app.views.NodeTints;
import org.tributary.app.views.sequence.CellsBy;
import org.tributary.app.views.sequence.StepPart;
import org.tributary.app.views.sequence.StepQuestion;
import org.tributary.app.views.sequence.StepSheet;
import org.tributary.app.views.sequence.StepView;
import org.tributary.app.views.sequence.StepWords;
import org.tributary.ledger.flow.Direction;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Money followed step by step from what is selected in the picture.
final class StepsPage extends SheetPage<StepPart> {

    private final StepWords said;
    private final StepsInteractor interactor;
    private final Button reverse;
    private final Button further;

    StepsPage(ViewKit kit) {
        this(kit, new StepsInteractor(kit));
    }

    private StepsPage(ViewKit kit, StepsInteractor interactor) {
        super(
                kit,
                ID_STEPS,
                "views.steps.title",
                interactor.basis(),
                interactor::choose,
                part -> interactor.showInPicture(Optional.of(part)));
        this.interactor = interactor;
        said = new StepWords(texts::of, kit.exploration().amounts(), kit.exploration().zone());
        reverse =
                frame.button(
                        "reverse",
                        "views.steps.backwards",
                        MaterialDesignS.SWAP_HORIZONTAL,
                        interactor::reverse);
        choices();
        further =
                frame.button(
                        "further",
                        "views.steps.further",
                        MaterialDesignS.STEP_FORWARD,
                        interactor::further);
        addUsual(
                () -> interactor.showInPicture(pane.focus()),
                () ->
                        interactor
                                .shown()
                                .get()
                                .map(now -> said.table(now.view()))
                                .orElse(List.of()));
        interactor.shown().subscribe((before, now) -> show(now));
        show(Optional.empty());
    }

    private void choices() {
        frame.choice(
                "rows",
                "views.steps.rows",
                List.of(StepQuestion.RowsBy.values()),
                rows ->
                        texts.of(
                                rows == StepQuestion.RowsBy.ACCOUNT
                                        ? "views.steps.rows.account"
                                        : "views.steps.rows.bank"),
                interactor.rows());
        frame.choice(
                "times",
                "views.steps.times",
                List.of(CellsBy.SameTime.values()),
                this::times,
                interactor.times());
        frame.choice(
                "sizes",
                "views.steps.sizes",
                List.of(CellsBy.SameSize.values()),
                size ->
                        texts.of(
                                size == CellsBy.SameSize.ANY
                                        ? "views.steps.any"
                                        : "views.steps.sizes.powers"),
                interactor.sizes());
        var rest = new TextField();
        rest.setId(ID_STEPS + "-rest");
        rest.setPrefColumnCount(5);
        rest.setPromptText(texts.of("trails.rest.any"));
        rest.setTooltip(new Tooltip(texts.of("trails.rest.hint")));
        rest.textProperty().bindBidirectional(interactor.rest());
        rest.setOnAction(event -> interactor.readRest());
        rest.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is) {
                                interactor.readRest();
                            }
                        });
        var label = new Label(texts.of("trails.rest"));
        label.getStyleClass().add("muted");
        label.setLabelFor(rest);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var problem = new Label();
        problem.getStyleClass().add("fault");
        problem.textProperty().bind(interactor.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var row = new HBox(label, rest, problem);
        row.getStyleClass().add("view-choice");
        frame.add(row);
    }

    private String times(CellsBy.SameTime time) {
        return texts.of(
                switch (time) {
                    case ANY -> "views.steps.any";
                    case DAY -> "views.steps.day";
                    case WEEK -> "views.steps.week";
                    case MONTH -> "views.steps.month";
                });
    }

    private void show(Optional<StepsInteractor.Shown> now) {
        reverse.setDisable(now.isEmpty());
        further.setDisable(now.isEmpty());
        if (now.isEmpty()) {
            frame.empty(texts.of("views.steps.start"));
            return;
        }
        StepsInteractor.Shown shown = now.get();
        StepView view = shown.view();
        boolean forward = view.question().direction() == Direction.OUT;
        int asked = view.question().most().size();
        boolean ended = view.columns().size() - 1 < asked;
        further.setDisable(ended);
        reverse.setText(texts.of(forward ? "views.steps.backwards" : "views.steps.forwards"));
        String note =
                texts.of(forward ? "views.steps.note.on" : "views.steps.note.back")
                        + (ended ? "  " + texts.of("views.steps.ended") : "");
        frame.show(
                words.hidden(shown.picture()),
                note,
                (width, height) ->
                        new StepSheet(view, said, shown.by(), new NodeTints(shown.picture())));
        mark();
    }

    @Override
    Set<StepPart> marked() {
        return interactor.selected();
    }

    @Override
    public void close() {
        interactor.close();
    }
}

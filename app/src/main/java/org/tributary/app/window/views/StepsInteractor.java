// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.views;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.explore.SelectedTransfers;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.NodeGroup;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.trails.SpanText;
import org.tributary.app.views.sequence.CellsBy;
import org.tributary.app.views.sequence.StepCells;
import org.tributary.app.views.sequence.StepColumn;
import org.tributary.app.views.sequence.StepPart;
import org.tributary.app.views.sequence.StepQuestion;
import org.tributary.app.views.sequence.StepRow;
import org.tributary.app.views.sequence.StepView;
import org.tributary.app.views.sequence.Steps;
import org.tributary.app.work.LatestWins;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Follows money step by step from what is selected in the picture, and selects and lists what is
/// chosen in the steps.
final class StepsInteractor {

    /// Steps.
    ///
    /// @param view what was found
    /// @param by by what rows are divided
    /// @param picture through whose lens it was looked for
    record Shown(StepView view, CellsBy by, PictureState picture) {}

    private final ViewKit kit;
    private final LatestWins lane;
    private final Basis basis = new Basis(this::begin);
    private final ObjectProperty<StepQuestion.RowsBy> rows =
            new SimpleObjectProperty<>(StepQuestion.RowsBy.ACCOUNT);
    private final ObjectProperty<CellsBy.SameSize> sizes =
            new SimpleObjectProperty<>(CellsBy.SameSize.ANY);
    private final ObjectProperty<CellsBy.SameTime> times =
            new SimpleObjectProperty<>(CellsBy.SameTime.DAY);
    private final StringProperty rest = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Shown>> shown =
            new SimpleObjectProperty<>(Optional.empty());
    private Optional<StepQuestion> question = Optional.empty();

    StepsInteractor(ViewKit kit) {
        this.kit = kit;
        lane = kit.tasks().latestWins(kit.texts().of("views.task"));
        rows.subscribe((before, now) -> ask(asked -> asked.by(now)));
        sizes.subscribe((before, now) -> ask(asked -> asked));
        times.subscribe((before, now) -> ask(asked -> asked));
    }

    Basis basis() {
        return basis;
    }

    ObjectProperty<StepQuestion.RowsBy> rows() {
        return rows;
    }

    ObjectProperty<CellsBy.SameSize> sizes() {
        return sizes;
    }

    ObjectProperty<CellsBy.SameTime> times() {
        return times;
    }

    /// How long money may rest on the way, as typed; empty for any time.
    StringProperty rest() {
        return rest;
    }

    /// What is wrong with what was typed; empty if nothing is.
    StringProperty problem() {
        return problem;
    }

    /// The steps; empty while there is nothing to begin with.
    ObjectProperty<Optional<Shown>> shown() {
        return shown;
    }

    /// Begins at what the basis has.
    private void begin() {
        Selection selection = basis.taken();
        PictureState picture = basis.picture();
        Set<Integer> accounts = accounts(selection, picture);
        if (accounts.isEmpty() && selection.edges().isEmpty()) {
            lane.close();
            question = Optional.empty();
            shown.set(Optional.empty());
            return;
        }
        Optional<StepQuestion> before = question;
        lane.submit(
                work -> start(accounts, selection, picture, work),
                transfers -> {
                    StepQuestion fresh = StepQuestion.from(accounts, transfers);
                    boolean same =
                            before.filter(b -> b.accounts().equals(fresh.accounts()))
                                    .filter(b -> b.transfers().equals(fresh.transfers()))
                                    .isPresent();
                    question = same ? before : Optional.of(fresh.by(rows.get()).within(gap()));
                    ask(asked -> asked);
                });
    }

    private static Set<Integer> accounts(Selection selection, PictureState picture) {
        Set<Integer> accounts = new TreeSet<>(selection.accounts());
        for (NodeKey node : selection.nodes()) {
            Optional.ofNullable(picture.groups().get(node))
                    .map(NodeGroup::members)
                    .ifPresent(members -> accounts.addAll(members.keySet()));
        }
        return accounts;
    }

    /// Ids of the transfers of selected arrows, where no account is selected.
    private Set<Long> start(
            Set<Integer> accounts, Selection selection, PictureState picture, Work work)
            throws IOException {
        if (!accounts.isEmpty()) {
            return Set.of();
        }
        DrawnLedger ledger = kit.exploration().drawn(work);
        return IntStream.of(SelectedTransfers.of(ledger, picture).positions(selection))
                .mapToObj(ledger.graph()::transferId)
                .collect(Collectors.toSet());
    }

    private void ask(UnaryOperator<StepQuestion> change) {
        question = question.map(change);
        PictureState picture = basis.picture();
        CellsBy by = new CellsBy(sizes.get(), times.get());
        question.ifPresent(
                asked -> lane.submit(work -> answer(asked, by, picture, work), shown::set));
    }

    private Optional<Shown> answer(StepQuestion asked, CellsBy by, PictureState picture, Work work)
            throws IOException {
        DrawnLedger ledger = kit.exploration().drawn(work);
        List<StepColumn> columns =
                new Steps(ledger, asked, ledger.counted(picture.lens())).follow(work);
        var sorting = new StepCells(ledger.graph(), kit.exploration().zone(), by);
        return Optional.of(new Shown(StepView.of(asked, columns, sorting), by, picture));
    }

    /// Follows the money the other way.
    void reverse() {
        ask(StepQuestion::reversed);
    }

    /// Follows it one step more.
    void further() {
        ask(StepQuestion::further);
    }

    /// Takes over the longest rest as it is typed.
    void readRest() {
        String typed = rest.get().strip();
        boolean understood = typed.isEmpty() || gap().isPresent();
        problem.set(understood ? "" : kit.texts().of("trails.problem.rest", typed));
        if (understood) {
            ask(asked -> asked.within(gap()));
        }
    }

    private Optional<Duration> gap() {
        String typed = rest.get().strip();
        return typed.isEmpty()
                ? Optional.empty()
                : SpanText.read(typed).filter(span -> !span.isNegative());
    }

    /// Selects what a part stands for where the picture has it, and lists its transactions; what
    /// is left out of a step is shown.
    void choose(StepPart part) {
        if (part instanceof StepPart.OfMore(int step)) {
            ask(asked -> asked.open(step));
            return;
        }
        shown.get()
                .ifPresent(
                        now -> {
                            Selection selection = selection(now, part);
                            basis.choose(selection);
                            kit.host().select(selection);
                            int[] positions = now.view().positions(part).stream().toArray();
                            if (positions.length > 0) {
                                kit.host().listTransfers(now.view().graph(), positions);
                            }
                        });
    }

    private Selection selection(Shown now, StepPart part) {
        Set<NodeKey> nodes = new LinkedHashSet<>();
        for (int account : accounts(now.view(), part)) {
            NodeKey node = NodeKey.of(account);
            if (basis.picture().shows(node)) {
                nodes.add(node);
            }
        }
        return new Selection(nodes, Set.of());
    }

    private static Set<Integer> accounts(StepView view, StepPart part) {
        return switch (part) {
            case StepPart.OfRow(int step, int row) -> row(view, step, row).accounts();
            case StepPart.OfCell(int step, int row, int cell) -> row(view, step, row).accounts();
            case StepPart.OfMore(int step) -> Set.of();
        };
    }

    private static StepRow row(StepView view, int step, int row) {
        return view.columns().get(step).rows().get(row);
    }

    /// Shows accounts in the picture: those of a part, or without one all in the steps.
    void showInPicture(Optional<StepPart> part) {
        Set<Integer> accounts = new LinkedHashSet<>();
        shown.get()
                .ifPresent(
                        now -> {
                            part.ifPresent(one -> accounts.addAll(accounts(now.view(), one)));
                            if (accounts.isEmpty()) {
                                now.view()
                                        .columns()
                                        .forEach(
                                                column ->
                                                        column.rows()
                                                                .forEach(
                                                                        row ->
                                                                                accounts.addAll(
                                                                                        row
                                                                                                .accounts())));
                            }
                        });
        if (!accounts.isEmpty()) {
            kit.host().showAccounts(new ArrayList<>(accounts));
        }
    }

    /// The rows that stand for what is selected in the picture.
    Set<StepPart> selected() {
        Set<Integer> accounts = accounts(basis.selected(), basis.picture());
        Set<StepPart> parts = new LinkedHashSet<>();
        shown.get().ifPresent(now -> rows(now.view(), accounts, parts));
        return parts;
    }

    private static void rows(StepView view, Set<Integer> accounts, Set<StepPart> parts) {
        for (int step = 0; step < view.columns().size(); step++) {
            List<StepRow> rows = view.columns().get(step).rows();
            for (int row = 0; row < rows.size(); row++) {
                if (rows.get(row).accounts().stream().anyMatch(accounts::contains)) {
                    parts.add(new StepPart.OfRow(step, row));
                }
            }
        }
    }

    void close() {
        lane.close();
    }
}

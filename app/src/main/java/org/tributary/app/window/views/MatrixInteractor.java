// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.views;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.views.MoneyUnit;
import org.tributary.app.views.Scope;
import org.tributary.app.views.ViewedMoney;
import org.tributary.app.views.matrix.FlowMatrix;
import org.tributary.app.views.matrix.MatrixBy;
import org.tributary.app.views.matrix.MatrixNames;
import org.tributary.app.views.matrix.MatrixOrder;
import org.tributary.app.views.matrix.MatrixPart;
import org.tributary.app.work.LatestWins;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes matrices of what is selected in the picture, and selects in the picture what is chosen in
/// a matrix.
final class MatrixInteractor {

    /// A matrix.
    ///
    /// @param money what is behind it
    /// @param unit in what it counts
    /// @param picture of which it is made
    record Shown(ViewedMoney money, MoneyUnit unit, FlowMatrix matrix, PictureState picture) {}

    private record Wish(
            Selection selection,
            PictureState picture,
            Scope scope,
            MatrixBy by,
            MatrixOrder order,
            Optional<MoneyUnit> unit) {}

    private final ViewKit kit;
    private final LatestWins lane;
    private final Basis basis = new Basis(this::renew);
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.AROUND);
    private final ObjectProperty<MatrixBy> by = new SimpleObjectProperty<>(MatrixBy.NODE);
    private final ObjectProperty<MatrixOrder> order = new SimpleObjectProperty<>(MatrixOrder.TOTAL);
    private final ObjectProperty<Optional<Shown>> shown =
            new SimpleObjectProperty<>(Optional.empty());
    private Optional<MoneyUnit> unit = Optional.empty();

    MatrixInteractor(ViewKit kit) {
        this.kit = kit;
        lane = kit.tasks().latestWins(kit.texts().of("views.task"));
        scope.subscribe((before, now) -> renew());
        by.subscribe((before, now) -> renew());
        order.subscribe((before, now) -> renew());
    }

    Basis basis() {
        return basis;
    }

    ObjectProperty<Scope> scope() {
        return scope;
    }

    ObjectProperty<MatrixBy> by() {
        return by;
    }

    ObjectProperty<MatrixOrder> order() {
        return order;
    }

    /// The matrix; empty before the first.
    ObjectProperty<Optional<Shown>> shown() {
        return shown;
    }

    /// Counts in another unit.
    void count(MoneyUnit wanted) {
        if (unit.filter(wanted::equals).isEmpty()) {
            unit = Optional.of(wanted);
            renew();
        }
    }

    private void renew() {
        var wish =
                new Wish(basis.taken(), basis.picture(), scope.get(), by.get(), order.get(), unit);
        lane.submit(work -> made(wish, work), shown::set);
    }

    private Optional<Shown> made(Wish wish, Work work) throws IOException {
        DrawnLedger ledger = kit.exploration().drawn(work);
        ViewedMoney money = ViewedMoney.of(ledger, wish.picture(), wish.selection(), wish.scope());
        work.checkCancelled();
        List<MoneyUnit> units = money.units();
        Optional<MoneyUnit> used =
                wish.unit().filter(units::contains).or(() -> units.stream().findFirst());
        var names = new MatrixNames(wish.picture(), ledger, wish.by());
        return used.map(
                one ->
                        new Shown(
                                money,
                                one,
                                FlowMatrix.of(money, one, names, wish.order()),
                                wish.picture()));
    }

    /// Selects what is behind a part of the matrix in the picture.
    void choose(MatrixPart part) {
        shown.get().ifPresent(now -> choose(now.matrix(), part));
    }

    private void choose(FlowMatrix matrix, MatrixPart part) {
        Selection selection =
                switch (part) {
                    case MatrixPart.OfCell(int row, int column) -> {
                        Set<EdgeKey> flows =
                                matrix.cell(row, column)
                                        .map(FlowMatrix.Cell::flows)
                                        .orElse(Set.of());
                        yield new Selection(Set.of(), basis.arrows(flows));
                    }
                    case MatrixPart.OfRow(int row) ->
                            new Selection(matrix.rows().get(row).nodes(), Set.of());
                    case MatrixPart.OfColumn(int column) ->
                            new Selection(matrix.columns().get(column).nodes(), Set.of());
                };
        basis.choose(selection);
        kit.host().select(selection);
    }

    /// The parts of the matrix that stand for what is selected in the picture.
    Set<MatrixPart> selected() {
        Set<MatrixPart> parts = new LinkedHashSet<>();
        shown.get().ifPresent(now -> parts.addAll(now.matrix().of(basis.selected())));
        return parts;
    }

    void close() {
        lane.close();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.views;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.views.MoneyFlow;
import org.tributary.app.views.MoneyUnit;
import org.tributary.app.views.Scope;
import org.tributary.app.views.ViewedMoney;
import org.tributary.app.views.sankey.Sankey;
import org.tributary.app.views.sankey.SankeyPart;
import org.tributary.app.work.LatestWins;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes Sankey diagrams of what is selected in the picture, and selects in the picture what is
/// chosen in a diagram.
final class SankeyInteractor {

    /// How many flows may become bands.
    static final List<Integer> MOST = List.of(20, 60, 200, 2000);

    /// A diagram.
    ///
    /// @param money what is behind it
    /// @param unit in what it counts
    /// @param flows all flows, drawn or not
    /// @param picture of which it is made
    record Shown(
            ViewedMoney money,
            MoneyUnit unit,
            List<MoneyFlow> flows,
            Sankey sankey,
            PictureState picture) {}

    private final ViewKit kit;
    private final LatestWins lane;
    private final Basis basis = new Basis(this::renew);
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.AROUND);
    private final ObjectProperty<Integer> most = new SimpleObjectProperty<>(MOST.get(1));
    private final ObjectProperty<Optional<MoneyUnit>> unit =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Shown>> shown =
            new SimpleObjectProperty<>(Optional.empty());

    SankeyInteractor(ViewKit kit) {
        this.kit = kit;
        lane = kit.tasks().latestWins(kit.texts().of("views.task"));
        scope.subscribe((before, now) -> renew());
        most.subscribe((before, now) -> renew());
    }

    Basis basis() {
        return basis;
    }

    ObjectProperty<Scope> scope() {
        return scope;
    }

    /// How many flows become bands.
    ObjectProperty<Integer> most() {
        return most;
    }

    /// The diagram; empty before the first.
    ObjectProperty<Optional<Shown>> shown() {
        return shown;
    }

    /// Counts in another unit.
    void count(MoneyUnit wanted) {
        if (unit.get().filter(wanted::equals).isEmpty()) {
            unit.set(Optional.of(wanted));
            renew();
        }
    }

    private void renew() {
        Selection selection = basis.taken();
        PictureState picture = basis.picture();
        Scope wanted = scope.get();
        Optional<MoneyUnit> counted = unit.get();
        int bands = most.get();
        lane.submit(work -> made(selection, picture, wanted, counted, bands, work), shown::set);
    }

    private Optional<Shown> made(
            Selection selection,
            PictureState picture,
            Scope wanted,
            Optional<MoneyUnit> counted,
            int bands,
            Work work)
            throws IOException {
        ViewedMoney money =
                ViewedMoney.of(kit.exploration().drawn(work), picture, selection, wanted);
        work.checkCancelled();
        List<MoneyUnit> units = money.units();
        Optional<MoneyUnit> used =
                counted.filter(units::contains).or(() -> units.stream().findFirst());
        return used.map(
                one -> {
                    List<MoneyFlow> flows = money.flows(one);
                    return new Shown(money, one, flows, Sankey.of(flows, bands), picture);
                });
    }

    /// Selects a part of the diagram in the picture.
    void choose(SankeyPart part) {
        Selection selection =
                switch (part) {
                    case SankeyPart.OfBar bar -> new Selection(Set.of(bar.node()), Set.of());
                    case SankeyPart.OfBand band ->
                            new Selection(
                                    Set.of(),
                                    basis.arrows(Set.of(EdgeKey.flow(band.from(), band.to()))));
                };
        basis.choose(selection);
        kit.host().select(selection);
    }

    void close() {
        lane.close();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views;

import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A drawn case with all of its accounts in a picture. Close it when done.
public record ViewedCase(DrawnCase drawn, DrawnLedger ledger, PictureState picture)
        implements AutoCloseable {

    /// @param drawing transfers as [DrawnCase] reads them
    public static ViewedCase of(Path folder, String drawing) {
        DrawnCase drawn = DrawnCase.in(folder).with("drawn.csv", drawing);
        try {
            DrawnLedger ledger = drawn.exploration().drawn(Work.UNOBSERVED);
            Set<Integer> all = new LinkedHashSet<>();
            for (int i = 0; i < ledger.graph().accountCount(); i++) {
                all.add(i);
            }
            PictureState picture =
                    drawn.exploration()
                            .picture(Work.UNOBSERVED)
                            .show(PictureState.EMPTY, all)
                            .applyTo(PictureState.EMPTY);
            return new ViewedCase(drawn, ledger, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public NodeKey node(String key) {
        return NodeKey.of(drawn.ordinal(key));
    }

    /// These nodes, selected.
    public Selection selection(String... keys) {
        return new Selection(
                new LinkedHashSet<>(Stream.of(keys).map(this::node).toList()), Set.of());
    }

    public ViewedMoney money(Selection selection, Scope scope) {
        return ViewedMoney.of(ledger, picture, selection, scope);
    }

    /// All flows in one currency.
    public List<MoneyFlow> flows(String currency) {
        return money(Selection.NOTHING, Scope.ALL).flows(new MoneyUnit.Paid(currency));
    }

    /// `from > to: 12.50 EUR in 3`, by account keys.
    public String told(MoneyFlow flow) {
        return "%s > %s: %s in %d"
                .formatted(key(flow.from()), key(flow.to()), flow.amount(), flow.count());
    }

    public String key(NodeKey node) {
        return drawn.exploration().accounts(List.of(node.account())).getFirst().id().key();
    }

    public static String plain(Money money) {
        return money.plain();
    }

    @Override
    public void close() {
        drawn.close();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import org.tributary.app.drawing.ExpansionChoice;
import org.tributary.app.drawing.ExpansionOffer;
import org.tributary.app.drawing.MoneyPicture;
import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.flow.Direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Shows the counterparties of accounts, after asking where there are many. To be used on the
/// screen thread.
final class ExpansionInteractor {

    /// An expansion that adds more counterparties than this asks first: beyond it a picture is no
    /// longer read but looked at.
    static final int ASK_ABOVE = 50;

    /// How many of the largest are shown unless the investigator says otherwise.
    static final int TOP = 25;

    private final ExplorerModel model;
    private final ExplorerInteractor explorer;
    private final Exploration exploration;
    private final Tasks tasks;
    private final Texts texts;

    ExpansionInteractor(
            ExplorerModel model,
            ExplorerInteractor explorer,
            Exploration exploration,
            Tasks tasks,
            Texts texts) {
        this.model = model;
        this.explorer = explorer;
        this.exploration = exploration;
        this.tasks = tasks;
        this.texts = texts;
    }

    /// Expands what is selected: accounts by their flows, stacks by what they stand for.
    void expand(Set<Direction> directions) {
        Selection selected = model.selection().get();
        List<Integer> accounts = selected.accounts();
        if (!accounts.isEmpty()) {
            expand(accounts, directions);
        }
        selected.nodes().stream().filter(NodeKey::isRest).findFirst().ifPresent(this::open);
    }

    /// Expands a node that was double-clicked.
    void expand(NodeKey node) {
        if (node.isGroup()) {
            unfold(Set.of(node));
        } else if (node.isRest()) {
            open(node);
        } else {
            expand(List.of(node.account()), Set.of(Direction.values()));
        }
    }

    private void unfold(Set<NodeKey> groups) {
        PictureState state = explorer.state();
        tasks.start(
                texts.of("explorer.task.expand"),
                work -> exploration.picture(work).unfold(state, groups),
                Outcome.of(explorer::apply));
    }

    private void expand(List<Integer> accounts, Set<Direction> directions) {
        PictureState state = explorer.state();
        tasks.start(
                texts.of("explorer.task.expand"),
                work -> {
                    MoneyPicture picture = exploration.picture(work);
                    List<ExpansionOffer> offers = new ArrayList<>();
                    for (int account : accounts) {
                        directions.forEach(d -> offers.add(picture.offer(state, account, d)));
                    }
                    return offers.stream().mapToInt(ExpansionOffer::hidden).sum() > ASK_ABOVE
                            ? ask(state, accounts, directions, offers)
                            : new Expansion.Draw(
                                    all(picture, state, accounts, directions, ASK_ABOVE));
                },
                Outcome.of(this::expanded));
    }

    private static Expansion ask(
            PictureState state,
            List<Integer> accounts,
            Set<Direction> directions,
            List<ExpansionOffer> offers) {
        String label =
                node(state, NodeKey.of(accounts.getFirst())).map(PictureNode::label).orElse("");
        return new Expansion.Ask(accounts, label, directions, offers);
    }

    private static Optional<PictureNode> node(PictureState state, NodeKey key) {
        return Optional.ofNullable(state.nodes().get(key)).map(PlacedNode::node);
    }

    private static PictureChange all(
            MoneyPicture picture,
            PictureState state,
            List<Integer> accounts,
            Set<Direction> directions,
            int top) {
        PictureState after = state;
        List<PictureChange> changes = new ArrayList<>();
        for (int account : accounts) {
            PictureChange change =
                    picture.expand(after, account, directions, new ExpansionChoice.Largest(top));
            after = change.applyTo(after);
            changes.add(change);
        }
        return new PictureChange.Together(changes);
    }

    private void expanded(Expansion expansion) {
        switch (expansion) {
            case Expansion.Draw(PictureChange change) -> explorer.apply(change);
            case Expansion.Ask ask -> model.question().set(Optional.of(ask));
        }
    }

    /// Draws the expansion that was asked about with this many of the largest each way.
    void answer(int top) {
        Expansion.Ask ask = model.question().get().orElseThrow();
        model.question().set(Optional.empty());
        PictureState state = explorer.state();
        tasks.start(
                texts.of("explorer.task.expand"),
                work ->
                        all(
                                exploration.picture(work),
                                state,
                                ask.accounts(),
                                ask.directions(),
                                top),
                Outcome.of(explorer::apply));
    }

    void decline() {
        model.question().set(Optional.empty());
    }

    private void open(NodeKey rest) {
        PictureState state = explorer.state();
        int held = node(state, rest).map(PictureNode::held).orElse(0);
        int more = held <= ASK_ABOVE ? held : TOP;
        tasks.start(
                texts.of("explorer.task.expand"),
                work -> exploration.picture(work).open(state, rest, more),
                Outcome.of(explorer::apply));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.explorer;

import org.tributary.app.drawing.ExpansionBucket;
import org.tributary.app.drawing.ExpansionChoice;
import org.tributary.app.drawing.ExpansionOffer;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.flow.Direction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Shows the counterparties of accounts, after asking where there are many. To be used on the
/// screen thread.
final class ExpansionInteractor {

    /// An expansion that adds more counterparties than this asks first: beyond it a picture is no
    /// longer read but looked at.
    static final int ASK_ABOVE = 50;

    /// How many of the largest are shown unless the investigator says otherwise.
    static final int TOP = 25;

    private static final String TASK = "explorer.task.expand";
    private static final String STEP = "step.expand";

    private final ExplorerModel model;
    private final PictureDesk desk;
    private final Texts texts;

    ExpansionInteractor(ExplorerModel model, PictureDesk desk, Texts texts) {
        this.model = model;
        this.desk = desk;
        this.texts = texts;
    }

    /// Expands what is selected: accounts by their flows, stacks by what they stand for; groups
    /// are taken apart.
    void expand(Set<Direction> directions) {
        Selection selected = model.selection().get();
        List<Integer> accounts = selected.accounts();
        if (!accounts.isEmpty()) {
            expand(accounts, directions, ASK_ABOVE);
        }
        selected.nodes().stream().filter(NodeKey::isRest).findFirst().ifPresent(this::open);
        Set<NodeKey> groups = new LinkedHashSet<>(selected.nodes());
        groups.removeIf(key -> !key.isGroup());
        unfold(groups);
    }

    /// Asks what to expand the selected accounts by, however few they deal with.
    void preview() {
        List<Integer> accounts = model.selection().get().accounts();
        if (!accounts.isEmpty()) {
            expand(accounts, Set.of(Direction.values()), -1);
        }
    }

    /// Expands a node that was double-clicked.
    void expand(NodeKey node) {
        if (node.isGroup()) {
            unfold(Set.of(node));
        } else if (node.isRest()) {
            open(node);
        } else {
            expand(List.of(node.account()), Set.of(Direction.values()), ASK_ABOVE);
        }
    }

    /// Takes groups apart.
    void unfold(Set<NodeKey> groups) {
        if (!groups.isEmpty()) {
            desk.change(
                    TASK, "step.unfold", (picture, state, work) -> picture.unfold(state, groups));
        }
    }

    /// @param askAbove so many newcomers are drawn without asking
    private void expand(List<Integer> accounts, Set<Direction> directions, int askAbove) {
        desk.ask(
                TASK,
                (picture, state, work) -> {
                    List<ExpansionOffer> offers = new ArrayList<>();
                    for (int account : accounts) {
                        directions.forEach(d -> offers.add(picture.offer(state, account, d)));
                    }
                    if (askAbove >= 0 && offers.stream().allMatch(o -> o.hidden() == 0)) {
                        return new Expansion.Nothing();
                    }
                    return offers.stream().mapToInt(ExpansionOffer::hidden).sum() > askAbove
                            ? question(state, accounts, directions, offers)
                            : new Expansion.Draw(
                                    picture.expand(
                                            state,
                                            accounts,
                                            directions,
                                            new ExpansionChoice.Largest(ASK_ABOVE)));
                },
                this::expanded);
    }

    private static Expansion question(
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

    private void expanded(Expansion expansion) {
        switch (expansion) {
            case Expansion.Draw(PictureChange change) -> desk.apply(change, STEP);
            case Expansion.Nothing() -> model.note().set(texts.of("explorer.all-shown"));
            case Expansion.Ask ask -> {
                model.query().set("");
                model.buckets().clear();
                model.question().set(Optional.of(ask));
            }
        }
    }

    /// Sorts what the question is about into buckets; only for a single account.
    void sort(ExpansionBucket.By by) {
        Expansion.Ask ask = model.question().get().orElseThrow();
        int account = ask.accounts().getFirst();
        desk.ask(
                TASK,
                (picture, state, work) -> {
                    List<Expansion.Bucket> buckets = new ArrayList<>();
                    for (Direction direction : new TreeSet<>(ask.directions())) {
                        picture.buckets(state, account, direction, by)
                                .forEach(b -> buckets.add(new Expansion.Bucket(direction, b)));
                    }
                    return buckets;
                },
                buckets -> model.buckets().setAll(buckets));
    }

    /// Draws the chosen part of the expansion that was asked about.
    void answer(ExpansionChoice choice) {
        Expansion.Ask ask = model.question().get().orElseThrow();
        model.question().set(Optional.empty());
        desk.change(
                TASK,
                STEP,
                (picture, state, work) ->
                        picture.expand(state, ask.accounts(), ask.directions(), choice));
    }

    void decline() {
        model.question().set(Optional.empty());
    }

    private void open(NodeKey rest) {
        int held = node(desk.state(), rest).map(PictureNode::held).orElse(0);
        int more = held <= ASK_ABOVE ? held : TOP;
        desk.change(TASK, STEP, (picture, state, work) -> picture.open(state, rest, more));
    }
}

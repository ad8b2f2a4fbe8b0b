// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.explore;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.NodeMark;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.picture.placement.Placement;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.Flow;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Flows;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.money.CurrencyTotals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Turns questions about accounts into changes of the picture. Thread-safe if its lookup is.
public final class MoneyPicture {

    private final FlowGraph graph;
    private final Flows flows;
    private final PictureWords words;
    private final AccountLookup lookup;

    public MoneyPicture(FlowGraph graph, PictureWords words, AccountLookup lookup) {
        this.graph = graph;
        this.flows = new Flows(graph);
        this.words = words;
        this.lookup = lookup;
    }

    /// Shows accounts, with the flows among them and to what is shown already.
    public PictureChange show(PictureState state, Collection<Integer> accounts) {
        return settled(
                state,
                Placement.arrange(
                        state, nodes(accounts), edgesAmong(state, new LinkedHashSet<>(accounts))));
    }

    /// Shows trails, each a list of accounts from first to last, with the flows along them. What
    /// is shown already stays where it is; newcomers are placed by whom the trails pay, and come
    /// with all their flows to what is shown.
    public PictureChange showTrails(PictureState state, Collection<List<Integer>> trails) {
        Selection along = Selection.along(trails);
        List<PictureEdge> steps =
                along.edges().stream().sorted().flatMap(key -> edge(key).stream()).toList();
        PictureChange.Add placed = Placement.arrange(state, nodes(along.accounts()), steps);
        Set<Integer> newcomers = new LinkedHashSet<>(along.accounts());
        newcomers.removeIf(account -> state.shows(NodeKey.of(account)));
        List<PictureEdge> edges = new ArrayList<>(edgesAmong(state, newcomers));
        edges.addAll(steps);
        return settled(state, new PictureChange.Add(placed.nodes(), edges));
    }

    /// What expanding an account would show, so that nobody is surprised by thousands. What it
    /// pays to itself is not part of that.
    public ExpansionOffer offer(PictureState state, int account, Direction direction) {
        List<Flow> around = ranked(account, direction);
        return new ExpansionOffer(
                direction,
                around.size(),
                (int)
                        around.stream()
                                .filter(f -> !state.shows(NodeKey.of(f.counterparty(account))))
                                .count(),
                around.stream().map(Flow::paid).reduce(CurrencyTotals.NONE, CurrencyTotals::plus));
    }

    /// Shows the `top` largest flows of an account each way and one stack for the rest, as one
    /// step. What is shown already stays where it is.
    public PictureChange expand(
            PictureState state, int account, Set<Direction> directions, int top) {
        return grow(
                state,
                account,
                directions,
                ranked -> ranked.subList(0, Math.min(top, ranked.size())));
    }

    /// Shows the `more` largest flows that a stack stands for; the stack keeps the others.
    public PictureChange open(PictureState state, NodeKey rest, int more) {
        return grow(
                state,
                rest.account(),
                Set.of(direction(rest)),
                ranked ->
                        ranked.stream()
                                .filter(f -> !shows(state, f, rest.account()))
                                .limit(more)
                                .toList());
    }

    private PictureChange grow(
            PictureState state,
            int account,
            Set<Direction> directions,
            UnaryOperator<List<Flow>> choice) {
        Set<Integer> accounts = new LinkedHashSet<>(List.of(account));
        Map<NodeKey, List<Flow>> lefts = new LinkedHashMap<>();
        for (Direction direction : new TreeSet<>(directions)) {
            List<Flow> ranked = ranked(account, direction);
            choice.apply(ranked).forEach(f -> accounts.add(f.counterparty(account)));
            lefts.put(restKey(account, direction), ranked);
        }
        List<PictureNode> rests = new ArrayList<>();
        List<PictureEdge> restEdges = new ArrayList<>();
        lefts.forEach(
                (rest, ranked) -> {
                    List<Flow> left =
                            ranked.stream()
                                    .filter(f -> !shows(state, f, account))
                                    .filter(f -> !accounts.contains(f.counterparty(account)))
                                    .toList();
                    if (left.size() == 1) {
                        accounts.add(left.getFirst().counterparty(account));
                    } else if (!left.isEmpty()) {
                        rests.add(words.rest(rest, left));
                        restEdges.add(words.restEdge(rest, account, left));
                    }
                });
        List<PictureNode> nodes = new ArrayList<>(nodes(accounts));
        nodes.addAll(rests);
        List<PictureEdge> edges = new ArrayList<>(edgesAmong(state, accounts));
        edges.addAll(restEdges);
        Set<NodeKey> opened = new HashSet<>(lefts.keySet());
        opened.removeIf(key -> !state.shows(key));
        PictureChange.Hide closed = new PictureChange.Hide(opened);
        PictureState cleared = closed.applyTo(state);
        return settled(
                state,
                PictureChange.Together.of(
                        closed, Placement.expand(cleared, NodeKey.of(account), nodes, edges)));
    }

    /// The change, followed by what keeps every stack true: it stands for exactly those
    /// counterparties of its account that are not shown, so nothing is counted twice.
    public PictureChange settled(PictureState state, PictureChange change) {
        PictureState after = change.applyTo(state);
        Set<NodeKey> gone = new HashSet<>();
        List<PlacedNode> rests = new ArrayList<>();
        List<PictureEdge> edges = new ArrayList<>();
        for (PlacedNode placed : after.nodes().values()) {
            NodeKey key = placed.key();
            if (key.isRest()) {
                List<Flow> left = left(after, key);
                if (left.isEmpty() || !after.shows(NodeKey.of(key.account()))) {
                    gone.add(key);
                } else if (left.size() != placed.node().held()) {
                    rests.add(new PlacedNode(words.rest(key, left), placed.place()));
                    edges.add(words.restEdge(key, key.account(), left));
                }
            }
        }
        return gone.isEmpty() && rests.isEmpty()
                ? change
                : PictureChange.Together.of(
                        change, new PictureChange.Hide(gone), new PictureChange.Add(rests, edges));
    }

    private List<Flow> left(PictureState state, NodeKey rest) {
        return ranked(rest.account(), direction(rest)).stream()
                .filter(f -> !shows(state, f, rest.account()))
                .toList();
    }

    private static boolean shows(PictureState state, Flow flow, int account) {
        return state.shows(NodeKey.of(flow.counterparty(account)));
    }

    private static Direction direction(NodeKey rest) {
        return rest.part() == NodeKey.Part.REST_OF_PAYERS ? Direction.IN : Direction.OUT;
    }

    private List<Flow> ranked(int account, Direction direction) {
        return flows.around(account, direction, Period.ALWAYS).stream()
                .filter(flow -> flow.from() != flow.to())
                .sorted(
                        Comparator.comparingDouble((Flow f) -> -words.weight(f))
                                .thenComparingInt(f -> f.counterparty(account)))
                .toList();
    }

    static NodeKey restKey(int account, Direction direction) {
        return direction == Direction.IN
                ? NodeKey.restOfPayers(account)
                : NodeKey.restOfPayees(account);
    }

    /// The nodes of accounts as the case knows them today.
    public List<PictureNode> nodes(Collection<Integer> accounts) {
        Set<Integer> subjects = lookup.subjects();
        return lookup.accounts(accounts).stream()
                .map(
                        account ->
                                words.node(
                                        account,
                                        moved(account.ordinal()),
                                        lastMoment(),
                                        subjects.contains(account.ordinal())
                                                ? NodeMark.SUBJECT
                                                : NodeMark.NONE))
                .toList();
    }

    private CurrencyTotals moved(int account) {
        return flows.totals(account, Direction.IN, Period.ALWAYS)
                .plus(flows.totals(account, Direction.OUT, Period.ALWAYS));
    }

    private Instant lastMoment() {
        int transfers = graph.transferCount();
        return transfers == 0 ? Instant.EPOCH : Instant.ofEpochMilli(graph.at(transfers - 1));
    }

    private List<PictureEdge> edgesAmong(PictureState state, Set<Integer> newcomers) {
        Set<Integer> visible =
                state.nodes().keySet().stream()
                        .filter(key -> !key.isRest())
                        .map(NodeKey::account)
                        .collect(Collectors.toCollection(HashSet::new));
        visible.addAll(newcomers);
        Map<EdgeKey, PictureEdge> edges = new LinkedHashMap<>();
        for (int account : newcomers) {
            for (int other : partnersAmong(account, visible)) {
                add(edges, account, other);
                add(edges, other, account);
            }
        }
        return List.copyOf(edges.values());
    }

    private void add(Map<EdgeKey, PictureEdge> edges, int from, int to) {
        EdgeKey key = EdgeKey.flow(NodeKey.of(from), NodeKey.of(to));
        if (!edges.containsKey(key)) {
            edge(key).ifPresent(edge -> edges.put(key, edge));
        }
    }

    /// Accounts of `visible` that pay or are paid by `account`. An account with very many
    /// transfers is looked at from the other side, which is the shorter way.
    private Collection<Integer> partnersAmong(int account, Set<Integer> visible) {
        long degree =
                (long) graph.degree(account, Direction.IN) + graph.degree(account, Direction.OUT);
        if (degree > 50_000 && visible.size() < 5_000) {
            return visible;
        }
        Set<Integer> partners = new TreeSet<>();
        for (Direction direction : Direction.values()) {
            IntStream.range(0, graph.degree(account, direction))
                    .map(i -> graph.position(account, direction, i))
                    .map(p -> direction == Direction.OUT ? graph.to(p) : graph.from(p))
                    .filter(visible::contains)
                    .forEach(partners::add);
        }
        return partners;
    }

    /// A flow as the ledger has it today; empty if there is none.
    public Optional<PictureEdge> edge(EdgeKey key) {
        if (key.from().isRest() || key.to().isRest()) {
            return Optional.empty();
        }
        int[] transfers = flows.between(key.from().account(), key.to().account(), Period.ALWAYS);
        return transfers.length == 0
                ? Optional.empty()
                : Optional.of(words.edge(key, graph, transfers, flows.totals(transfers)));
    }

    /// A kept picture with today's words and amounts; what the case no longer has is left out.
    public PictureState restore(SavedPicture saved) {
        List<Integer> accounts =
                saved.nodes().stream()
                        .map(SavedPicture.SavedNode::key)
                        .filter(key -> !key.isRest() && key.account() < graph.accountCount())
                        .map(NodeKey::account)
                        .toList();
        Map<NodeKey, PictureNode> nodes = new LinkedHashMap<>();
        nodes(accounts).forEach(node -> nodes.put(node.key(), node));
        Map<NodeKey, PictureEdge> restEdges = new LinkedHashMap<>();
        for (SavedPicture.SavedNode node : saved.nodes()) {
            if (node.key().isRest() && nodes.containsKey(NodeKey.of(node.key().account()))) {
                restoreRest(node.key(), nodes, restEdges);
            }
        }
        return saved.restore(
                key -> Optional.ofNullable(nodes.get(key)),
                key ->
                        Stream.of(key.from(), key.to())
                                .filter(NodeKey::isRest)
                                .findFirst()
                                .map(rest -> Optional.ofNullable(restEdges.get(rest)))
                                .orElseGet(() -> edge(key)));
    }

    private void restoreRest(
            NodeKey key, Map<NodeKey, PictureNode> nodes, Map<NodeKey, PictureEdge> restEdges) {
        int account = key.account();
        List<Flow> left =
                ranked(account, direction(key)).stream()
                        .filter(f -> !nodes.containsKey(NodeKey.of(f.counterparty(account))))
                        .toList();
        if (!left.isEmpty()) {
            nodes.put(key, words.rest(key, left));
            restEdges.put(key, words.restEdge(key, account, left));
        }
    }
}

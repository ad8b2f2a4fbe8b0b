// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeGroup;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.Place;
import org.tributary.app.picture.PlacedNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Folds accounts of the picture into groups and takes them apart. Groups do not nest: what is in
/// a group is not folded again.
///
/// @param ledger what is drawn from
public record Folding(DrawnLedger ledger) {

    /// An account that deals with more nodes than this is like no other.
    private static final int MOST_PARTNERS = 3;

    /// What is to be folded.
    ///
    /// @param by what the accounts of a group have in common
    /// @param accounts the accounts in question, all or some of those shown
    /// @param share of the groups there could be, 0 to 1: those with the least money are folded
    ///     first
    /// @param name what a group made by hand is called; may be empty
    public record Wish(
            NodeGroup.GroupedBy by, Collection<Integer> accounts, double share, String name) {

        public Wish {
            accounts = List.copyOf(accounts);
        }
    }

    /// What accounts have in common.
    ///
    /// @param name what their group is called
    /// @param identity tells apart what is called the same; may be empty
    private record Trait(String name, String identity) implements Comparable<Trait> {

        static final Trait NOTHING = of("");

        private static final Comparator<Trait> ORDER =
                Comparator.comparing(Trait::name).thenComparing(Trait::identity);

        static Trait of(String name) {
            return new Trait(name, "");
        }

        @Override
        public int compareTo(Trait other) {
            return ORDER.compare(this, other);
        }
    }

    /// That money goes one way between an account and a node.
    private record Dealing(String way, NodeKey with) implements Comparable<Dealing> {

        private static final Comparator<Dealing> ORDER =
                Comparator.comparing(Dealing::way).thenComparing(Dealing::with);

        @Override
        public int compareTo(Dealing other) {
            return ORDER.compare(this, other);
        }
    }

    PictureChange fold(PictureState state, Wish wish) {
        Map<Trait, List<Integer>> together = together(state, wish);
        together.values().removeIf(accounts -> accounts.size() < 2);
        List<Map.Entry<Trait, List<Integer>>> ordered =
                together.entrySet().stream()
                        .sorted(Comparator.comparingDouble(entry -> moved(entry.getValue())))
                        .toList();
        int folded = (int) Math.ceil(ordered.size() * Math.clamp(wish.share(), 0, 1));
        List<PictureChange> changes = new ArrayList<>();
        for (Map.Entry<Trait, List<Integer>> entry : ordered.subList(0, folded)) {
            changes.add(fold(state, wish.by(), entry.getKey().name(), entry.getValue()));
        }
        return new PictureChange.Together(changes);
    }

    private double moved(List<Integer> accounts) {
        return accounts.stream().mapToDouble(a -> ledger.measures().of(a).moved()).sum();
    }

    private Map<Trait, List<Integer>> together(PictureState state, Wish wish) {
        Map<NodeKey, String> communities =
                wish.by() == NodeGroup.GroupedBy.COMMUNITY
                        ? new PictureCommunities(state, List.copyOf(state.edges().values())).names()
                        : Map.of();
        Map<NodeKey, Trait> behaviours =
                wish.by() == NodeGroup.GroupedBy.BEHAVIOUR ? behaviours(state) : Map.of();
        AccountIdentities identities =
                wish.by() == NodeGroup.GroupedBy.IDENTITY
                        ? ledger.identities().get()
                        : AccountIdentities.NONE;
        Map<Trait, List<Integer>> together = new TreeMap<>();
        for (int account : new TreeSet<>(wish.accounts())) {
            if (!state.shows(NodeKey.of(account))) {
                continue;
            }
            Trait common =
                    switch (wish.by()) {
                        case HAND -> Trait.of(wish.name());
                        case BANK -> Trait.of(bank(account));
                        case COUNTRY -> Trait.of(ledger.traits().get().country(account));
                        case COMMUNITY -> Trait.of(community(communities, account));
                        case BEHAVIOUR ->
                                behaviours.getOrDefault(NodeKey.of(account), Trait.NOTHING);
                        case IDENTITY -> Trait.of(identities.name(account));
                    };
            if (wish.by() == NodeGroup.GroupedBy.HAND || !common.equals(Trait.NOTHING)) {
                together.computeIfAbsent(common, c -> new ArrayList<>()).add(account);
            }
        }
        return together;
    }

    private String bank(int account) {
        String bank = ledger.traits().get().bank(account);
        return bank.isEmpty() ? "" : ledger.words().phrases().bank().formatted(bank);
    }

    private String community(Map<NodeKey, String> communities, int account) {
        String number = communities.getOrDefault(NodeKey.of(account), "");
        return number.isEmpty() ? "" : ledger.words().phrases().community().formatted(number);
    }

    /// The few nodes of the picture an account deals with, and which way: accounts that look the
    /// same from where the investigator stands.
    private static Map<NodeKey, Trait> behaviours(PictureState state) {
        Map<NodeKey, Set<Dealing>> dealings = new HashMap<>();
        for (EdgeKey edge : state.edges().keySet()) {
            if (!edge.isLoop()) {
                deal(dealings, edge.from(), new Dealing("→", edge.to()));
                deal(dealings, edge.to(), new Dealing("←", edge.from()));
            }
        }
        Map<NodeKey, Trait> behaviours = new HashMap<>();
        dealings.forEach(
                (key, all) -> {
                    if (all.size() <= MOST_PARTNERS) {
                        behaviours.put(key, common(state, all));
                    }
                });
        return behaviours;
    }

    /// Accounts at two banks may have the same label, so the label alone tells nobody apart.
    private static Trait common(PictureState state, Set<Dealing> dealings) {
        return new Trait(
                dealings.stream()
                        .map(dealing -> dealing.way() + " " + label(state, dealing.with()))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                dealings.stream()
                        .map(dealing -> dealing.way() + dealing.with().code())
                        .collect(Collectors.joining(" ")));
    }

    private static void deal(Map<NodeKey, Set<Dealing>> dealings, NodeKey key, Dealing dealing) {
        dealings.computeIfAbsent(key, k -> new TreeSet<>()).add(dealing);
    }

    private static String label(PictureState state, NodeKey key) {
        return Optional.ofNullable(state.nodes().get(key))
                .map(placed -> placed.node().label())
                .orElse("");
    }

    private PictureChange fold(
            PictureState state, NodeGroup.GroupedBy by, String name, List<Integer> accounts) {
        SequencedMap<Integer, Place> members = new LinkedHashMap<>();
        double x = 0;
        double y = 0;
        Set<Integer> pinned = new TreeSet<>();
        for (int account : accounts) {
            NodeKey key = NodeKey.of(account);
            Place place = state.place(key).orElseThrow();
            members.put(account, place);
            if (Optional.ofNullable(state.nodes().get(key))
                    .filter(PlacedNode::pinned)
                    .isPresent()) {
                pinned.add(account);
            }
            x += place.x() / accounts.size();
            y += place.y() / accounts.size();
        }
        NodeGroup group = NodeGroup.of(by, name, members).pinning(pinned);
        return new PictureChange.Fold(group, ledger.words().group(group), new Place(x, y));
    }

    PictureChange unfold(PictureState state, Set<NodeKey> groups) {
        List<Integer> accounts =
                state.groups().values().stream()
                        .filter(group -> groups.contains(group.key()))
                        .flatMap(group -> group.members().keySet().stream())
                        .toList();
        return new PictureChange.Unfold(groups, ledger.nodes(accounts));
    }
}

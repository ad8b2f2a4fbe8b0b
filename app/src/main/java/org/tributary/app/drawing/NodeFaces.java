// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.app.picture.ColourKey;
import org.tributary.app.picture.NodeGroup;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.PlacedNode;
import org.tributary.app.picture.Tint;
import org.tributary.app.picture.lens.NodeColouring;
import org.tributary.ledger.alert.RatingLevel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gives the nodes of a picture the sizes and colours its lens asks for. A group is measured as
/// the sum of its accounts, and has a category's colour if all of them have.
///
/// @param measures what went through accounts
/// @param traits banks and countries
/// @param risk ratings
/// @param clusters names of suspicious clusters
/// @param phrases names of categories
record NodeFaces(
        AccountMeasures measures,
        Supplier<AccountTraits> traits,
        Supplier<AccountRisk> risk,
        Supplier<AccountClusters> clusters,
        PicturePhrases phrases) {

    /// As many categories as a theme has colours that are told apart; the rest share the neutral
    /// one.
    private static final int MOST_CATEGORIES = 7;

    /// What is to be drawn.
    ///
    /// @param nodes accounts and groups
    /// @param categories names of the categories
    /// @param ends what the ends of the scale mean, if colours are one
    record Faces(List<PictureNode> nodes, List<String> categories, Optional<ColourKey.Ends> ends) {}

    /// @param edges the arrows of the picture, for what depends on them
    Faces of(PictureState state, List<PictureEdge> edges) {
        Map<NodeKey, String> categories = categories(state, edges);
        List<String> names = ranked(categories);
        Set<String> ambiguous = ambiguous(state);
        List<PictureNode> nodes = new ArrayList<>();
        for (PlacedNode placed : state.nodes().values()) {
            NodeKey key = placed.key();
            if (!key.isRest()) {
                List<Integer> accounts = accounts(state, key);
                nodes.add(
                        placed.node()
                                .toldApart(ambiguous)
                                .seen(
                                        weight(state, accounts),
                                        tint(state, key, accounts, categories, names)));
            }
        }
        return new Faces(nodes, names, ends(state.lens().colour()));
    }

    private Optional<ColourKey.Ends> ends(NodeColouring colouring) {
        return switch (colouring) {
            case BALANCE -> Optional.of(new ColourKey.Ends(phrases.wentOut(), phrases.stayed()));
            case RISK -> Optional.of(new ColourKey.Ends(phrases.lowRisk(), phrases.severeRisk()));
            case PLAIN, ROLE, BANK, COUNTRY, COMMUNITY, CLUSTER -> Optional.empty();
        };
    }

    /// The brief names that more than one account of the picture has.
    private static Set<String> ambiguous(PictureState state) {
        Set<String> seen = new HashSet<>();
        return state.nodes().values().stream()
                .filter(placed -> placed.key().isAccount())
                .map(placed -> placed.node().naming().brief())
                .filter(name -> !seen.add(name))
                .collect(Collectors.toSet());
    }

    private static List<Integer> accounts(PictureState state, NodeKey key) {
        NodeGroup group = state.groups().get(key);
        return group == null ? List.of(key.account()) : List.copyOf(group.members().keySet());
    }

    private double weight(PictureState state, List<Integer> accounts) {
        Stream<AccountMeasure> all = accounts.stream().map(measures::of);
        return switch (state.lens().size()) {
            case MONEY -> all.mapToDouble(AccountMeasure::moved).sum();
            case BALANCE -> Math.abs(all.mapToDouble(m -> m.in() - m.out()).sum());
            // A hundred times as many, so that one to a million fill the scale of sizes.
            case COUNT -> 100.0 * all.mapToLong(AccountMeasure::transfers).sum();
            case EQUAL -> 1e4;
        };
    }

    private Tint tint(
            PictureState state,
            NodeKey key,
            List<Integer> accounts,
            Map<NodeKey, String> categories,
            List<String> names) {
        if (state.lens().colour() == NodeColouring.BALANCE) {
            double in = accounts.stream().mapToDouble(a -> measures.of(a).in()).sum();
            double out = accounts.stream().mapToDouble(a -> measures.of(a).out()).sum();
            return new Tint.Balance(new AccountMeasure(in, out, 0, 0, 0, 0).balance());
        }
        if (state.lens().colour() == NodeColouring.RISK) {
            return risk(accounts);
        }
        int index = names.indexOf(categories.getOrDefault(key, ""));
        return index < 0 ? Tint.NONE : new Tint.Category(index);
    }

    /// A group is as risky as the riskiest of its accounts.
    private Tint risk(List<Integer> accounts) {
        AccountRisk ratings = risk.get();
        return accounts.stream()
                .flatMap(account -> ratings.level(account).stream())
                .max(Comparator.naturalOrder())
                .<Tint>map(level -> new Tint.Level(share(level)))
                .orElse(Tint.NONE);
    }

    /// The levels are five even steps of the scale.
    private static double share(RatingLevel level) {
        return switch (level) {
            case LOW -> 0;
            case MODERATE -> 0.25;
            case MEDIUM -> 0.5;
            case HIGH -> 0.75;
            case SEVERE -> 1;
        };
    }

    private Map<NodeKey, String> categories(PictureState state, List<PictureEdge> edges) {
        if (state.lens().colour() == NodeColouring.COMMUNITY) {
            return new PictureCommunities(state, edges).names();
        }
        Map<NodeKey, String> categories = new LinkedHashMap<>();
        NodeColouring colouring = state.lens().colour();
        AccountClusters named =
                colouring == NodeColouring.CLUSTER ? clusters.get() : AccountClusters.NONE;
        for (NodeKey key : state.nodes().keySet()) {
            if (!key.isRest()) {
                List<String> all =
                        accounts(state, key).stream()
                                .map(account -> category(colouring, account, named))
                                .distinct()
                                .toList();
                categories.put(key, all.size() == 1 ? all.getFirst() : "");
            }
        }
        return categories;
    }

    private String category(NodeColouring colouring, int account, AccountClusters named) {
        return switch (colouring) {
            case PLAIN, BALANCE, COMMUNITY, RISK -> "";
            case ROLE -> phrases.roles().getOrDefault(Role.of(measures.of(account)), "");
            case BANK -> bank(traits.get().bank(account));
            case COUNTRY -> traits.get().country(account);
            case CLUSTER -> named.name(account);
        };
    }

    private String bank(String institution) {
        return institution.isEmpty() ? "" : phrases.bank().formatted(institution);
    }

    /// The names of the categories that most nodes have, most first.
    private static List<String> ranked(Map<NodeKey, String> categories) {
        Map<String, Integer> counts = new HashMap<>();
        categories.values().stream()
                .filter(name -> !name.isEmpty())
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(
                        Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                                .thenComparing(Map.Entry::getKey))
                .limit(MOST_CATEGORIES)
                .map(Map.Entry::getKey)
                .toList();
    }
}

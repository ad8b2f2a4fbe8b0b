// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.analysis.community.Louvain;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureEdge;
import org.tributary.app.picture.PictureState;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The communities among the nodes of a picture: nodes that deal more with each other than with
/// the rest, by the weight of their arrows. Numbered from 1, the largest first.
///
/// @param state the nodes
/// @param edges the arrows between them
record PictureCommunities(PictureState state, List<PictureEdge> edges) {

    /// The number of each node's community, for nodes that deal with any other.
    Map<NodeKey, Integer> numbers() {
        List<NodeKey> keys = state.nodes().keySet().stream().filter(k -> !k.isRest()).toList();
        Map<NodeKey, Integer> index = new HashMap<>();
        keys.forEach(key -> index.put(key, index.size()));
        List<PictureEdge> links = new ArrayList<>();
        for (PictureEdge edge : edges) {
            boolean among =
                    index.containsKey(edge.key().from()) && index.containsKey(edge.key().to());
            if (among && !edge.key().isLoop()) {
                links.add(edge);
            }
        }
        int[] from = links.stream().mapToInt(e -> index.getOrDefault(e.key().from(), 0)).toArray();
        int[] to = links.stream().mapToInt(e -> index.getOrDefault(e.key().to(), 0)).toArray();
        double[] weight = links.stream().mapToDouble(e -> strength(e)).toArray();
        int[] community = Louvain.communities(keys.size(), from, to, weight);
        int[] size = new int[keys.size() + 1];
        for (int one : community) {
            size[one]++;
        }
        Map<NodeKey, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            if (size[community[i]] > 1) {
                numbers.put(keys.get(i), community[i] + 1);
            }
        }
        return numbers;
    }

    /// Both how much and how often count, neither so much that one payment outweighs all.
    private static double strength(PictureEdge edge) {
        return Math.log1p(edge.weight()) * Math.log1p((double) edge.count());
    }

    /// The numbers as names.
    Map<NodeKey, String> names() {
        Map<NodeKey, String> names = new LinkedHashMap<>();
        numbers().forEach((key, number) -> names.put(key, Integer.toString(number)));
        return names;
    }
}

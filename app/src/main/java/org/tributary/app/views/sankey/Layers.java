// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sankey;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.views.MoneyFlow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// In which layer each node is, so that money goes from left to right. Where it goes in a circle,
/// the smallest flow of the circle leads back. Immutable.
final class Layers {

    private final Set<NodeKey> nodes = new TreeSet<>();
    private final Set<MoneyFlow> back = new HashSet<>();
    private final Map<NodeKey, List<NodeKey>> next = new HashMap<>();
    private final Map<NodeKey, Integer> layer = new HashMap<>();
    private final int count;

    private Layers(List<MoneyFlow> flows) {
        for (MoneyFlow flow : flows) {
            nodes.add(flow.from());
            nodes.add(flow.to());
            if (reaches(flow.to(), flow.from())) {
                back.add(flow);
            } else {
                next.computeIfAbsent(flow.from(), n -> new ArrayList<>()).add(flow.to());
            }
        }
        longestWays();
        pullSources();
        count = layer.values().stream().mapToInt(l -> l + 1).max().orElse(0);
    }

    /// The layers of flows, the largest first and none to where it came from.
    static Layers of(List<MoneyFlow> flows) {
        return new Layers(flows);
    }

    private boolean reaches(NodeKey from, NodeKey wanted) {
        Deque<NodeKey> open = new ArrayDeque<>(List.of(from));
        Set<NodeKey> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            NodeKey node = open.pop();
            if (node.equals(wanted)) {
                return true;
            }
            next.getOrDefault(node, List.of()).stream().filter(seen::add).forEach(open::push);
        }
        return false;
    }

    private void longestWays() {
        Map<NodeKey, Integer> waiting = new HashMap<>();
        next.values().forEach(to -> to.forEach(node -> waiting.merge(node, 1, Integer::sum)));
        Deque<NodeKey> ready = new ArrayDeque<>();
        for (NodeKey node : nodes) {
            layer.put(node, 0);
            if (!waiting.containsKey(node)) {
                ready.add(node);
            }
        }
        while (!ready.isEmpty()) {
            NodeKey node = ready.remove();
            for (NodeKey after : next.getOrDefault(node, List.of())) {
                layer.merge(after, layer.getOrDefault(node, 0) + 1, Math::max);
                if (waiting.merge(after, -1, Integer::sum) == 0) {
                    ready.add(after);
                }
            }
        }
    }

    /// What nobody pays stands right before the first it pays, so that its bands are short.
    private void pullSources() {
        Set<NodeKey> paid = new HashSet<>();
        next.values().forEach(paid::addAll);
        for (NodeKey node : nodes) {
            if (!paid.contains(node)) {
                next.getOrDefault(node, List.of()).stream()
                        .mapToInt(this::of)
                        .min()
                        .ifPresent(first -> layer.put(node, Math.max(0, first - 1)));
            }
        }
    }

    Set<NodeKey> nodes() {
        return nodes;
    }

    int of(NodeKey node) {
        return layer.getOrDefault(node, 0);
    }

    int count() {
        return count;
    }

    boolean isBack(MoneyFlow flow) {
        return back.contains(flow);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2Builder;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.layout.Layouts;
import org.tributary.app.picture.layout.graph.Hops;
import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.LayoutGraphBuilder;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Lays the same crowd out with Tributary, with gephi-toolkit's ForceAtlas2 and, from a file, with
/// graphviz' sfdp; prints CPU-seconds of this process and normalised stress.
public final class LayoutPeers {

    private LayoutPeers() {}

    /// Arguments: nodes, arrows, rounds of ForceAtlas2, a DOT file to write, and places computed
    /// elsewhere (`index x y` a line), if there are any.
    public static void main(String[] arguments) throws IOException {
        int nodes = Integer.parseInt(arguments[0]);
        int arrows = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        LayoutGraph graph = crowd(nodes, arrows);
        if (arguments.length > 4) {
            print("graphviz sfdp", Double.NaN, graph, read(Path.of(arguments[4]), nodes));
            return;
        }
        write(graph, Path.of(arguments[3]));
        for (String name : List.of("force", "overview", "force", "overview")) {
            double before = cpu();
            Points points =
                    new Layouts(Layouts.SEED).named(name).orElseThrow().of(graph, Work.UNOBSERVED);
            print("Tributary " + name, cpu() - before, graph, points);
        }
        forceAtlas(graph, rounds);
    }

    private static LayoutGraph crowd(int nodes, int arrows) {
        SplittableRandom random = new SplittableRandom(1);
        LayoutGraphBuilder builder = new LayoutGraphBuilder();
        for (int i = 0; i < nodes; i++) {
            builder.node(NodeKey.of(i), 12, 70);
        }
        for (int i = 1; i < nodes; i++) {
            builder.arrow(i, hub(random, i), 1, i);
        }
        for (int e = nodes - 1; e < arrows; e++) {
            builder.arrow(hub(random, nodes), random.nextInt(nodes), 1, e);
        }
        return builder.build();
    }

    private static int hub(SplittableRandom random, int below) {
        return Math.min(below - 1, (int) (Math.pow(random.nextDouble(), 2.6) * below));
    }

    private static void forceAtlas(LayoutGraph graph, int rounds) {
        GraphModel model = GraphModel.Factory.newInstance();
        DirectedGraph crowd = model.getDirectedGraph();
        SplittableRandom random = new SplittableRandom(1);
        Node[] nodes = new Node[graph.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = model.factory().newNode(Integer.toString(i));
            nodes[i].setX((float) (random.nextDouble() - 0.5) * 1_000);
            nodes[i].setY((float) (random.nextDouble() - 0.5) * 1_000);
            nodes[i].setSize(1);
            crowd.addNode(nodes[i]);
        }
        for (int e = 0; e < graph.arrows(); e++) {
            Edge edge = model.factory().newEdge(nodes[graph.from(e)], nodes[graph.to(e)], true);
            crowd.addEdge(edge);
        }
        ForceAtlas2 atlas = new ForceAtlas2Builder().buildLayout();
        atlas.setGraphModel(model);
        atlas.resetPropertiesValues();
        atlas.setBarnesHutOptimize(true);
        atlas.setThreadsCount(2);
        atlas.initAlgo();
        double before = cpu();
        Points points = new Points(nodes.length);
        for (int round = 1; round <= rounds; round++) {
            atlas.goAlgo();
            if (round == rounds / 2 || round == rounds) {
                double spent = cpu() - before;
                for (int i = 0; i < nodes.length; i++) {
                    points.x[i] = nodes[i].x();
                    points.y[i] = nodes[i].y();
                }
                print("ForceAtlas2, " + round + " rounds", spent, graph, points);
            }
        }
        atlas.endAlgo();
    }

    private static void print(String who, double cpu, LayoutGraph graph, Points points) {
        System.out.printf(
                Locale.ROOT, "%-28s %8.2f CPU-s   stress %.4f%n", who, cpu, stress(graph, points));
    }

    private static double stress(LayoutGraph graph, Points points) {
        Hops hops = new Hops(graph);
        double products = 0;
        double squares = 0;
        long pairs = 0;
        for (int start = 0; start < graph.size(); start += Math.max(1, graph.size() / 200)) {
            hops.from(start);
            for (int other = 0; other < graph.size(); other++) {
                if (hops.of(other) > 0) {
                    double ratio = points.distance(start, other) / hops.of(other);
                    products += ratio;
                    squares += ratio * ratio;
                    pairs++;
                }
            }
        }
        return 1 - products * products / squares / pairs;
    }

    private static void write(LayoutGraph graph, Path file) throws IOException {
        StringBuilder dot = new StringBuilder("graph crowd {\n");
        for (int e = 0; e < graph.arrows(); e++) {
            dot.append(graph.from(e)).append("--").append(graph.to(e)).append('\n');
        }
        Files.writeString(file, dot.append("}\n"));
    }

    private static Points read(Path file, int nodes) throws IOException {
        Points points = new Points(nodes);
        for (String line : Files.readAllLines(file)) {
            String[] words = line.split(" ");
            points.x[Integer.parseInt(words[0])] = Double.parseDouble(words[1]);
            points.y[Integer.parseInt(words[0])] = Double.parseDouble(words[2]);
        }
        return points;
    }

    private static double cpu() {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}

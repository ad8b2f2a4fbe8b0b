// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import org.tributary.app.picture.placement.Placement;
import org.tributary.app.picture.raster.LegendSigns;
import org.tributary.app.picture.raster.LegendText;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Pictures with plausible accounts and amounts, the same every time.
public final class SamplePictures {

    /// The legend in English.
    public static final LegendText LEGEND =
            new LegendText(
                    new LegendSigns(
                            "Legend",
                            "Account",
                            "Party",
                            "Institution",
                            "Transaction",
                            "More accounts, not drawn one by one",
                            "Group of accounts",
                            "Subject of the case",
                            "Pinned",
                            "Note"),
                    "Money through the account, 100 to 100 m",
                    "Amount of the flow, 100 to 100 m",
                    "Payers stand left of whom they pay",
                    "Amounts in EUR, USD, CNY",
                    ZoneOffset.UTC);

    private static final String[] CURRENCIES = {"EUR", "EUR", "EUR", "USD", "CNY"};

    private final Random random;

    public SamplePictures(long seed) {
        random = new Random(seed);
    }

    public PictureNode node(int ordinal) {
        String number = String.format(Locale.ROOT, "80%07X", random.nextInt(0x7FFFFFF));
        String bank = String.format(Locale.ROOT, "Bank %06d", random.nextInt(40_000));
        return PictureNode.account(ordinal, number, bank, amount());
    }

    /// Log-normal, as amounts are: mostly thousands, now and then millions.
    public double amount() {
        return Math.exp(9.5 + random.nextGaussian() * 1.9);
    }

    public PictureEdge edge(int from, int to) {
        return edge(EdgeKey.flow(NodeKey.of(from), NodeKey.of(to)));
    }

    public PictureEdge edge(EdgeKey key) {
        double amount = amount();
        List<String> totals = new ArrayList<>();
        totals.add(money(amount));
        if (random.nextInt(8) == 0) {
            totals.add(money(amount / 3));
        }
        int count = random.nextInt(3) == 0 ? 1 : 1 + random.nextInt(60);
        Instant first = Instant.parse("2026-01-05T09:00:00Z");
        return new PictureEdge(key, count, totals, amount, first, first.plus(Duration.ofDays(40)));
    }

    private String money(double amount) {
        String currency = CURRENCIES[random.nextInt(CURRENCIES.length)];
        return currency + String.format(Locale.ROOT, " %,.2f", amount);
    }

    /// A subject with two payers and two payees, one of which pays back.
    public PictureState five() {
        List<PictureNode> nodes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            nodes.add(node(i));
        }
        List<PictureEdge> edges =
                new ArrayList<>(
                        List.of(edge(1, 0), edge(2, 0), edge(0, 3), edge(0, 4), edge(4, 0)));
        edges.add(edge(3, 3));
        return subject(Placement.expand(PictureState.EMPTY, NodeKey.of(0), nodes, edges));
    }

    /// A subject with payers and payees and the rest of both, one payee opened.
    public PictureState thirty() {
        List<PictureNode> nodes = new ArrayList<>();
        List<PictureEdge> edges = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            nodes.add(node(i));
        }
        for (int i = 1; i < 9; i++) {
            edges.add(edge(i, 0));
        }
        for (int i = 9; i < 20; i++) {
            edges.add(edge(0, i));
        }
        edges.add(edge(12, 0));
        NodeKey rest = NodeKey.restOfPayees(0);
        nodes.add(PictureNode.rest(rest, "412 more", "who were paid EUR 51,200.00", 412));
        edges.add(edge(EdgeKey.flow(NodeKey.of(0), rest)));
        PictureState state =
                subject(Placement.expand(PictureState.EMPTY, NodeKey.of(0), nodes, edges));
        List<PictureNode> more = new ArrayList<>();
        List<PictureEdge> moreEdges = new ArrayList<>();
        for (int i = 20; i < 29; i++) {
            more.add(node(i));
            moreEdges.add(i < 22 ? edge(i, 10) : edge(10, i));
        }
        moreEdges.add(edge(24, 14));
        moreEdges.add(edge(11, 11));
        return Placement.expand(state, NodeKey.of(10), more, moreEdges).applyTo(state);
    }

    /// Many accounts, a few of which deal with very many, as power laws have it.
    public PictureState crowd(int accounts, int flows) {
        List<PictureNode> nodes = new ArrayList<>();
        Map<EdgeKey, PictureEdge> edges = new LinkedHashMap<>();
        for (int i = 0; i < accounts; i++) {
            nodes.add(node(i));
            if (i > 0) {
                int other = hub(i);
                PictureEdge edge = random.nextBoolean() ? edge(i, other) : edge(other, i);
                edges.put(edge.key(), edge);
            }
        }
        while (edges.size() < flows) {
            PictureEdge edge = edge(hub(accounts), random.nextInt(accounts));
            edges.put(edge.key(), edge);
        }
        return subject(Placement.arrange(PictureState.EMPTY, nodes, edges.values()));
    }

    private int hub(int below) {
        double share = Math.pow(random.nextDouble(), 2.6);
        return Math.min(below - 1, (int) (share * below));
    }

    private static PictureState subject(PictureChange.Add add) {
        PictureState state = add.applyTo(PictureState.EMPTY);
        return new PictureChange.Mark(Set.of(NodeKey.of(0)), NodeMark.SUBJECT).applyTo(state);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import org.tributary.analysis.names.NameKind;
import org.tributary.analysis.names.NameParser;
import org.tributary.analysis.screening.ListedSource;
import org.tributary.analysis.screening.NameComparison;
import org.tributary.analysis.screening.ScoreTerm;
import org.tributary.analysis.screening.ScoreWeights;
import org.tributary.analysis.screening.ScreenedName;
import org.tributary.analysis.screening.ScreeningIndex;
import org.tributary.analysis.screening.ScreeningMatch;
import org.tributary.analysis.screening.ScreeningRule;
import org.tributary.ledger.watchlist.ListedKind;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How well labelled pairs of names are told, beside the scores another matcher gave them, on
/// the half that weights are fitted on and on the other; how often ordinary names alert; and,
/// asked for, the fit itself.
///
/// Arguments: `PAIRS.csv SCORES.csv ORDINARY-NAMES NAMES report|fit LIST...`, the first two
/// as nomenklatura publishes them. The halves: SHA-256 of both names in their order with a
/// line break between; an even first byte is the half for fitting.
public final class NamePairs {

    private static final double[] THRESHOLDS = {.2, .3, .4, .45, .5, .6, .7, .8, .9};
    private static final double ORDINARY_WEIGHT = 0.04;

    private record Pair(
            NameKind kind, String first, String second, boolean same, double other, double own) {

        boolean isForFitting() {
            String low = first.compareTo(second) <= 0 ? first : second;
            String high = first.compareTo(second) <= 0 ? second : first;
            try {
                return MessageDigest.getInstance("SHA-256")
                                        .digest(
                                                (low + "\n" + high)
                                                        .getBytes(StandardCharsets.UTF_8))[0]
                                % 2
                        == 0;
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final NameParser parser = new NameParser();
    private final ScoreWeights weights = ScoreWeights.standard();
    private final List<Pair> pairs = new ArrayList<>();

    private NamePairs() {}

    public static void main(String[] arguments) throws IOException {
        NamePairs measured = new NamePairs();
        measured.read(Path.of(arguments[0]), Path.of(arguments[1]));
        List<ListedSource> listed =
                ListedParties.read(Arrays.stream(arguments).skip(5).map(Path::of).toList());
        List<ScreenedName> ordinary =
                new OrdinaryNames(Path.of(arguments[2]))
                        .take(Integer.parseInt(arguments[3]), arguments[4].equals("fit") ? 7 : 11);
        if (arguments[4].equals("fit")) {
            measured.fit(listed, ordinary);
        } else {
            measured.report(
                    "fitted on", measured.pairs.stream().filter(Pair::isForFitting).toList());
            measured.report(
                    "held out", measured.pairs.stream().filter(p -> !p.isForFitting()).toList());
            falseAlerts(listed, ordinary);
        }
    }

    private NameComparison compare(NameKind kind, String first, String second) {
        return NameComparison.of(parser.parse(first, kind), parser.parse(second, kind));
    }

    private void read(Path cases, Path scores) throws IOException {
        Map<List<String>, Double> others = new HashMap<>();
        Files.readAllLines(scores).stream()
                .skip(1)
                .map(NamePairs::cells)
                .forEach(
                        c ->
                                others.put(
                                        List.of(c.get(0), c.get(2), c.get(3), c.get(4)),
                                        Double.valueOf(c.get(9))));
        Files.readAllLines(cases).stream()
                .skip(1)
                .map(NamePairs::cells)
                .forEach(
                        c -> {
                            NameKind kind = kind(c.get(1));
                            NameComparison compared = compare(kind, c.get(2), c.get(3));
                            double other =
                                    others.getOrDefault(
                                            List.of(c.get(0), c.get(1), c.get(2), c.get(3)), -1.0);
                            pairs.add(
                                    new Pair(
                                            kind,
                                            c.get(2),
                                            c.get(3),
                                            c.get(4).equals("true"),
                                            other,
                                            compared.score(weights).probability()));
                        });
    }

    private static NameKind kind(String schema) {
        return switch (schema) {
            case "Person" -> NameKind.PERSON;
            case "Company", "Organization" -> NameKind.ORGANISATION;
            case "Vessel" -> NameKind.VESSEL;
            default -> NameKind.UNKNOWN;
        };
    }

    private void report(String half, List<Pair> all) {
        List<Pair> scored = all.stream().filter(pair -> pair.other() >= 0).toList();
        System.out.printf(
                "%s: %d pairs, %d of them scored by the other%n", half, all.size(), scored.size());
        System.out.println("threshold | P R F1 | on those the other scored P R F1 | other P R F1");
        for (double threshold : THRESHOLDS) {
            System.out.printf(
                    Locale.ROOT,
                    "%.2f | %s | %s | %s%n",
                    threshold,
                    told(all, threshold, false),
                    told(scored, threshold, false),
                    told(scored, threshold, true));
        }
        for (int tenth = 0; tenth < 10; tenth++) {
            double from = tenth / 10.0;
            List<Pair> bin =
                    all.stream().filter(p -> p.own() >= from && p.own() < from + 0.1).toList();
            if (!bin.isEmpty()) {
                System.out.printf(
                        Locale.ROOT,
                        "said %.2f, same in %.2f of %d pairs%n",
                        bin.stream().mapToDouble(Pair::own).average().orElse(0),
                        bin.stream().filter(Pair::same).count() / (double) bin.size(),
                        bin.size());
            }
        }
    }

    private static String told(List<Pair> pairs, double threshold, boolean byOther) {
        int hits = 0;
        int wrong = 0;
        int missed = 0;
        for (Pair pair : pairs) {
            boolean says = (byOther ? pair.other() : pair.own()) >= threshold;
            hits += says && pair.same() ? 1 : 0;
            wrong += says && !pair.same() ? 1 : 0;
            missed += !says && pair.same() ? 1 : 0;
        }
        return String.format(
                Locale.ROOT,
                "%.3f %.3f %.3f",
                hits / (double) Math.max(1, hits + wrong),
                hits / (double) Math.max(1, hits + missed),
                2.0 * hits / Math.max(1, 2 * hits + wrong + missed));
    }

    private static void falseAlerts(List<ListedSource> listed, List<ScreenedName> ordinary) {
        List<List<ScreeningMatch>> all =
                ScreeningIndex.of(listed)
                        .screenAll(ordinary, new ScreeningRule(0.2, 1), Work.UNOBSERVED);
        for (double threshold : THRESHOLDS) {
            long alerts =
                    all.stream()
                            .filter(m -> !m.isEmpty())
                            .filter(m -> m.getFirst().score().probability() >= threshold)
                            .count();
            System.out.printf(
                    Locale.ROOT,
                    "%.2f: %,d of %,d ordinary names alert, %.2f in a thousand%n",
                    threshold,
                    alerts,
                    ordinary.size(),
                    1000.0 * alerts / ordinary.size());
        }
        for (int i = 0, shown = 0; i < all.size() && shown < 60; i++) {
            if (!all.get(i).isEmpty()
                    && all.get(i).getFirst().score().probability()
                            >= ScreeningRule.STANDARD_THRESHOLD) {
                ScreeningMatch match = all.get(i).getFirst();
                System.out.printf(
                        Locale.ROOT,
                        "  %.2f  %s ~ %s%n",
                        match.score().probability(),
                        ordinary.get(i).text(),
                        match.listed().party().names().get(match.name()).text());
                shown++;
            }
        }
    }

    /// Logistic regression by projected gradient steps: weights keep the sign their meaning
    /// demands.
    private void fit(List<ListedSource> listed, List<ScreenedName> ordinary) {
        List<double[]> rows = new ArrayList<>();
        List<double[]> labels = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.isForFitting()) {
                rows.add(terms(compare(pair.kind(), pair.first(), pair.second())));
                labels.add(new double[] {pair.same() ? 1 : 0, 1});
            }
        }
        List<List<ScreeningMatch>> all =
                ScreeningIndex.of(listed)
                        .screenAll(ordinary, new ScreeningRule(0.02, 5), Work.UNOBSERVED);
        for (int i = 0; i < all.size(); i++) {
            for (ScreeningMatch match : all.get(i)) {
                String there = match.listed().party().names().get(match.name()).text();
                ScreenedName here = ordinary.get(i);
                rows.add(
                        terms(
                                NameComparison.of(
                                        parser.parse(here.text(), here.kind()),
                                        parser.parse(there, kind(match)))));
                labels.add(new double[] {0, ORDINARY_WEIGHT});
            }
        }
        double[] fitted = new Regression(rows, labels).fit();
        ScoreTerm[] terms = ScoreTerm.values();
        for (int i = 0; i < terms.length; i++) {
            System.out.printf(Locale.ROOT, "%-28s%6.2f%n", terms[i], fitted[i]);
        }
    }

    private static NameKind kind(ScreeningMatch match) {
        ListedKind kind = match.listed().party().kind();
        return switch (kind) {
            case PERSON -> NameKind.PERSON;
            case ORGANISATION -> NameKind.ORGANISATION;
            case VESSEL, AIRCRAFT -> NameKind.VESSEL;
            case WALLET, UNKNOWN -> NameKind.UNKNOWN;
        };
    }

    private static double[] terms(NameComparison compared) {
        return Arrays.stream(ScoreTerm.values()).mapToDouble(compared::term).toArray();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import org.tributary.analysis.names.JaroWinkler;
import org.tributary.analysis.names.Soundex;
import org.tributary.analysis.screening.OfacMatch.Road;
import org.tributary.ledger.watchlist.ListedKind;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Search as OFAC publishes that its Sanctions List Search works (questions 246 to 249 of its
/// FAQ), so that an investigator can say what a colleague would have seen there.
///
/// Two scores, the larger counts: Jaro and Winkler's similarity of the whole names; and of
/// the parts, each part of what was entered against the parts of the listed name, those that
/// begin with the same letter or can be changed into each other by changing at most half of
/// their letters, by Jaro and Winkler and by Soundex, averaged over the parts entered. Where
/// the FAQ leaves it open, two parts with one Soundex code score half way from their
/// similarity to 1. Immutable, safe in any thread.
public final class OfacSearch {

    private final List<ListedSource> listed;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // made once per listed name and never compared
    private record Entry(int party, int name, String whole, int[] parts) {}

    private OfacSearch(List<ListedSource> listed) {
        this.listed = List.copyOf(listed);
        Map<String, Integer> ids = new HashMap<>();
        for (int party = 0; party < listed.size(); party++) {
            if (listed.get(party).party().kind() != ListedKind.WALLET) {
                add(party, ids);
            }
        }
    }

    private void add(int party, Map<String, Integer> ids) {
        var names = listed.get(party).party().names();
        for (int name = 0; name < names.size(); name++) {
            String whole = plain(names.get(name).text());
            if (!whole.isEmpty()) {
                int[] own =
                        whole.lines()
                                .flatMap(line -> List.of(line.split(" ")).stream())
                                .mapToInt(part -> ids.computeIfAbsent(part, this::number))
                                .toArray();
                entries.add(new Entry(party, name, whole, own));
            }
        }
    }

    private int number(String part) {
        parts.add(part);
        return parts.size() - 1;
    }

    public static OfacSearch of(List<ListedSource> listed) {
        return new OfacSearch(listed);
    }

    /// @param least the least score, from 0 to 100; OFAC recommends none
    /// @return every party that reaches it, the highest score first
    public List<OfacMatch> search(String name, int least) {
        String whole = plain(name);
        if (whole.isEmpty()) {
            return List.of();
        }
        List<double[]> scores = new ArrayList<>();
        for (String part : whole.split(" ")) {
            scores.add(against(part));
        }
        Map<Integer, OfacMatch> best = new TreeMap<>();
        for (Entry entry : entries) {
            OfacMatch match = match(whole, scores, entry);
            if (match.score() >= least) {
                best.merge(entry.party(), match, (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        return best.values().stream()
                .sorted(
                        Comparator.comparingInt((OfacMatch m) -> -m.score())
                                .thenComparing(m -> m.listed().list())
                                .thenComparing(m -> m.listed().party().key()))
                .toList();
    }

    private OfacMatch match(String whole, List<double[]> scores, Entry entry) {
        double sum = 0;
        for (double[] score : scores) {
            double highest = 0;
            for (int part : entry.parts()) {
                highest = Math.max(highest, score[part]);
            }
            sum += highest;
        }
        double byParts = sum / scores.size();
        double byWhole = mayBe(whole, entry.whole()) ? JaroWinkler.of(whole, entry.whole()) : 0;
        return new OfacMatch(
                listed.get(entry.party()),
                entry.name(),
                (int) Math.round(100 * Math.max(byParts, byWhole)),
                byWhole >= byParts ? Road.WHOLE_NAME : Road.NAME_PARTS);
    }

    private double[] against(String entered) {
        String sound = Soundex.of(entered);
        double[] scores = new double[parts.size()];
        for (int i = 0; i < scores.length; i++) {
            String part = parts.get(i);
            if (mayBe(entered, part)) {
                double like = JaroWinkler.of(entered, part);
                boolean sounds = !sound.isEmpty() && sound.equals(Soundex.of(part));
                scores[i] = sounds ? (1 + like) / 2 : like;
                if (sounds && like == 1) {
                    scores[i] = 1;
                }
            }
        }
        return scores;
    }

    /// The same first letter, or at most half of the letters of the longer one to be changed.
    private static boolean mayBe(String a, String b) {
        return a.charAt(0) == b.charAt(0) || isNear(a, b, Math.max(a.length(), b.length()) / 2);
    }

    private static boolean isNear(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return false;
        }
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchange = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + exchange, 1 + Math.min(last[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return false;
            }
            int[] free = last;
            last = row;
            row = free;
        }
        return last[b.length()] <= limit;
    }

    /// Small letters without marks, one space between words. Other scripts stay as they are:
    /// OFAC's search takes Latin letters.
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’`]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.screening;

import org.tributary.analysis.names.NameKind;
import org.tributary.analysis.screening.ScreenedName;
import org.tributary.analysis.screening.ScreeningMatch;
import org.tributary.analysis.screening.ScreeningRule;
import org.tributary.importers.watchlist.plain.WalletList;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.screening.ScreenedThing.OfReference;
import org.tributary.ledger.transfer.Detail;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Screens the free texts of transfers. A text names nobody as a whole, so what is screened
/// is every two to four words of it that follow one another and mostly stand in listed
/// names, and every wallet address. Each text is screened once, however many transfers have
/// it. Belongs to one reading.
final class ScreenedTexts {

    /// Words of a text that are looked at; longer texts are no references.
    private static final int MOST_WORDS = 60;

    private static final int LEAST_AT_ONCE = 2;
    private static final int MOST_AT_ONCE = 4;

    /// Words that happen to follow one another must fit better than a name somebody gave as
    /// one.
    static final double LEAST_PROBABILITY = 0.75;

    private final ListsInForce lists;
    private final ScreeningRule rule;
    private final Map<String, Long> texts = new LinkedHashMap<>();

    ScreenedTexts(ListsInForce lists, ScreeningRule rule) {
        this.lists = lists;
        this.rule = new ScreeningRule(Math.max(rule.threshold(), LEAST_PROBABILITY), rule.most());
    }

    /// A text with whom it may name.
    record Named(Screened screened, List<ScreeningMatch> matches) {}

    void gather(CaseReader reader, Work work) {
        reader.scanSayings(
                (id, reference, details) -> {
                    add(id, reference);
                    add(id, details.getOrDefault(Detail.PURPOSE, ""));
                },
                work);
    }

    private void add(long id, String text) {
        if (!text.isBlank()) {
            texts.putIfAbsent(text.strip(), id);
        }
    }

    int size() {
        return texts.size();
    }

    List<Named> screen(Work work) {
        Map<String, Integer> pieces = new LinkedHashMap<>();
        Map<Long, Set<Integer>> of = new LinkedHashMap<>();
        Map<Long, String> told = new HashMap<>();
        texts.forEach(
                (text, id) -> {
                    work.checkCancelled();
                    for (String piece : pieces(text)) {
                        int number = pieces.computeIfAbsent(piece, _ -> pieces.size());
                        of.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(number);
                        told.merge(id, text, (a, b) -> a.equals(b) ? a : a + " / " + b);
                    }
                });
        List<ScreenedName> names =
                pieces.keySet().stream().map(p -> ScreenedName.of(p, NameKind.UNKNOWN)).toList();
        List<List<ScreeningMatch>> found = lists.screenAll(names, rule, work);
        List<Named> named = new ArrayList<>();
        of.forEach(
                (id, numbers) -> {
                    Map<String, ScreeningMatch> best = new LinkedHashMap<>();
                    numbers.forEach(
                            n ->
                                    found.get(n)
                                            .forEach(
                                                    m ->
                                                            best.merge(
                                                                    m.listed().list()
                                                                            + "\u0000"
                                                                            + m.listed()
                                                                                    .party()
                                                                                    .key(),
                                                                    m,
                                                                    ScreenedTexts::better)));
                    if (!best.isEmpty()) {
                        Screened screened =
                                new Screened(
                                        new OfReference(id),
                                        ScreenedName.of(
                                                told.getOrDefault(id, ""), NameKind.UNKNOWN));
                        named.add(new Named(screened, List.copyOf(best.values())));
                    }
                });
        return named;
    }

    private static ScreeningMatch better(ScreeningMatch a, ScreeningMatch b) {
        return a.score().probability() >= b.score().probability() ? a : b;
    }

    private Set<String> pieces(String text) {
        Set<String> pieces = new LinkedHashSet<>();
        for (String token : text.split("[\\s,;()<>]+")) {
            if (WalletList.isAddress(token)) {
                pieces.add(token);
            }
        }
        List<String> words = new ArrayList<>();
        for (String word : text.split("[^\\p{L}\\p{M}\\p{N}'’-]+")) {
            if (!word.isBlank() && words.size() < MOST_WORDS) {
                words.add(word);
            }
        }
        for (int from = 0; from < words.size(); from++) {
            int most = Math.min(words.size(), from + MOST_AT_ONCE);
            for (int to = from + LEAST_AT_ONCE; to <= most; to++) {
                List<String> piece = words.subList(from, to);
                if (isWorthwhile(piece)) {
                    pieces.add(String.join(" ", piece));
                }
            }
        }
        return pieces;
    }

    /// Most of the words must stand in listed names, and none may be a mere number.
    private boolean isWorthwhile(List<String> piece) {
        int listed = 0;
        for (String word : piece) {
            if (word.chars().noneMatch(Character::isLetter)) {
                return false;
            }
            List<String> parts = ListsInForce.words(word);
            if (!parts.isEmpty() && parts.stream().allMatch(lists::isListedWord)) {
                listed++;
            }
        }
        return listed * 2 > piece.size();
    }
}

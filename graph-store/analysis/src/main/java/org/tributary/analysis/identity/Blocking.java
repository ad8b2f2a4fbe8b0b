// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.identity;

import org.tributary.analysis.names.NameToken;
import org.tributary.analysis.names.ParsedName;
import org.tributary.analysis.names.TokenRole;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which pairs are worth a comparison: those that share a number, an address, a device, two
/// words of their names by sound, a rare word, or several dealings with hardly anybody else.
/// What very many share brings nobody together by itself and is told.
///
/// Two whom nothing of that joins are not compared; they would have to be one under another
/// name with other numbers and other dealings.
final class Blocking {

    /// What more than these share compares nobody with anybody.
    private static final int MOST_SHARING = 200;

    private static final int MOST_WORDS = 4;
    private static final double RARE = 0.7;
    private static final int FEW_DEALERS = 6;

    /// What several have in common.
    private record Shared(Trait trait, String value) {}

    private final Known known;
    private final Map<Shared, List<Integer>> blocks = new HashMap<>();
    private final List<WidelyShared> left = new ArrayList<>();

    Blocking(Known known) {
        this.known = known;
    }

    /// What was left out.
    List<WidelyShared> left() {
        return left.stream()
                .sorted(
                        Comparator.comparingInt(WidelyShared::sharedBy)
                                .reversed()
                                .thenComparing(WidelyShared::trait)
                                .thenComparing(WidelyShared::value))
                .toList();
    }

    /// Pairs of indices, the smaller in the upper half of each number, ascending, each once.
    long[] pairs(Work work) {
        for (int i = 0; i < known.size(); i++) {
            if (i % 1024 == 0) {
                work.checkCancelled();
            }
            for (Shared key : keys(i)) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        LongList pairs = new LongList();
        blocks.forEach((key, sharing) -> join(key, sharing, pairs));
        blocks.clear();
        joinDealers(pairs);
        return pairs.sortedOnce();
    }

    private void join(Shared key, List<Integer> sharing, LongList pairs) {
        if (sharing.size() > MOST_SHARING) {
            left.add(new WidelyShared(key.trait(), key.value(), sharing.size()));
            return;
        }
        for (int a = 0; a < sharing.size(); a++) {
            for (int b = a + 1; b < sharing.size(); b++) {
                pairs.add(pair(sharing.get(a), sharing.get(b)));
            }
        }
    }

    static long pair(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    private Set<Shared> keys(int index) {
        Set<Shared> keys = new HashSet<>();
        for (Trait trait : Trait.values()) {
            boolean joins = trait != Trait.COUNTRY && trait != Trait.BIRTH;
            if (joins) {
                known.values(trait, index)
                        .forEach(v -> keys.add(new Shared(trait, joining(trait, v))));
            }
        }
        known.names(index).forEach(name -> addNames(name, keys));
        return keys;
    }

    /// Account numbers meet whatever their bank, addresses by their rarest words alone would
    /// not.
    private static String joining(Trait trait, Known.Value value) {
        return trait == Trait.NUMBER
                ? value.plain().substring(value.plain().indexOf(':') + 1)
                : value.plain();
    }

    private static void addNames(ParsedName name, Set<Shared> keys) {
        if (!name.signs().isEmpty()) {
            keys.add(new Shared(Trait.NAME, name.text().strip()));
        }
        keys.add(new Shared(Trait.NAME, name.squashed()));
        List<NameToken> words =
                name.tokens().stream()
                        .filter(token -> token.role() == TokenRole.NAME)
                        .sorted(
                                Comparator.comparingDouble(NameToken::weight)
                                        .reversed()
                                        .thenComparing(NameToken::text))
                        .limit(MOST_WORDS)
                        .toList();
        for (int a = 0; a < words.size(); a++) {
            if (words.get(a).weight() >= RARE) {
                keys.add(new Shared(Trait.NAME, words.get(a).sound()));
            }
            for (int b = a + 1; b < words.size(); b++) {
                String[] sounds = {words.get(a).sound(), words.get(b).sound()};
                Arrays.sort(sounds);
                keys.add(new Shared(Trait.NAME, sounds[0] + " " + sounds[1]));
            }
        }
    }

    private void joinDealers(LongList pairs) {
        Map<Integer, List<Integer>> dealers = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            for (int account : known.profile(i).dealings()) {
                if (known.dealers(account) <= FEW_DEALERS) {
                    dealers.computeIfAbsent(account, a -> new ArrayList<>()).add(i);
                }
            }
        }
        LongList all = new LongList();
        dealers.values()
                .forEach(
                        several -> {
                            for (int a = 0; a < several.size(); a++) {
                                for (int b = a + 1; b < several.size(); b++) {
                                    all.add(pair(several.get(a), several.get(b)));
                                }
                            }
                        });
        all.repeated(Comparison.DEALINGS_SAME).forEach(pairs::add);
    }
}

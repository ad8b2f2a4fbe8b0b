// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.library;

import org.tributary.analysis.detect.Detector;
import org.tributary.analysis.detect.behaviour.Behaviours;
import org.tributary.analysis.detect.cash.CashTypologies;
import org.tributary.analysis.detect.chain.Chains;
import org.tributary.analysis.detect.party.PartyTypologies;
import org.tributary.analysis.detect.pattern.Patterns;
import org.tributary.analysis.detect.shop.ShopTypologies;
import org.tributary.analysis.typology.Typology;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All typologies that can be detected. Immutable.
public final class TypologyLibrary {

    /// Stands where a typology does in an alert somebody raised by hand from a cluster.
    public static final String CLUSTER = "cluster";

    private static final List<Detector> DETECTORS =
            Stream.of(
                            Patterns.ALL,
                            Chains.ALL,
                            Behaviours.ALL,
                            CashTypologies.ALL,
                            PartyTypologies.ALL,
                            ShopTypologies.ALL)
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing(Detector::isDuty))
                    .toList();

    private static final List<Entry> ENTRIES =
            DETECTORS.stream().map(d -> new Entry(Typology.of(d.typology()), d)).toList();

    private TypologyLibrary() {}

    /// A typology and what finds it.
    public record Entry(Typology typology, Detector detector) {}

    /// All of them, in the order in which they are shown.
    public static List<Entry> all() {
        return ENTRIES;
    }

    /// Keys of all that may be a suspicion, those left out included, so that a run says what they
    /// lack.
    public static List<String> suspicions() {
        return Stream.concat(keys(false), LeftOut.ALL.stream().map(LeftOut::key)).toList();
    }

    /// Keys of what must be reported whether or not it is suspicious. They run only when asked for.
    public static List<String> duties() {
        return keys(true).toList();
    }

    private static Stream<String> keys(boolean duty) {
        return ENTRIES.stream()
                .filter(entry -> entry.detector().isDuty() == duty)
                .map(entry -> entry.typology().key());
    }

    /// Name in English of a typology, found or left out; what is unknown keeps its key.
    public static String name(String key) {
        return of(key).map(entry -> entry.typology().name())
                .or(() -> LeftOut.of(key).map(LeftOut::name))
                .orElse(key.equals(CLUSTER) ? "Suspicious cluster" : key);
    }

    public static Optional<Entry> of(String key) {
        return ENTRIES.stream().filter(entry -> entry.typology().key().equals(key)).findFirst();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.app.picture.PictureState;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Period;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What a filter of a picture can choose from, with the number of transfers each choice has among
/// the accounts shown. Immutable.
///
/// @param span from the first to the last of these transfers; empty if there are none
/// @param currencies codes of currencies
/// @param channels channels as the record has them
/// @param countries codes of countries of either end; the empty code is an unknown country
public record Filterable(
        Optional<Period> span,
        SequencedMap<String, Long> currencies,
        SequencedMap<String, Long> channels,
        SequencedMap<String, Long> countries) {

    /// What there is among the accounts of a picture, whatever its present filter; the most
    /// frequent first.
    static Filterable of(DrawnLedger ledger, PictureState state) {
        FlowGraph graph = ledger.graph();
        Map<String, Long> currencies = new HashMap<>();
        Map<String, Long> channels = new HashMap<>();
        Map<String, Long> countries = new HashMap<>();
        long[] span = {Long.MAX_VALUE, Long.MIN_VALUE};
        new ShownAccounts(graph, state)
                .eachAmong(
                        position -> {
                            span[0] = Math.min(span[0], graph.at(position));
                            span[1] = Math.max(span[1], graph.at(position));
                            count(currencies, graph.paidCurrency(position).code());
                            count(channels, graph.channel(position));
                            AccountTraits traits = ledger.traits().get();
                            String from = traits.country(graph.from(position));
                            String to = traits.country(graph.to(position));
                            count(countries, from);
                            if (!from.equals(to)) {
                                count(countries, to);
                            }
                        });
        return new Filterable(
                span[0] > span[1] ? Optional.empty() : Optional.of(new Period(span[0], span[1])),
                ranked(currencies),
                ranked(channels),
                ranked(countries));
    }

    private static void count(Map<String, Long> counts, String word) {
        counts.merge(word, 1L, Long::sum);
    }

    private static SequencedMap<String, Long> ranked(Map<String, Long> counts) {
        SequencedMap<String, Long> ranked = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
        return ranked;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.screening;

import org.tributary.analysis.names.NameKind;
import org.tributary.analysis.names.ParsedName;
import org.tributary.ledger.watchlist.BirthDate;
import org.tributary.ledger.watchlist.ListedParty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Screens one name after the other against an index. Belongs to one thread.
final class Screening {

    private static final Comparator<Hit> MOST_PROBABLE =
            Comparator.comparingDouble((Hit hit) -> -hit.probability())
                    .thenComparing(hit -> hit.listed().list())
                    .thenComparing(hit -> hit.listed().party().key())
                    .thenComparingInt(Hit::name);

    private final ScreeningIndex index;
    private final Candidates candidates;

    Screening(ScreeningIndex index) {
        this.index = index;
        candidates = new Candidates(index.candidates());
    }

    /// A match before its parts are told.
    private record Hit(ListedSource listed, int party, int name, int entry, double probability) {}

    /// A name read as what it is and, where nobody told, as what the list compares it with.
    private final class Reading {

        private final ScreenedName screened;
        private final ParsedName first;
        private final Map<NameKind, ParsedName> others = new EnumMap<>(NameKind.class);

        Reading(ScreenedName screened) {
            this.screened = screened;
            first = index.parser().parse(screened.text(), screened.kind());
        }

        ParsedName beside(ParsedName listed) {
            if (screened.kind() != NameKind.UNKNOWN || listed.kind() == first.kind()) {
                return first;
            }
            return others.computeIfAbsent(
                    listed.kind(), kind -> index.parser().parse(screened.text(), kind));
        }
    }

    List<ScreeningMatch> screen(ScreenedName screened, ScreeningRule rule) {
        Reading reading = new Reading(screened);
        Map<Integer, Hit> best = new HashMap<>();
        byIdentifier(screened, best);
        if (!reading.first.tokens().isEmpty()) {
            byName(reading, rule, best);
        }
        List<ScreeningMatch> matches = new ArrayList<>();
        best.values().stream()
                .filter(hit -> hit.probability() >= rule.threshold())
                .sorted(MOST_PROBABLE)
                .limit(rule.most())
                .forEach(hit -> matches.add(told(hit, reading)));
        return matches;
    }

    private void byName(Reading reading, ScreeningRule rule, Map<Integer, Hit> best) {
        ScreenedName screened = reading.screened;
        boolean evidence = screened.birth().isPresent() || !screened.identifiers().isEmpty();
        double least = ScoreWeights.logOdds(rule.threshold());
        int words = ListedEntry.words(reading.first);
        double weight = ListedEntry.weight(ListedEntry.required(reading.first));
        for (int entry : candidates.find(reading.first, evidence ? 1 : 0)) {
            ListedEntry listed = index.candidates().entries.get(entry);
            if (index.bound(words, weight, listed, screened) < least) {
                continue;
            }
            double[] terms = terms(reading, listed).terms();
            addTerms(screened, listed, terms);
            double probability = index.weights().probability(terms);
            ListedSource source = index.listed().get(listed.party());
            Hit hit = new Hit(source, listed.party(), listed.name(), entry, probability);
            best.merge(listed.party(), hit, (a, b) -> MOST_PROBABLE.compare(a, b) <= 0 ? a : b);
        }
    }

    private NameComparison terms(Reading reading, ListedEntry listed) {
        return NameComparison.of(reading.beside(listed.parsed()), listed.parsed());
    }

    private void addTerms(ScreenedName screened, ListedEntry listed, double[] terms) {
        if (screened.isBare()) {
            terms[ScoreTerm.WEAK_NAME.place()] = listed.weak() ? 1 : 0;
        } else {
            addEvidence(screened, listed, terms, new ArrayList<>());
        }
    }

    private void addEvidence(
            ScreenedName screened, ListedEntry listed, double[] terms, List<MatchPart> parts) {
        ListedParty party = index.listed().get(listed.party()).party();
        Evidence.weigh(screened, party, terms, index.weights(), parts);
        if (listed.weak()) {
            terms[ScoreTerm.WEAK_NAME.place()] = 1;
            parts.add(
                    new MatchPart(
                            PartKind.STRENGTH,
                            Agreement.NEAR,
                            "",
                            party.names().get(listed.name()).text(),
                            index.weights().of(ScoreTerm.WEAK_NAME)));
        }
    }

    private void byIdentifier(ScreenedName screened, Map<Integer, Hit> best) {
        List<String> numbers = new ArrayList<>(screened.identifiers());
        numbers.add(screened.text());
        for (String number : numbers) {
            for (int party : index.identifiers().find(number)) {
                ListedSource source = index.listed().get(party);
                best.put(party, new Hit(source, party, -1, -1, index.identified()));
            }
        }
    }

    private ScreeningMatch told(Hit hit, Reading reading) {
        List<MatchPart> parts = new ArrayList<>();
        if (hit.entry() < 0) {
            parts.add(
                    new MatchPart(
                            PartKind.IDENTIFIER,
                            Agreement.AGREES,
                            identifier(hit.party(), reading.screened),
                            hit.listed().party().name(),
                            index.weights().of(ScoreTerm.IDENTIFIER_AGREES)));
        } else {
            ListedEntry listed = index.candidates().entries.get(hit.entry());
            NameComparison comparison = terms(reading, listed);
            parts.addAll(MatchParts.of(comparison, index.weights()));
            addEvidence(reading.screened, listed, comparison.terms(), parts);
        }
        return new ScreeningMatch(
                hit.listed(), hit.name(), new MatchScore(hit.probability(), parts));
    }

    private String identifier(int party, ScreenedName screened) {
        for (String number : screened.identifiers()) {
            for (int owner : index.identifiers().find(number)) {
                if (owner == party) {
                    return number;
                }
            }
        }
        return screened.text();
    }

    static boolean sameBirth(ScreenedName screened, ListedParty party) {
        return screened.birth().stream()
                .anyMatch(own -> party.births().stream().anyMatch((BirthDate b) -> own.meets(b)));
    }
}

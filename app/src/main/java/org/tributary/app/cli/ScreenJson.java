// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.analysis.screening.OfacMatch;
import org.tributary.analysis.screening.ScreeningMatch;
import org.tributary.app.screening.CaseScreening;
import org.tributary.app.screening.HitDesk;
import org.tributary.ledger.casework.ScreeningHit;
import org.tributary.ledger.screening.HitPart;
import org.tributary.ledger.screening.ScreeningOutcome;
import org.tributary.ledger.screening.ScreeningRun;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// What `screen` prints as JSON.
///
/// @param screened how many names and texts were screened
/// @param threshold the least score told
/// @param hits the most probable first
/// @param gone numbers of hits that are not found any more
record ScreenJson(long screened, BigDecimal threshold, List<Hit> hits, List<Long> gone) {

    /// @param agreed whether both sides agree, or nearly
    /// @param detail both sides in words
    record Part(String part, boolean agreed, String agreement, String detail, BigDecimal weight) {}

    /// @param hit number of the hit; null where names were given and nothing is kept
    /// @param what what was screened: `party 12`; null where names were given
    /// @param found new, changed or same; null where names were given
    record Hit(
            @Nullable Long hit,
            @Nullable String what,
            String name,
            String listed,
            String list,
            String key,
            long edition,
            BigDecimal score,
            @Nullable String state,
            @Nullable String found,
            List<Part> parts) {}

    static Hit hit(String name, ScreeningMatch match, long edition) {
        return new Hit(
                null,
                null,
                name,
                CaseScreening.listedName(match),
                match.listed().list(),
                match.listed().party().key(),
                edition,
                rounded(match.score().probability()),
                null,
                null,
                parts(CaseScreening.parts(match)));
    }

    /// As OFAC's own search tells it: its score by a hundred, and which of its two ways gave
    /// it.
    static Hit hit(String name, OfacMatch match, long edition) {
        String listed = match.listed().party().names().get(match.name()).text();
        return new Hit(
                null,
                null,
                name,
                listed,
                match.listed().list(),
                match.listed().party().key(),
                edition,
                rounded(match.score() / 100.0),
                null,
                null,
                List.of(
                        new Part(
                                match.road() == OfacMatch.Road.WHOLE_NAME
                                        ? "whole-name"
                                        : "name-parts",
                                true,
                                match.score() == 100 ? "agrees" : "near",
                                name + " / " + listed,
                                rounded(0))));
    }

    static ScreenJson of(
            ScreeningRun run, ScreeningOutcome outcome, List<ScreeningHit> hits, HitDesk desk) {
        return new ScreenJson(
                run.screened(),
                rounded(run.threshold()),
                hits.stream()
                        .filter(ScreeningHit::current)
                        .map(hit -> hit(hit, outcome, desk))
                        .toList(),
                outcome.gone());
    }

    static Hit hit(ScreeningHit hit, ScreeningOutcome outcome, HitDesk desk) {
        var finding = hit.finding();
        return new Hit(
                hit.id(),
                finding.what().key(),
                finding.name(),
                finding.listed(),
                finding.list(),
                finding.key(),
                finding.edition(),
                rounded(finding.score()),
                desk.state(hit).name().toLowerCase(Locale.ROOT).replace('_', '-'),
                found(hit.id(), outcome),
                parts(finding.parts()));
    }

    static String found(long hit, ScreeningOutcome outcome) {
        if (outcome.fresh().contains(hit)) {
            return "new";
        }
        return outcome.changed().contains(hit) ? "changed" : "same";
    }

    private static List<Part> parts(List<HitPart> parts) {
        return parts.stream()
                .map(
                        p ->
                                new Part(
                                        p.kind(),
                                        p.agreement().equals("agrees")
                                                || p.agreement().equals("near"),
                                        p.agreement(),
                                        detail(p),
                                        rounded(p.weight())))
                .toList();
    }

    static String detail(HitPart part) {
        if (part.here().isEmpty() || part.there().isEmpty()) {
            return part.here() + part.there();
        }
        return part.here().equals(part.there()) ? part.here() : part.here() + " / " + part.there();
    }

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.analysis.rating.RatedFactor;
import org.tributary.analysis.rating.RatedParty;
import org.tributary.analysis.rating.StandingRating;
import org.tributary.app.rating.CaseRatings;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casework.RatingOverride;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What `rate` prints.
///
/// @param scorecard version of the scorecard
record RatingsJson(String scorecard, List<PartyJson> parties) {

    /// @param party name of the party; the account's key where its holder is not known or unnamed
    /// @param level the level that counts
    /// @param computed the level the scorecard gives
    /// @param caution why a higher level is withheld; null if none is
    /// @param judged how much of the scorecard's weight could be judged, in per cent
    record PartyJson(
            String party,
            String level,
            String computed,
            @Nullable String caution,
            int score,
            int judged,
            List<String> accounts,
            @Nullable OverrideJson override,
            List<FactorJson> factors) {

        List<String> lines() {
            List<String> lines = new ArrayList<>();
            lines.add(
                    "%s  %s  %d of 100, %d %% of the scorecard judged"
                            .formatted(party, level, score, judged));
            if (caution != null) {
                lines.add("  " + caution);
            }
            if (override != null) {
                lines.add(
                        "  %s: %s instead of %s until %s, by %s: %s"
                                .formatted(
                                        override.holds() ? "overridden" : "override has expired",
                                        override.level(),
                                        override.before(),
                                        override.until(),
                                        override.author(),
                                        override.reason()));
            }
            for (FactorJson factor : factors) {
                lines.add(
                        "  %5s  %s: %s"
                                .formatted(
                                        factor.value() == null ? "" : factor.points(),
                                        factor.factor(),
                                        factor.sentence()));
            }
            return lines;
        }
    }

    /// @param before the level the scorecard gave when it was entered
    /// @param until the last day on which it holds
    /// @param holds whether it holds today
    record OverrideJson(
            String level,
            String before,
            String reason,
            String until,
            String author,
            boolean holds) {}

    /// @param value 0 to 1; null if the case does not tell it
    /// @param points what it adds to the score
    record FactorJson(
            String factor,
            @Nullable Double value,
            int weight,
            String group,
            String points,
            String sentence,
            String rule) {}

    static RatingsJson of(CaseFile record, CaseRatings ratings, List<Integer> chosen) {
        List<PartyJson> parties =
                record.read(
                        reader ->
                                chosen.stream()
                                        .flatMap(account -> ratings.standing(account).stream())
                                        .map(
                                                rating ->
                                                        party(
                                                                rating,
                                                                reader.accounts(
                                                                        rating.computed()
                                                                                .accounts())))
                                        .toList());
        return new RatingsJson(ratings.computed().scorecard().version(), parties);
    }

    private static PartyJson party(StandingRating rating, List<Account> accounts) {
        RatedParty computed = rating.computed();
        return new PartyJson(
                name(computed, accounts),
                RateCommand.word(rating.level()),
                RateCommand.word(computed.level()),
                computed.caution().orElse(null),
                computed.score(),
                computed.judged(),
                accounts.stream().map(account -> account.id().key()).toList(),
                override(rating),
                computed.factors().stream().map(RatingsJson::factor).toList());
    }

    private static String name(RatedParty rated, List<Account> accounts) {
        return accounts.stream()
                .flatMap(account -> account.holders().stream())
                .filter(holder -> holder.ordinal() == rated.party())
                .map(Party::name)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseGet(() -> accounts.getFirst().id().key());
    }

    private static @Nullable OverrideJson override(StandingRating rating) {
        Optional<RatingOverride> entered = rating.override();
        return entered.map(
                        o ->
                                new OverrideJson(
                                        RateCommand.word(o.level()),
                                        RateCommand.word(o.computed()),
                                        o.reason(),
                                        o.until().toString(),
                                        o.author().name(),
                                        rating.holding().isPresent()))
                .orElse(null);
    }

    private static FactorJson factor(RatedFactor factor) {
        return new FactorJson(
                factor.factor().key(),
                factor.isJudged() ? factor.value().getAsDouble() : null,
                factor.weight(),
                factor.factor().group().key(),
                RateCommand.points(factor),
                factor.sentence(),
                factor.factor().rule());
    }
}

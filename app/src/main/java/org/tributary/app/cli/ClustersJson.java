// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;
import org.tributary.analysis.cluster.ClusterCard;
import org.tributary.analysis.cluster.ClusterCard.Comparison;
import org.tributary.analysis.cluster.ClusterCard.Month;
import org.tributary.analysis.cluster.ClusterCard.Named;
import org.tributary.analysis.cluster.ClusterCard.Role;
import org.tributary.analysis.cluster.Everyday;
import org.tributary.app.clusters.CardWords;
import org.tributary.app.clusters.CaseClusters.Outcome;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.alert.ScorePart;
import org.tributary.ledger.casefile.CaseReader;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What `clusters` prints.
///
/// @param by what made accounts a cluster
/// @param everyday whether everyday payments joined accounts, too
/// @param seed of everything drawn by lot
/// @param clusters ranked, the highest score first
/// @param notListed how many more were found
record ClustersJson(
        String by,
        boolean everyday,
        long seed,
        List<ClusterJson> clusters,
        @JsonProperty("not_listed") int notListed) {

    /// @param id stays the same as long as its members do
    /// @param score 0 to 100
    /// @param scoreParts what the score is made of
    /// @param reasons the same and what is unusual about it, in sentences
    /// @param accounts keys of its members, those through whom most money passed first
    /// @param inside what members paid members, from `from` to `to`
    /// @param in what came in from others in that time
    /// @param out what went out to others in that time
    /// @param kept the share of all that which stayed inside
    /// @param from the first payment of its core
    /// @param to the last payment of its core
    /// @param payments number of payments of its core
    /// @param days on how many days, UTC, these were paid
    /// @param subjects keys of members that are subjects of the case
    /// @param rated keys of members rated high or severe by an investigator
    /// @param hops payments to the nearest subject; null if there is none within six
    record ClusterJson(
            String id,
            int score,
            @JsonProperty("score_parts") List<ScorePart> scoreParts,
            List<String> reasons,
            List<String> accounts,
            List<Wording.TotalJson> inside,
            List<Wording.TotalJson> in,
            List<Wording.TotalJson> out,
            double kept,
            String from,
            String to,
            int payments,
            int days,
            List<Named> banks,
            List<Named> countries,
            List<String> typologies,
            List<String> subjects,
            List<String> rated,
            @Nullable Integer hops,
            List<RoleJson> roles,
            List<Comparison> compared,
            List<MonthJson> months) {

        private static final int SHOWN = 8;

        /// For the terminal.
        List<String> lines() {
            List<String> lines = new ArrayList<>();
            lines.add(
                    "%3d  %s  %d accounts, %d payments, %s to %s"
                            .formatted(score, id, accounts.size(), payments, from, to));
            reasons.forEach(reason -> lines.add("     " + reason));
            lines.add(
                    "     %s%s"
                            .formatted(
                                    String.join(", ", accounts.stream().limit(SHOWN).toList()),
                                    accounts.size() > SHOWN ? ", …" : ""));
            return lines;
        }
    }

    /// @param part `source`, `middle` or `sink`
    /// @param received what other members paid it
    /// @param paid what it paid other members
    /// @param rank its money rank among the members
    record RoleJson(
            String account,
            String part,
            List<Wording.TotalJson> received,
            List<Wording.TotalJson> paid,
            double rank) {}

    /// @param month `2026-03`, UTC
    /// @param inside what members paid members in it
    /// @param accounts how many members took part
    /// @param joined those of them that had not before
    /// @param parts groups of members that no payment of the month ties to one another
    /// @param largest accounts of the largest of them
    /// @param merged parts that hold accounts of several parts of the month before
    /// @param split parts of the month before whose accounts are in several parts now
    record MonthJson(
            String month,
            List<Wording.TotalJson> inside,
            int accounts,
            int joined,
            int parts,
            int largest,
            int merged,
            int split) {}

    static ClustersJson of(CaseReader reader, Outcome outcome, ZoneId zone) {
        List<ClusterCard> cards =
                outcome.clusters().listed().parallelStream().map(outcome.cards()::of).toList();
        Set<Integer> ordinals = new TreeSet<>();
        cards.forEach(card -> Arrays.stream(card.cluster().members()).forEach(ordinals::add));
        Map<Integer, String> keys =
                reader.accounts(ordinals).stream()
                        .collect(Collectors.toMap(Account::ordinal, a -> a.id().key()));
        var question = outcome.clusters().question();
        return new ClustersJson(
                question.method().key(),
                question.everyday() == Everyday.COUNTED,
                question.seed(),
                cards.stream().map(card -> cluster(card, keys, zone)).toList(),
                outcome.clusters().below());
    }

    private static ClusterJson cluster(ClusterCard card, Map<Integer, String> keys, ZoneId zone) {
        return new ClusterJson(
                card.cluster().id(),
                card.cluster().score(),
                card.cluster().parts(),
                CardWords.reasons(card),
                accounts(card, keys),
                Wording.totals(card.inside()),
                Wording.totals(card.in()),
                Wording.totals(card.out()),
                rounded(card.kept()),
                Wording.time(card.first(), zone),
                Wording.time(card.last(), zone),
                card.rhythm().payments(),
                card.rhythm().days(),
                card.banks(),
                card.countries(),
                card.typologies(),
                card.subjects().stream().map(a -> key(a, keys)).toList(),
                card.risky().stream().map(a -> key(a, keys)).toList(),
                card.hops().isPresent() ? card.hops().getAsInt() : null,
                card.roles().stream().map(role -> role(role, keys)).toList(),
                card.compared(),
                card.months().stream().map(ClustersJson::month).toList());
    }

    private static List<String> accounts(ClusterCard card, Map<Integer, String> keys) {
        return card.roles().stream().map(role -> key(role.account(), keys)).toList();
    }

    private static String key(int account, Map<Integer, String> keys) {
        return keys.getOrDefault(account, "?");
    }

    private static RoleJson role(Role role, Map<Integer, String> keys) {
        return new RoleJson(
                key(role.account(), keys),
                role.part().name().toLowerCase(Locale.ROOT),
                Wording.totals(role.received()),
                Wording.totals(role.paid()),
                rounded(role.rank()));
    }

    private static MonthJson month(Month month) {
        return new MonthJson(
                month.month().toString(),
                Wording.totals(month.totals()),
                month.active(),
                month.joined(),
                month.parts(),
                month.largest(),
                month.merged(),
                month.split());
    }

    private static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }
}

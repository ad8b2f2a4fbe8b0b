// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.clusters;

import org.tributary.analysis.cluster.ClusterCard;
import org.tributary.analysis.cluster.ClusterMethod;
import org.tributary.app.clusters.ListedCluster;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.KeptCluster;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyTotals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The words of the screen of clusters.
///
/// @param zone in which dates are shown
record ClusterText(Texts texts, AmountText amounts, ZoneId zone) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int NAMED = 6;

    String method(ClusterMethod method) {
        return texts.of("clusters.method." + method.key());
    }

    String part(ClusterCard.Part part) {
        return texts.of("clusters.part." + part.name().toLowerCase(Locale.ROOT));
    }

    String period(Instant first, Instant last) {
        LocalDate from = LocalDate.ofInstant(first, zone);
        LocalDate to = LocalDate.ofInstant(last, zone);
        return from.equals(to) ? from.toString() : from + " – " + to;
    }

    String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    /// What members paid each other in a month, and how many of them.
    String month(ClusterCard.Month month) {
        return texts.of("clusters.month", sums(month.totals()), month.active());
    }

    /// A line of the list in words.
    String line(ListedCluster line, Optional<FlowGraph> graph) {
        int score = line.cluster().score();
        int members = line.cluster().members().length;
        return line.kept()
                .map(kept -> texts.of("clusters.line.kept", kept.name(), score, members))
                .orElseGet(
                        () -> texts.of("clusters.line.found", score, members, first(line, graph)));
    }

    /// The first day of a line; empty if none of its payments counts.
    String first(ListedCluster line, Optional<FlowGraph> graph) {
        return graph.filter(g -> !line.isGone())
                .map(g -> Instant.ofEpochMilli(g.at(line.cluster().core()[0])))
                .map(at -> LocalDate.ofInstant(at, zone).toString())
                .orElse("");
    }

    /// A name for a cluster nobody named yet.
    String suggested(ClusterCard card) {
        return texts.of(
                "clusters.suggested",
                card.cluster().members().length,
                period(card.first(), card.last()));
    }

    /// Who keeps a cluster since when, and who changed it last.
    String kept(KeptCluster kept) {
        AuditEntry last = kept.last();
        return last.equals(kept.history().getFirst())
                ? texts.of(
                        "clusters.kept.by", kept.name(), kept.keptBy().name(), time(kept.keptAt()))
                : texts.of(
                        "clusters.kept.changed",
                        kept.name(),
                        kept.keptBy().name(),
                        time(kept.keptAt()),
                        last.author().name(),
                        time(last.at()));
    }

    /// Sums, apart per currency, with the number of transactions.
    String sums(CurrencyTotals totals) {
        return totals.isEmpty()
                ? texts.of("clusters.nothing")
                : texts.of(
                        "clusters.sums", String.join(", ", amounts.lines(totals)), totals.count());
    }

    String pause(Duration pause) {
        long hours = pause.toHours();
        return hours >= 48
                ? texts.of("clusters.days", pause.toDays())
                : hours > 0
                        ? texts.of("clusters.hours", hours)
                        : texts.of("clusters.minutes", pause.toMinutes());
    }

    /// `DE (3), FR (1)`, and how many more there are.
    String named(List<ClusterCard.Named> some) {
        String names =
                some.stream()
                        .limit(NAMED)
                        .map(named -> "%s (%d)".formatted(named.name(), named.members()))
                        .collect(Collectors.joining(", "));
        return some.isEmpty()
                ? texts.of("clusters.unknown")
                : some.size() > NAMED
                        ? texts.of("clusters.more", names, some.size() - NAMED)
                        : names;
    }
}

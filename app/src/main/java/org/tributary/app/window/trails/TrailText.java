// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.trails;

import org.tributary.analysis.trail.TrailKind;
import org.tributary.app.explore.FoundAccount;
import org.tributary.app.trails.TracedTrail;
import org.tributary.app.trails.TrailAnswer;
import org.tributary.app.trails.TrailWords;
import org.tributary.app.window.beside.TransferWords;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.transfer.Transfer;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes what the page says of trails.
///
/// @param texts gives words
/// @param words what there is to say of one trail
/// @param amounts how amounts are written
/// @param zone in which times are shown
record TrailText(Texts texts, TrailWords words, AmountText amounts, ZoneId zone) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);

    /// The accounts on the way: `01:A → 02:B → 03:C`.
    String route(TracedTrail trail) {
        return trail.stations().stream().map(AccountId::key).collect(Collectors.joining(" → "));
    }

    /// Who holds the accounts on the way, a dash where nobody is known: `Meridian → – → Orchid`;
    /// nothing where nobody is known at all.
    static String holders(TracedTrail trail, Map<Integer, Account> accounts) {
        List<String> names =
                trail.accounts().stream()
                        .map(ordinal -> Optional.ofNullable(accounts.get(ordinal)))
                        .map(
                                account ->
                                        account.map(a -> new FoundAccount(a, 0).holder())
                                                .orElse(""))
                        .toList();
        return names.stream().allMatch(String::isEmpty)
                ? ""
                : names.stream()
                        .map(name -> name.isEmpty() ? "–" : name)
                        .collect(Collectors.joining(" → "));
    }

    /// What there is to say of a trail, with numbers kept on the line of the word before them.
    String sentence(TracedTrail trail) {
        return words.of(trail).replaceAll("(?<=\\p{L}) (?=\\d)", "\u00a0");
    }

    /// What can have gone the whole way; a dash where that cannot be said.
    String whole(TracedTrail trail) {
        return trail.binding().map(least -> amounts.of(least.received())).orElse("–");
    }

    /// From the first day to the last.
    String days(TracedTrail trail) {
        List<Instant> at = trail.transfers().stream().map(Transfer::at).sorted().toList();
        String first = day(at.getFirst());
        String last = day(at.getLast());
        return first.equals(last) ? first : texts.of("trails.days", first, last);
    }

    private String day(Instant at) {
        return DAY.withZone(zone).format(at);
    }

    /// Writes single transfers.
    TransferWords single() {
        return new TransferWords(texts, amounts, zone);
    }

    String ends(Transfer transfer) {
        return texts.of("trails.ends", transfer.from().key(), transfer.to().key());
    }

    /// How long after the hop before it.
    String since(TrailHop hop) {
        return hop.since()
                .map(
                        span ->
                                span.isZero()
                                        ? texts.of("trails.since.same")
                                        : texts.of(
                                                span.isNegative()
                                                        ? "trails.since.before"
                                                        : "trails.since.after",
                                                words.span(span.abs())))
                .orElse("");
    }

    /// What was found, in one line.
    String found(TrailAnswer answer) {
        int count = answer.trails().size();
        if (answer.complete()) {
            return texts.of("trails.found", count);
        }
        return answer.isFull()
                ? texts.of("trails.found.full", count)
                : texts.of("trails.found.gaveUp", count);
    }

    /// What to do where nothing was found.
    String nothing(TrailAnswer answer) {
        int hops = answer.question().rule().maxHops();
        return answer.complete()
                ? texts.of("trails.nothing." + key(answer.question().rule().kind()), hops)
                : texts.of("trails.nothing.gaveUp");
    }

    /// What asks for less than a search that found nothing did.
    String relax(TrailAnswer answer) {
        return texts.of("trails.relax." + key(answer.question().rule().kind()));
    }

    String name(TrailKind kind) {
        return texts.of("trails.kind." + key(kind));
    }

    /// What a kind asks, in one line.
    String asks(TrailKind kind) {
        return texts.of("trails.asks." + key(kind));
    }

    static String key(TrailKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

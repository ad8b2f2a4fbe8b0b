// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.app.entries.EntryDesk;
import org.tributary.app.entries.HandEntry;
import org.tributary.app.entries.HandEntry.Hands;
import org.tributary.app.entries.KeptEntry;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.imports.PartyRow;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Entries by hand as `party --json` prints them.
///
/// @param entries oldest first
record EntriesJson(List<EntryJson> entries) {

    /// What became of an entry.
    record EnteredJson(long entry, @Nullable Long party, @Nullable String already) {

        String line() {
            String whom = party == null ? "" : ", party " + party;
            String told = "Entry %d%s is kept.".formatted(entry, whom);
            return already == null
                    ? told
                    : told + " It counts once: the same stands at %s already.".formatted(already);
        }
    }

    /// One entry.
    record EntryJson(
            long entry,
            String file,
            boolean standing,
            String by,
            String at,
            String source,
            @Nullable Long corrects,
            @Nullable Long party,
            @Nullable String name,
            @Nullable String kind,
            List<String> accounts,
            Map<String, String> facts,
            @Nullable HandoverJson handover) {

        String line() {
            String said =
                    facts.entrySet().stream()
                            .map(e -> e.getKey() + "=" + e.getValue())
                            .collect(Collectors.joining("; "));
            String what =
                    handover != null
                            ? handover.line()
                            : "party %s%s%s %s"
                                    .formatted(
                                            party,
                                            name == null ? "" : " " + name,
                                            accounts.isEmpty() ? "" : " " + accounts,
                                            said);
            return "%4d  %s  %s  %s  (%s, %s: %s)"
                    .formatted(
                            entry,
                            file,
                            standing ? "stands    " : "taken back",
                            what.strip(),
                            by,
                            at,
                            source);
        }
    }

    /// Cash that changed hands.
    record HandoverJson(
            String from,
            String to,
            String amount,
            String currency,
            String day,
            @Nullable String time,
            String place,
            String purpose) {

        String line() {
            return "%s %s from %s to %s on %s".formatted(amount, currency, from, to, day);
        }
    }

    static EnteredJson of(EntryDesk.Entered entered) {
        return new EnteredJson(
                entered.number(),
                entered.party().isPresent() ? entered.party().getAsLong() : null,
                entered.already().orElse(null));
    }

    static EntriesJson of(List<KeptEntry> entries) {
        return new EntriesJson(entries.stream().map(EntriesJson::of).toList());
    }

    private static EntryJson of(KeptEntry kept) {
        @Nullable String name = null;
        @Nullable String kind = null;
        List<String> accounts = List.of();
        Map<String, String> facts = new LinkedHashMap<>();
        @Nullable HandoverJson handover = null;
        switch (kept.said()) {
            case HandEntry.OfParty said -> {
                name = said.name().isEmpty() ? null : said.name();
                boolean told = said.kind() != PartyRow.Kind.UNSAID;
                kind = told ? said.kind().name().toLowerCase(Locale.ROOT) : null;
                accounts = said.accounts().stream().map(AccountId::key).toList();
                said.details().forEach((detail, value) -> facts.put(detail.key(), value));
            }
            case HandEntry.Handover cash -> handover = of(cash);
        }
        return new EntryJson(
                kept.number(),
                kept.file(),
                kept.standing(),
                kept.by().author().name(),
                kept.by().at().toString(),
                kept.by().source(),
                kept.corrects().isPresent() ? kept.corrects().getAsLong() : null,
                kept.party().isPresent() ? kept.party().getAsLong() : null,
                name,
                kind,
                accounts,
                facts,
                handover);
    }

    private static HandoverJson of(HandEntry.Handover cash) {
        return new HandoverJson(
                words(cash.from()),
                words(cash.to()),
                cash.amount().plain(),
                cash.amount().currency().code(),
                cash.day().toString(),
                cash.time().map(LocalTime::toString).orElse(null),
                cash.place(),
                cash.purpose());
    }

    private static String words(Hands hands) {
        return switch (hands) {
            case Hands.OfAccount(AccountId account) -> account.key();
            case Hands.OfHolder(long party) -> "party:" + party;
        };
    }
}

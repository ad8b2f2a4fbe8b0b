// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.entries;

import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.casework.Author;

import java.time.Instant;
import java.time.ZoneId;
import java.util.StringJoiner;

/// An entry by hand as a text of its own, which is kept as its source: who, when, where from,
/// and what was entered, a line for each fact.
///
/// @param text the whole of it
/// @param line the line from which on it says what was entered
record EntryText(String text, long line) {

    private static final String CASH = "cash";
    private static final String HAND = "party-";

    static EntryText of(
            HandEntry entry, String source, String corrects, Author author, Instant at) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add("Entered by hand with Tributary.");
        text.add("by: %s (%s)".formatted(author.name(), author.initials()));
        text.add("at: " + at);
        text.add("source: " + oneLine(source));
        text.add("corrects: " + (corrects.isEmpty() ? "nothing" : corrects));
        text.add("");
        switch (entry) {
            case HandEntry.OfParty said -> party(said, text);
            case HandEntry.Handover handover -> handover(handover, text);
        }
        return new EntryText(text.toString(), 7);
    }

    private static void party(HandEntry.OfParty said, StringJoiner text) {
        text.add(
                said.party().isPresent()
                        ? "party: " + said.party().getAsLong()
                        : said.accounts().isEmpty()
                                ? "party: new"
                                : "party: holder of the account");
        if (!said.name().isEmpty()) {
            text.add("name: " + oneLine(said.name()));
            text.add("kind: " + said.kind().name());
        }
        said.accounts().forEach(account -> text.add("account: " + account.key()));
        said.details().forEach((detail, value) -> text.add(detail.key() + ": " + oneLine(value)));
    }

    private static void handover(HandEntry.Handover handover, StringJoiner text) {
        text.add(
                "cash handed over: %s, from %s to %s"
                        .formatted(
                                handover.amount(),
                                account(handover.from()).key(),
                                account(handover.to()).key()));
        text.add("day: " + handover.day());
        text.add("time: " + handover.time().map(Object::toString).orElse("not known"));
        text.add("place: " + oneLine(handover.place()));
        text.add("purpose: " + oneLine(handover.purpose()));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " / ");
    }

    /// Where cash rests in the graph: in its account, or in the hands of a party, which are an
    /// account of their own.
    static AccountId account(HandEntry.Hands hands) {
        return switch (hands) {
            case HandEntry.Hands.OfAccount(AccountId account) -> account;
            case HandEntry.Hands.OfHolder(long party) -> new AccountId(CASH, HAND + party);
        };
    }

    /// The hands an account stands for.
    static HandEntry.Hands hands(AccountId account) {
        String number = account.number();
        return account.institution().equals(CASH) && number.matches(HAND + "[0-9]{1,18}")
                ? new HandEntry.Hands.OfHolder(Long.parseLong(number.substring(HAND.length())))
                : new HandEntry.Hands.OfAccount(account);
    }

    /// Noon stands where nobody knows the time of day.
    static Instant at(HandEntry.Handover handover, ZoneId zone) {
        return handover.time()
                .map(handover.day()::atTime)
                .orElseGet(() -> handover.day().atTime(12, 0))
                .atZone(zone)
                .toInstant();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.redaction;

import org.tributary.app.redaction.MaskOrder.Countries;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.Iban;
import org.tributary.ledger.account.Organisation;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.account.Person;
import org.tributary.ledger.account.UnnamedParty;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// Says what stands in the copy in the place of a name, a number or a word. Remembers what it
/// replaced, for the table. Not thread-safe.
final class Masking {

    /// Words channels are called by everywhere; a channel of other words gets a token.
    private static final Set<String> CHANNEL_WORDS =
            Set.of(
                    "ach",
                    "atm",
                    "bank",
                    "bill",
                    "bitcoin",
                    "card",
                    "cash",
                    "charge",
                    "check",
                    "cheque",
                    "credit",
                    "cross",
                    "border",
                    "debit",
                    "deposit",
                    "direct",
                    "draft",
                    "fee",
                    "in",
                    "instant",
                    "interest",
                    "internal",
                    "loan",
                    "mobile",
                    "online",
                    "order",
                    "out",
                    "payment",
                    "pos",
                    "reinvestment",
                    "salary",
                    "sepa",
                    "standing",
                    "swift",
                    "token",
                    "transfer",
                    "wire",
                    "withdrawal");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_/-]+");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /// What links parties when it is the same, and is nobody's business otherwise.
    static final Set<PartyDetail> LINKING =
            EnumSet.of(
                    PartyDetail.ADDRESS,
                    PartyDetail.PHONE,
                    PartyDetail.EMAIL,
                    PartyDetail.IDENTIFICATION,
                    PartyDetail.DEVICE,
                    PartyDetail.IP);

    private static final Set<PartyDetail> COUNTRIES =
            EnumSet.of(PartyDetail.COUNTRY, PartyDetail.NATIONALITY);

    private final MaskKey key;
    private final String caseId;
    private final Countries countries;
    private final TreeMap<String, String> table = new TreeMap<>();

    Masking(MaskKey key, String caseId, Countries countries) {
        this.key = key;
        this.caseId = caseId;
        this.countries = countries;
    }

    String bank(String bank) {
        return bank.isEmpty() ? "" : kept("B" + key.token("bank", bank), bank);
    }

    String number(AccountId account, AccountKind kind) {
        String own = account.key();
        // The record numbers counterparties by itself, so their numbers mean nothing elsewhere.
        String value = kind == AccountKind.COUNTERPARTY ? caseId + " " + own : own;
        String country =
                countries == Countries.KEPT && Iban.isValid(account.number())
                        ? account.number().substring(0, 2) + "-"
                        : "";
        return kept(country + "A" + key.token("account", value), own);
    }

    /// Two parties of one name have one name in the copy, too, and customer numbers of their
    /// own.
    String name(Party party) {
        if (party.name().isEmpty()) {
            return "";
        }
        String word =
                switch (party) {
                    case Person _ -> "Person ";
                    case Organisation _ -> "Organisation ";
                    case UnnamedParty _ -> "Party ";
                };
        return kept(word + key.token("name", party.name()), party.name());
    }

    String customer(Party party) {
        return "C" + key.token("party", caseId + " " + party.ordinal());
    }

    String kind(Party party) {
        return switch (party) {
            case Person _ -> "person";
            case Organisation _ -> "organisation";
            case UnnamedParty _ -> "";
        };
    }

    /// Of what parties files say; empty for what is left out.
    String detail(PartyDetail detail, String value) {
        if (value.isBlank()) {
            return "";
        }
        if (LINKING.contains(detail)) {
            String plain = value.strip().toLowerCase(Locale.ROOT);
            return kept("T" + key.token(detail.key(), plain), value);
        }
        boolean tells = countries == Countries.KEPT && COUNTRIES.contains(detail);
        return tells && COUNTRY.matcher(value.strip()).matches() ? value.strip() : "";
    }

    String channel(String channel) {
        if (channel.isBlank()) {
            return "";
        }
        boolean usual =
                Arrays.stream(BETWEEN_WORDS.split(channel.strip().toLowerCase(Locale.ROOT)))
                        .allMatch(CHANNEL_WORDS::contains);
        return usual ? channel.strip() : kept("K" + key.token("channel", channel), channel);
    }

    private String kept(String token, String original) {
        table.put(token, original);
        return token;
    }

    /// Walks what was replaced, by token.
    void table(BiConsumer<String, String> visitor) {
        table.forEach(visitor);
    }
}

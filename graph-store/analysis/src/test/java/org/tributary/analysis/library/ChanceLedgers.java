// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.library;

import org.tributary.analysis.facts.AccountFacts;
import org.tributary.analysis.facts.AccountFacts.HolderKind;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Codes;
import org.tributary.analysis.facts.TransferFacts;
import org.tributary.analysis.facts.Yardstick;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.flow.FlowColumns;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.transfer.Detail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

/// Ledgers of chance in which many typologies appear by chance, too.
enum ChanceLedgers {
    /// Few accounts that deal with one another again and again.
    DENSE(30, 1, false),
    /// Many accounts, of which most meet once; much of the money passes on.
    SPARSE(240, 1, false),
    /// Holders with several accounts each, and all that files may tell of them and of transfers.
    TOLD(60, 1, true),
    /// Two currencies, some payments changed from one to the other.
    TWO_CURRENCIES(120, 2, true);

    private static final int TRANSFERS = 600;
    private static final long HOUR = 3_600_000L;
    private static final int DAYS = 60;
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final long START = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
    private static final List<CurrencyCode> CURRENCIES =
            List.of(Currencies.of("USD"), Currencies.of("EUR"));
    private static final List<String> CHANNELS = List.of("wire", "cash", "card", "cheque");

    private final int accounts;
    private final int currencies;
    private final boolean told;

    ChanceLedgers(int accounts, int currencies, boolean told) {
        this.accounts = accounts;
        this.currencies = currencies;
        this.told = told;
    }

    CaseLedger of(int seed) {
        Random random = new Random(seed);
        FlowColumns columns = new FlowColumns(TRANSFERS);
        int from = 0;
        int to = 0;
        long cents = 0;
        long at = 0;
        for (int i = 0; i < TRANSFERS; i++) {
            boolean passedOn = this != DENSE && i > 0 && random.nextInt(3) > 0;
            from = passedOn ? to : random.nextInt(accounts);
            to = random.nextInt(accounts);
            cents =
                    passedOn
                            ? cents * (90 + random.nextInt(11)) / 100
                            : 100_000L * (1 + random.nextInt(12)) + random.nextInt(5) * 100;
            at =
                    passedOn
                            ? Math.min(at + random.nextInt(30), DAYS * 24L)
                            : random.nextInt(DAYS * 24);
            int paid = random.nextInt(currencies);
            int received = random.nextInt(4) == 0 ? random.nextInt(currencies) : paid;
            columns.add(
                    i + 1L,
                    from,
                    to,
                    START + at * HOUR,
                    cents,
                    paid,
                    paid == received ? cents : cents * 9 / 10,
                    received,
                    random.nextInt(CHANNELS.size()));
        }
        return new CaseLedger(
                new FlowGraph(accounts, columns, CURRENCIES.subList(0, currencies), CHANNELS),
                told ? parties(random) : AccountFacts.NONE,
                told ? rows(random) : TransferFacts.NONE,
                new Yardstick(Currencies.of("USD"), RateTable.EMPTY));
    }

    private AccountFacts parties(Random random) {
        long[] holders = random.longs(accounts, 0, accounts / 2).toArray();
        HolderKind[] kinds = new HolderKind[accounts];
        AccountKind[] accountKinds = new AccountKind[accounts];
        for (int account = 0; account < accounts; account++) {
            kinds[account] =
                    holders[account] % 3 == 0 ? HolderKind.ORGANISATION : HolderKind.PERSON;
            accountKinds[account] = random.nextInt(12) == 0 ? AccountKind.WALLET : AccountKind.BANK;
        }
        Map<PartyDetail, Codes> details = new EnumMap<>(PartyDetail.class);
        details.put(PartyDetail.OPENED, days(random, FIRST.minusDays(90), 120));
        details.put(PartyDetail.CLOSED, days(random, FIRST.plusDays(30), 90));
        details.put(PartyDetail.BIRTH_DATE, days(random, LocalDate.parse("1940-01-01"), 20_000));
        details.put(PartyDetail.INCORPORATION_DATE, days(random, FIRST.minusDays(400), 400));
        for (PartyDetail detail :
                List.of(
                        PartyDetail.SEGMENT,
                        PartyDetail.OCCUPATION,
                        PartyDetail.ADDRESS,
                        PartyDetail.PHONE,
                        PartyDetail.DEVICE)) {
            details.put(detail, words(random, accounts, detail.key(), 12));
        }
        return new AccountFacts(
                holders,
                kinds,
                accountKinds,
                words(random, accounts, "bank", 5),
                codes(accounts, i -> List.of("DE", "US", "IR", "KP", "CN").get(random.nextInt(5))),
                details);
    }

    private Codes days(Random random, LocalDate from, int days) {
        return codes(accounts, i -> from.plusDays(random.nextInt(days)).toString());
    }

    private static TransferFacts rows(Random random) {
        Map<Detail, Codes> details = new EnumMap<>(Detail.class);
        for (Detail detail :
                List.of(
                        Detail.BRANCH,
                        Detail.DEVICE,
                        Detail.MERCHANT_CATEGORY,
                        Detail.SHIPPING_ADDRESS,
                        Detail.PROMOTION,
                        Detail.PRODUCT)) {
            details.put(detail, words(random, TRANSFERS, detail.key(), 6));
        }
        return new TransferFacts(
                details,
                random.ints(TRANSFERS, 0, 1 << 13).map(bits -> bits & random.nextInt()).toArray(),
                random.longs(TRANSFERS, 0, 1_000_000).toArray());
    }

    private static Codes words(Random random, int places, String word, int different) {
        return codes(
                places, i -> random.nextInt(3) == 0 ? "" : word + " " + random.nextInt(different));
    }

    private static Codes codes(int places, IntFunction<String> word) {
        Codes.Builder codes = new Codes.Builder(places);
        for (int i = 0; i < places; i++) {
            codes.put(i, word.apply(i));
        }
        return codes.build();
    }
}

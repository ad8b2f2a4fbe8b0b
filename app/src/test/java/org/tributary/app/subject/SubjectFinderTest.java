// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.explore.Exploration;
import org.tributary.app.opencase.DemoCase;
import org.tributary.app.opencase.FileImport;
import org.tributary.app.opencase.StoredCases;
import org.tributary.app.window.kit.TextPhrases;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.importers.Importers;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.CountryNames;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.money.Rate;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

class SubjectFinderTest {

    private static final Exploration.Wording WORDING =
            new Exploration.Wording(
                    new AmountText(Locale.ENGLISH), TextPhrases.of(new Texts(Locale.ENGLISH)));

    @TempDir private Path folder;

    /// Over the bundled ledger: what all accounts paid, to others and to themselves, is what the
    /// receipts say was paid, and likewise what arrived; and what is on all pages together is so
    /// too.
    @Test
    void theTotalsOfAllAccountsAreThoseOfTheReceiptsToTheCent() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-03T10:15:30Z"), ZoneOffset.UTC);
        var cases = new StoredCases(folder.resolve("program"), "0.1.0", clock, Runnable::run);
        var demo = new DemoCase(cases, new FileImport(Importers.shipped()));
        DemoCase.Made made =
                demo.make(
                        folder.resolve("ledger"),
                        folder.resolve("case"),
                        DrawnCase.ANN,
                        Work.UNOBSERVED);
        try (var open = made.open()) {
            var exploration = new Exploration(open.record(), open::flowGraph, WORDING);
            var graph = exploration.graph(Work.UNOBSERVED);
            Map<String, Money> paid = new TreeMap<>();
            Map<String, Money> net = new TreeMap<>();
            for (int account = 0; account < graph.accountCount(); account++) {
                var own = new OwnTransfers(graph, List.of(account), ZoneOffset.UTC);
                for (String code : own.currencies()) {
                    Legs legs = own.legs(code);
                    Money left = legs.figure(Slice.all(Set.of(Side.OUT, Side.OWN))).sum();
                    paid.merge(code, left, Money::plus);
                    new Balances(legs)
                            .months().stream()
                                    .reduce((before, last) -> last)
                                    .ifPresent(last -> net.merge(code, last.net(), Money::plus));
                }
            }
            CurrencyTotals told = CurrencyTotals.NONE;
            CurrencyTotals arrived = CurrencyTotals.NONE;
            for (ImportReceipt receipt : made.receipts()) {
                told = told.plus(receipt.paid());
                arrived = arrived.plus(receipt.received());
            }
            assertThat(told.totals()).hasSizeGreaterThan(5);
            for (CurrencyTotal total : told.totals()) {
                String code = total.sum().currency().code();
                assertThat(paid.get(code)).isEqualByComparingTo(total.sum());
                Money difference =
                        arrived.in(code)
                                .map(CurrencyTotal::sum)
                                .orElse(Money.zero(total.sum().currency()))
                                .minus(total.sum());
                assertThat(net.get(code)).isEqualByComparingTo(difference);
            }
            hubOfTheBundledLedger(exploration);
        }
    }

    /// The busiest account: every page of it can be counted, and its parts add up.
    private static void hubOfTheBundledLedger(Exploration exploration) throws IOException {
        var finder = new SubjectFinder(exploration);
        List<Integer> hub =
                exploration.busiest(1, Work.UNOBSERVED).stream()
                        .map(found -> found.account().ordinal())
                        .toList();
        SubjectSheet sheet = finder.sheet(Scope.of(hub), hub, Work.UNOBSERVED);
        for (CurrencyLine line : sheet.currencies()) {
            MoneySheet money = finder.money(sheet, line.code(), Work.UNOBSERVED);
            assertThat(money.in()).isEqualTo(line.in());
            assertThat(money.out()).isEqualTo(line.out());
            assertThat(added(money.countries(), Side.OUT)).isEqualTo(line.out().count());
            assertThat(added(money.channels(), Side.IN)).isEqualTo(line.in().count());
            assertThat(money.months().stream().mapToLong(month -> month.in().count()).sum())
                    .isEqualTo(line.in().count());
        }
    }

    private static long added(List<BreakdownLine> lines, Side side) {
        return lines.stream().mapToLong(line -> line.figure(side).count()).sum();
    }

    @Test
    void anAccountOffersAllAccountsOfItsHolder() throws IOException {
        try (var drawn = party()) {
            var finder = new SubjectFinder(drawn.exploration());
            List<Integer> opened = List.of(drawn.ordinal("A:1"));
            SubjectSheet account = finder.sheet(Scope.of(opened), opened, Work.UNOBSERVED);

            assertThat(account.scopes())
                    .extracting(scope -> scope.party().isPresent() + " " + scope.accounts().size())
                    .containsExactly("false 1", "true 2", "false 1");
            SubjectSheet party = finder.sheet(account.scopes().get(1), opened, Work.UNOBSERVED);
            assertThat(party.currencies())
                    .extracting(line -> line.in().sum() + ", " + line.own().sum())
                    .containsExactly("350.00 EUR, 40.00 EUR");
            assertThat(party.holders()).hasSize(1);
        }
    }

    @Test
    void countriesComeFromIbanBankTransactionAndCustomerFile() throws IOException {
        try (var drawn = party()) {
            var finder = new SubjectFinder(drawn.exploration());
            List<Integer> opened = List.of(drawn.ordinal("A:1"));
            SubjectSheet sheet = finder.sheet(Scope.of(opened), opened, Work.UNOBSERVED);
            MoneySheet money = finder.money(sheet, "EUR", Work.UNOBSERVED);

            assertThat(money.countries())
                    .extracting(
                            line ->
                                    money.legs().countries().get(line.key())
                                            + " "
                                            + line.in().sum()
                                            + " "
                                            + line.out().sum())
                    .containsExactlyInAnyOrder(
                            " 50.00 EUR 0.00 EUR",
                            "DE 100.00 EUR 0.00 EUR",
                            "GB 200.00 EUR 0.00 EUR",
                            "SG 0.00 EUR 40.00 EUR");
        }
    }

    /// Paid from a valid IBAN, a BIC, and an IBAN whose check digits are wrong; pays its sister.
    private DrawnCase party() throws IOException {
        return DrawnCase.in(folder)
                .with(
                        "ledger.csv",
                        """
                        X:DE89370400440532013000 -> A:1 100.00 EUR 2026-01-05
                        BARCGB22:77 -> A:1 200.00 EUR 2026-01-06
                        X:DE88370400440532013000 -> A:1 50.00 EUR 2026-01-07
                        A:1 -> A:2 40.00 EUR 2026-01-08
                        """)
                .withParties(
                        "customers.csv",
                        new PartyRow(
                                2,
                                "K-77",
                                "Meridian Trade Ltd",
                                PartyRow.Kind.ORGANISATION,
                                List.of(AccountId.parse("A:1"), AccountId.parse("A:2")),
                                Map.of(PartyDetail.COUNTRY, "Singapore"),
                                ""));
    }

    @Test
    void notesThatNameItAreThereAndOthersAreNot() throws IOException {
        try (var drawn = party()) {
            drawn.record()
                    .write(DrawnCase.ANN, w -> w.writeNote("Ask MERIDIAN trade ltd about it"));
            drawn.record().write(DrawnCase.ANN, w -> w.writeNote("A1 paper for the plotter"));
            List<Integer> opened = List.of(drawn.ordinal("A:1"));

            assertThat(
                            new SubjectFinder(drawn.exploration())
                                    .sheet(Scope.of(opened), opened, Work.UNOBSERVED)
                                    .notes())
                    .extracting(note -> note.text())
                    .containsExactly("Ask MERIDIAN trade ltd about it");
        }
    }

    @Test
    void currenciesAreAddedOnlyWithARateForEachOfThem() {
        CurrencyCode eur = Currencies.of("EUR");
        CurrencyCode usd = Currencies.of("USD");
        List<CurrencyLine> lines = List.of(line(eur, 100_00, 10_00), line(usd, 50_00, 0));
        LocalDate day = LocalDate.parse("2026-03-31");
        var old = new Rate(LocalDate.parse("2026-01-31"), usd, eur, new BigDecimal("0.9"));
        var rate = new Rate(LocalDate.parse("2026-02-28"), usd, eur, new BigDecimal("0.8"));
        var later = new Rate(LocalDate.parse("2026-04-30"), usd, eur, new BigDecimal("0.7"));

        assertThat(BaseLine.of(lines, RateTable.EMPTY, eur, day)).isEmpty();
        BaseLine base =
                BaseLine.of(lines, new RateTable(List.of(old, rate, later)), eur, day)
                        .orElseThrow();
        assertThat(base.in()).hasToString("140.00");
        assertThat(base.out()).hasToString("10.00");
        assertThat(base.newest()).isEqualTo(rate.day());
        assertThat(BaseLine.of(lines, new RateTable(List.of(later)), eur, day).orElseThrow())
                .extracting(BaseLine::missing)
                .isEqualTo(List.of("USD"));
    }

    private static CurrencyLine line(CurrencyCode currency, long in, long out) {
        Slice any = Slice.all(Side.OTHERS);
        return new CurrencyLine(
                currency.code(),
                new Figure(any, 1, Money.of(in, currency)),
                new Figure(any, 1, Money.of(out, currency)),
                new Figure(any, 0, Money.zero(currency)));
    }

    @Test
    void anAccountWithoutTransactionsHasASheet() throws IOException {
        try (var drawn = party()) {
            drawn.withParties(
                    "more.csv",
                    new PartyRow(
                            2,
                            "K-1",
                            "Nobody Yet",
                            PartyRow.Kind.PERSON,
                            List.of(AccountId.parse("Z:9")),
                            Map.of(),
                            ""));
            List<Integer> opened = List.of(drawn.ordinal("Z:9"));
            SubjectSheet sheet =
                    new SubjectFinder(drawn.exploration())
                            .sheet(Scope.of(opened), opened, Work.UNOBSERVED);

            assertThat(sheet.currencies()).isEmpty();
            assertThat(sheet.first()).isEmpty();
            assertThat(sheet.accounts()).extracting(Account::ordinal).isEqualTo(opened);
        }
    }

    @Test
    void readsCountriesHoweverTheyAreWritten() {
        var names = new CountryNames();

        assertThat(List.of("de", " DEU", "Germany", "UK", "Atlantis"))
                .flatExtracting(words -> names.of(words).stream().toList())
                .containsExactly("DE", "DE", "DE", "GB", "ATLANTIS");
        assertThat(names.of(" ")).isEmpty();
        assertThat(names.ofBic("DEUTDEFF500")).contains("DE");
        assertThat(names.ofBic("0012")).isEmpty();
        assertThat(names.ofBic("ABCDZZ2A")).isEmpty();
    }
}

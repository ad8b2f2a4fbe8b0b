// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect.behaviour;

import org.tributary.analysis.detect.AccountDetector;
import org.tributary.analysis.detect.Accounts;
import org.tributary.analysis.detect.Candidate;
import org.tributary.analysis.detect.Figures;
import org.tributary.analysis.detect.Input;
import org.tributary.analysis.detect.Limits;
import org.tributary.analysis.detect.Measures;
import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.Sign;
import org.tributary.analysis.detect.Windows;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Codes;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.transfer.Detail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// An account exchanges money with a country on the lists of the FATF that it has no declared tie
/// to: neither the account, nor its holder's country or nationality.
public final class HighRiskGeography implements AccountDetector {

    static final Parameter AMOUNT =
            Parameter.money(
                    "amount",
                    "5000",
                    "1000",
                    "money to or from one such country",
                    Parameter.PROPOSAL);

    static final Parameter WINDOW =
            Parameter.window(
                    "window", Duration.ofDays(30), "time looked at as one", Parameter.PROPOSAL);

    private static final List<PartyDetail> DECLARED =
            List.of(PartyDetail.COUNTRY, PartyDetail.NATIONALITY);

    @Override
    public String typology() {
        return "high-risk-geography";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(AMOUNT, WINDOW);
    }

    @Override
    public Set<Input> needs() {
        return Set.of(Input.COUNTRIES);
    }

    @Override
    public Stream<Candidate> around(int account, CaseLedger ledger, Limits limits) {
        HighRiskCountries lists = HighRiskCountries.shipped();
        if (lists.isListed(country(ledger, account))) {
            return Stream.empty();
        }
        Map<String, List<Integer>> byCountry = new TreeMap<>();
        Turnover turnover = Turnover.of(ledger, account);
        for (int p : turnover.positions()) {
            String there = there(ledger, account, p);
            if (lists.isListed(there) && !isDeclared(ledger, account, there)) {
                byCountry.computeIfAbsent(there, c -> new ArrayList<>()).add(p);
            }
        }
        return byCountry.entrySet().stream()
                .flatMap(
                        entry -> {
                            int[] with = entry.getValue().stream().mapToInt(p -> p).toArray();
                            return Windows.readable(ledger.graph(), with, limits.of(WINDOW), 1)
                                    .stream()
                                    .map(w -> Arrays.copyOfRange(with, w.from(), w.to()))
                                    .map(some -> candidate(turnover, some, entry.getKey()));
                        });
    }

    private static String country(CaseLedger ledger, int account) {
        Codes countries = ledger.accounts().countries();
        return countries.word(countries.at(account)).toUpperCase(Locale.ROOT);
    }

    /// The country at the other end: what the transfer tells, else that of the other account.
    private static String there(CaseLedger ledger, int account, int position) {
        boolean paid = ledger.graph().from(position) == account;
        Codes told = ledger.transfers().detail(paid ? Detail.TO_COUNTRY : Detail.FROM_COUNTRY);
        String word = told.word(told.at(position)).toUpperCase(Locale.ROOT);
        int other = paid ? ledger.graph().to(position) : ledger.graph().from(position);
        return word.isEmpty() ? country(ledger, other) : word;
    }

    private static boolean isDeclared(CaseLedger ledger, int account, String country) {
        return DECLARED.stream()
                .anyMatch(d -> ledger.accounts().told(d, account).equalsIgnoreCase(country));
    }

    private static Candidate candidate(Turnover turnover, int[] some, String country) {
        CaseLedger ledger = turnover.ledger();
        Turnover with = Turnover.of(ledger, turnover.account(), some);
        HighRiskCountries lists = HighRiskCountries.shipped();
        List<Sign> signs = new ArrayList<>();
        if (lists.isCallForAction(country)) {
            signs.add(new Sign(30, "the FATF calls for action against " + country));
        }
        if (turnover.positions()[0] < some[0]) {
            signs.add(
                    Arrays.stream(turnover.positions())
                                    .takeWhile(p -> p < some[0])
                                    .anyMatch(
                                            p ->
                                                    there(ledger, turnover.account(), p)
                                                            .equals(country))
                            ? new Sign(-10, "it dealt with " + country + " before")
                            : new Sign(10, "it never dealt with " + country + " before"));
        }
        return new Candidate(
                turnover.account(),
                Accounts.of(turnover.account(), ledger, some),
                some,
                Measures.of(AMOUNT, with.sum(0, some.length)),
                signs,
                "%s exchanged %s with %s, which is on the lists of the FATF of %s."
                        .formatted(
                                Mention.account(turnover.account()),
                                Figures.of(Figures.paid(ledger, some)),
                                country,
                                lists.date()));
    }
}

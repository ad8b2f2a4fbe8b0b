// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rating;

import org.tributary.analysis.detect.Customers;
import org.tributary.analysis.detect.Input;
import org.tributary.analysis.detect.behaviour.HighRiskCountries;
import org.tributary.analysis.facts.AccountFacts.HolderKind;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Codes;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.money.CurrencyCode;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What is the same for all customers of a case while they are rated: who they are, which inputs
/// the case has, what countries and words are worth. Immutable and thread-safe.
final class Ground {

    /// A thousand is that power of ten.
    private static final int THOUSAND = 3;

    private static final double CALL_FOR_ACTION = 1;
    private static final double MONITORED = 0.6;
    private static final List<PartyDetail> SHARED =
            List.of(PartyDetail.ADDRESS, PartyDetail.PHONE, PartyDetail.DEVICE, PartyDetail.IP);

    private final CaseLedger ledger;
    private final Scorecard scorecard;
    private final AlertStanding alerts;
    private final HighRiskCountries countries;
    private final List<int[]> customers;
    private final int[] customerOf;
    private final long[] thousands;
    private final Set<Input> inputs = EnumSet.noneOf(Input.class);
    private final Map<PartyDetail, int[]> organisations = new EnumMap<>(PartyDetail.class);

    Ground(
            CaseLedger ledger,
            Scorecard scorecard,
            AlertStanding alerts,
            HighRiskCountries countries) {
        this.ledger = ledger;
        this.scorecard = scorecard;
        this.alerts = alerts;
        this.countries = countries;
        customers = Customers.of(ledger);
        customerOf = new int[ledger.graph().accountCount()];
        for (int i = 0; i < customers.size(); i++) {
            for (int account : customers.get(i)) {
                customerOf[account] = i;
            }
        }
        for (Input input : Input.values()) {
            if (input.isIn(ledger)) {
                inputs.add(input);
            }
        }
        thousands = ledger.graph().currencies().stream().mapToLong(Ground::thousand).toArray();
        SHARED.forEach(detail -> organisations.put(detail, organisations(detail)));
    }

    /// How many organisations each word of a detail belongs to, by code.
    private int[] organisations(PartyDetail detail) {
        Codes codes = ledger.accounts().detail(detail);
        int[] counts = new int[codes.words().size()];
        for (int[] accounts : codes.any() ? customers : List.<int[]>of()) {
            if (ledger.accounts().holderKind(accounts[0]) == HolderKind.ORGANISATION) {
                Set<Integer> own = new HashSet<>();
                for (int account : accounts) {
                    own.add(codes.at(account));
                }
                own.forEach(code -> counts[code]++);
            }
        }
        return counts;
    }

    private static long thousand(CurrencyCode currency) {
        BigInteger unit = BigInteger.TEN.pow(currency.exponent() + THOUSAND);
        return unit.bitLength() < Long.SIZE ? unit.longValue() : Long.MAX_VALUE;
    }

    CaseLedger ledger() {
        return ledger;
    }

    Scorecard scorecard() {
        return scorecard;
    }

    AlertStanding alerts() {
        return alerts;
    }

    HighRiskCountries countries() {
        return countries;
    }

    /// Accounts of each customer.
    List<int[]> customers() {
        return customers;
    }

    /// A thousand units of a currency in its minor units, by code.
    long thousand(int currency) {
        return thousands[currency];
    }

    int customerOf(int account) {
        return customerOf[account];
    }

    boolean has(Input input) {
        return inputs.contains(input);
    }

    /// The most organisations that share an identifier with an account, itself among them.
    int sharing(int account) {
        int most = 0;
        for (PartyDetail detail : SHARED) {
            int code = ledger.accounts().detail(detail).at(account);
            if (code != 0) {
                most = Math.max(most, Objects.requireNonNull(organisations.get(detail))[code]);
            }
        }
        return most;
    }

    /// What a country is worth: 0 if it is on no list.
    double worth(String country) {
        if (!countries.isListed(country)) {
            return 0;
        }
        return countries.isCallForAction(country) ? CALL_FOR_ACTION : MONITORED;
    }
}

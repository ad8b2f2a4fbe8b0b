// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rules;

import org.tributary.analysis.facts.AccountFacts;
import org.tributary.analysis.facts.AccountFacts.HolderKind;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.account.PartyDetail;

import java.util.Locale;

/// Which accounts a part of a rule is for. A selector never holds for an account of which the
/// case does not tell what it asks for.
public sealed interface Selector {

    /// As rule files write it: `segment=business`.
    String text();

    /// Whether it holds for an account.
    ///
    /// @param turnovers what accounts move a month
    boolean holds(CaseLedger ledger, Turnovers turnovers, int account);

    /// Accounts of persons, or of organisations.
    record Customer(HolderKind kind) implements Selector {
        @Override
        public String text() {
            return "customer=" + kind.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public boolean holds(CaseLedger ledger, Turnovers turnovers, int account) {
            return ledger.accounts().holderKind(account) == kind;
        }
    }

    /// Accounts whose holders parties files put into a segment; upper and lower case are one.
    record Segment(String name) implements Selector {
        @Override
        public String text() {
            return "segment=" + quoted(name);
        }

        @Override
        public boolean holds(CaseLedger ledger, Turnovers turnovers, int account) {
            return ledger.accounts().told(PartyDetail.SEGMENT, account).equalsIgnoreCase(name);
        }
    }

    /// Accounts of a country, by its ISO 3166 code.
    record Country(String code) implements Selector {
        @Override
        public String text() {
            return "country=" + quoted(code);
        }

        @Override
        public boolean holds(CaseLedger ledger, Turnovers turnovers, int account) {
            AccountFacts accounts = ledger.accounts();
            return accounts.countries()
                    .word(accounts.countries().at(account))
                    .equalsIgnoreCase(code);
        }
    }

    /// Accounts that move so much a month, in and out together, see [Turnovers].
    ///
    /// @param from whole US dollars, from which on it holds
    /// @param to whole US dollars, up to below which it holds; [Long#MAX_VALUE] for no end
    record Turnover(long from, long to) implements Selector {
        public Turnover {
            if (from < 0 || to <= from) {
                throw new IllegalArgumentException("a band runs upwards");
            }
        }

        @Override
        public String text() {
            return "turnover=%d..%s".formatted(from, to == Long.MAX_VALUE ? "" : to);
        }

        @Override
        public boolean holds(CaseLedger ledger, Turnovers turnovers, int account) {
            long dollars = turnovers.dollarsAMonth(account);
            return dollars >= from && dollars < to;
        }
    }

    private static String quoted(String word) {
        return word.matches("[^\\s\"\\]]+") ? word : '"' + word + '"';
    }
}

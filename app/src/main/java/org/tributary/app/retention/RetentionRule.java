// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.retention;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How long regimes have records of reports kept, at least. Laws change, and a firm's own
/// policy or an order may ask for more: the day that is set is the investigator's decision.
public enum RetentionRule {
    /// Title 31 CFR, 1020.320(d): five years from the date of filing.
    US(5, "31 CFR 1020.320(d)"),
    /// Regulation (EU) 2024/1624, article 77: five years, then personal data is deleted.
    EU(5, "Regulation (EU) 2024/1624, art. 77"),
    /// Money Laundering Regulations 2017, regulation 40.
    UK(5, "Money Laundering Regulations 2017, reg. 40"),
    /// Anti-Money Laundering and Counter-Terrorism Financing Act 2006, part 10.
    AU(7, "AML/CTF Act 2006, part 10"),
    /// Anti-Money Laundering Law as in force since 2025-01-01.
    CN(10, "Anti-Money Laundering Law of 2024");

    private final int years;
    private final String source;

    RetentionRule(int years, String source) {
        this.years = years;
        this.source = source;
    }

    public int years() {
        return years;
    }

    /// Where it stands.
    public String source() {
        return source;
    }

    /// The last day to be kept.
    ///
    /// @param from the day the term begins, such as that of filing
    public LocalDate until(LocalDate from) {
        return from.plusYears(years);
    }

    /// The rule as an entry of the audit trail says it.
    public String words(LocalDate from) {
        return "%d years from %s, %s".formatted(years, from, source);
    }

    /// As it is written on the command line: `us`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RetentionRule> ofKey(String key) {
        return Stream.of(values()).filter(rule -> rule.key().equals(key)).findFirst();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rating;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Something about a customer that makes for more risk or less. Each has a stated rule that gives
/// it a value of 0 to 1, and the source of that rule.
public enum Factor {
    KIND(
            Group.CUSTOMER,
            "A person counts 0.2, an organisation 0.4.",
            "FATF, Interpretive Note to Recommendation 10, 15(a); values proposed"),
    AGE(
            Group.CUSTOMER,
            "1 if the newest of its accounts was opened, or the organisation founded, within 90"
                    + " days of the end of the case; falls to 0 at two years.",
            "typologies T13 and T20; values proposed"),
    TRADE(
            Group.CUSTOMER,
            "Occupation or industry holds a word of the scorecard's list of trades.",
            "FATF Recommendation 12 and Interpretive Note to 10, 15(a); list proposed"),
    SEGMENT(
            Group.CUSTOMER,
            "The segment holds a word of the scorecard's list of segments.",
            "FATF, Interpretive Note to Recommendation 10, 15; list proposed"),
    DECLARED(
            Group.CUSTOMER,
            "What the institution's own file says of its risk: high 1, medium 0.5, low 0.",
            "the parties file"),
    SHELL(
            Group.CUSTOMER,
            "A third for each sign of a shell, of organisations with 10 transactions or more: three"
                    + " counterparties at most carry 90 % of its money; nothing it pays speaks of"
                    + " wages, rent, tax or utilities; it shares address, phone, device or network"
                    + " address with two other organisations or more.",
            "typology T20 (FATF, FFIEC); values proposed"),
    COUNTRY(
            Group.GEOGRAPHY,
            "1 if its country or nationality is one against which the FATF calls for action, 0.6 if"
                    + " the FATF monitors it.",
            "FATF lists; values proposed"),
    COUNTERPARTY_COUNTRIES(
            Group.GEOGRAPHY,
            "The share of its money, where the country at the other end is known, that goes to or"
                    + " comes from listed countries; monitored ones count 0.6; 1 from 20 %.",
            "typology T19, FATF lists; values proposed"),
    CASH(
            Group.PRODUCT,
            "The share of its money that is cash; 1 from 50 %.",
            "FATF, Interpretive Note to Recommendation 10, 15(c); value proposed"),
    CRYPTO(
            Group.PRODUCT,
            "The share of its money that moves as crypto assets; 1 from 20 %.",
            "FATF Recommendation 15; value proposed"),
    CROSS_BORDER(
            Group.PRODUCT,
            "The share of its money, where both countries are known, that crosses a border; 1 from"
                    + " 50 %.",
            "FFIEC manual, Funds Transfers; value proposed"),
    WIRES(
            Group.PRODUCT,
            "The share of its money that goes by wire; 1 from 80 %.",
            "FFIEC manual, Funds Transfers; value proposed"),
    ALERTS(
            Group.BEHAVIOUR,
            "1 if an alert about one of its accounts was found true or went into the case; else the"
                    + " score of the highest alert that is not closed, in hundredths, and half of"
                    + " that where it only takes part.",
            "alerts of this case; values proposed"),
    PASS_THROUGH(
            Group.BEHAVIOUR,
            "The share of what it receives that is gone again within 48 hours: 0 up to 30 %, 1 from"
                    + " 80 %; of customers that received and paid 3 times or more.",
            "typology T09; values proposed"),
    SPIKES(
            Group.BEHAVIOUR,
            "Its heaviest seven days beside its average week: 0 up to 5 times, 1 from 20 times; of"
                    + " customers with 10 transactions or more over 60 days.",
            "typology T15; values proposed"),
    ROUND_AMOUNTS(
            Group.BEHAVIOUR,
            "The share of its transactions in whole thousands: 0 up to 20 %, 1 from 80 %; of"
                    + " customers with 5 transactions or more.",
            "typology T17; values proposed"),
    DORMANCY(
            Group.BEHAVIOUR,
            "Its longest rest, if a quarter or more of all its money moves in the 14 days after: 0"
                    + " up to 90 days, 1 from 180 days; of customers with 5 transactions or more.",
            "typology T14; values proposed");

    /// What factors are about.
    public enum Group {
        CUSTOMER,
        GEOGRAPHY,
        PRODUCT,
        BEHAVIOUR;

        /// The name in JSON: `customer`.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Group group;
    private final String rule;
    private final String source;

    Factor(Group group, String rule, String source) {
        this.group = group;
        this.rule = rule;
        this.source = source;
    }

    public Group group() {
        return group;
    }

    /// How its value comes about.
    public String rule() {
        return rule;
    }

    /// Where the rule comes from.
    public String source() {
        return source;
    }

    /// The name in scorecards and JSON: `pass-through`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The name people read: `pass through`.
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The factor of that key.
    public static Optional<Factor> of(String key) {
        return Arrays.stream(values()).filter(factor -> factor.key().equals(key)).findFirst();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.bai2;

import org.tributary.importers.message.Payment;

import java.util.Map;
import java.util.Optional;

/// What the three digits of a BAI type code mean: 100 to 399 credits, 400 to 699 debits, 700 to 799
/// loans, 920 to 959 and 960 to 999 a bank's own credits and debits (appendix A of the
/// specification). The words are those of frequent codes; the others are told by their number.
final class TypeCodes {

    private static final Map<Integer, String> WORDS =
            Map.ofEntries(
                    Map.entry(108, "credit"),
                    Map.entry(115, "lockbox deposit"),
                    Map.entry(142, "ACH credit"),
                    Map.entry(165, "preauthorised ACH credit"),
                    Map.entry(166, "ACH settlement"),
                    Map.entry(169, "miscellaneous ACH credit"),
                    Map.entry(175, "cheque deposit"),
                    Map.entry(191, "incoming internal transfer"),
                    Map.entry(195, "incoming money transfer"),
                    Map.entry(206, "book transfer credit"),
                    Map.entry(208, "international money transfer credit"),
                    Map.entry(275, "ZBA credit"),
                    Map.entry(301, "commercial deposit"),
                    Map.entry(354, "interest credit"),
                    Map.entry(399, "miscellaneous credit"),
                    Map.entry(408, "debit"),
                    Map.entry(447, "ACH concentration debit"),
                    Map.entry(451, "ACH debit"),
                    Map.entry(455, "preauthorised ACH debit"),
                    Map.entry(469, "miscellaneous ACH debit"),
                    Map.entry(475, "cheque paid"),
                    Map.entry(491, "outgoing internal transfer"),
                    Map.entry(495, "outgoing money transfer"),
                    Map.entry(506, "book transfer debit"),
                    Map.entry(508, "international money transfer debit"),
                    Map.entry(555, "deposited item returned"),
                    Map.entry(575, "ZBA debit"),
                    Map.entry(661, "account analysis fee"),
                    Map.entry(698, "miscellaneous fee"),
                    Map.entry(699, "miscellaneous debit"));

    private static final int LOAN_CREDIT = 720;
    private static final int LOAN_PRINCIPAL = 721;
    private static final int LOAN_INTEREST = 722;

    private TypeCodes() {}

    /// Which way money of a transaction with this code went; empty if the code is none of one.
    static Optional<Payment.Way> way(String code) {
        if (!code.matches("[0-9]{3}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(code);
        boolean credit =
                (number >= 100 && number <= 399)
                        || (number >= 920 && number <= 959)
                        || number == LOAN_CREDIT
                        || number == LOAN_PRINCIPAL
                        || number == LOAN_INTEREST;
        boolean debit = (number >= 400 && number <= 699) || number >= 960;
        if (credit) {
            return Optional.of(Payment.Way.IN);
        }
        return debit ? Optional.of(Payment.Way.OUT) : Optional.empty();
    }

    static String word(String code) {
        String word = code.matches("[0-9]{3}") ? WORDS.get(Integer.parseInt(code)) : null;
        return word == null ? "BAI " + code : "BAI %s %s".formatted(code, word);
    }
}

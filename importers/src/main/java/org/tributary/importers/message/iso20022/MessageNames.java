// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.iso20022;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The messages that hold payments, by the element that is theirs alone.
final class MessageNames {

    private static final Map<String, String> PAYMENTS =
            Map.of(
                    "BkToCstmrAcctRpt", "camt.052",
                    "BkToCstmrStmt", "camt.053",
                    "BkToCstmrDbtCdtNtfctn", "camt.054",
                    "FIToFICstmrCdtTrf", "pacs.008",
                    "FIToFICstmrDrctDbt", "pacs.003",
                    "FinInstnCdtTrf", "pacs.009",
                    "FICdtTrf", "pacs.009",
                    "CstmrCdtTrfInitn", "pain.001",
                    "CstmrDrctDbtInitn", "pain.008");

    /// How first versions call it: `BkToCstmrStmtV01`, or by the message's number alone.
    private static final Pattern VERSION = Pattern.compile("V[0-9]{2}$");

    private static final Pattern NUMBER =
            Pattern.compile("((?:camt|pain|pacs)\\.[0-9]{3})\\.[0-9]{3}\\.[0-9]{2}");

    private MessageNames() {}

    /// The message of that element, if it is one with payments.
    static Optional<String> payments(String element) {
        Matcher number = NUMBER.matcher(element);
        if (number.matches()) {
            String message = number.group(1);
            return PAYMENTS.containsValue(message) ? Optional.of(message) : Optional.empty();
        }
        String plain = VERSION.matcher(element).replaceFirst("");
        return Optional.ofNullable(PAYMENTS.get(plain));
    }

    /// Whether a message moves money though its payments are not read: returns, reversals and
    /// direct debits between banks.
    static boolean movesMoney(String element) {
        String plain = VERSION.matcher(element).replaceFirst("");
        return plain.equals("PmtRtr")
                || plain.equals("FIToFIPmtRvsl")
                || plain.equals("FIDrctDbt")
                || plain.equals("CstmrPmtRvsl");
    }

    /// What a namespace calls the message, such as `pain.002`; the element's name if it does not.
    static String other(String element, String namespace) {
        String[] parts = namespace.split("[:/]");
        String[] words = parts.length == 0 ? new String[0] : parts[parts.length - 1].split("\\.");
        return words.length > 1 && words[0].length() == 4
                ? "%s.%s (%s)".formatted(words[0], words[1], element)
                : element;
    }
}

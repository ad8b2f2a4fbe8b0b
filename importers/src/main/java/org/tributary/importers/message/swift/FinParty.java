// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.swift;

import org.tributary.importers.message.Numbering;
import org.tributary.importers.message.PaymentParty;

import java.util.ArrayList;
import java.util.List;

/// Takes apart a party field: an account line, then a BIC (option A), numbered lines (option F) or
/// name and address. Immutable.
///
/// @param account number of the account, empty if none
/// @param bic BIC of the party or bank, empty if none
/// @param name name, empty if none
/// @param country ISO code, empty if none
/// @param address what follows the name
/// @param clearing a national clearing code (`//FW021000089`), empty if none
record FinParty(
        String account, String bic, String name, String country, String address, String clearing) {

    static final FinParty NONE = new FinParty("", "", "", "", "", "");

    static FinParty of(FinField field) {
        List<String> lines = new ArrayList<>(field.lines());
        String account = "";
        String clearing = "";
        if (!lines.isEmpty() && lines.getFirst().startsWith("//")) {
            clearing = lines.removeFirst().substring(2);
        } else if (!lines.isEmpty() && lines.getFirst().startsWith("/")) {
            account = account(lines.removeFirst().substring(1));
        } else if (lines.size() > 1 && identifies(field.tag(), lines.getFirst())) {
            account = lines.removeFirst();
        }
        if (field.tag().endsWith("F") && !lines.isEmpty()) {
            return numbered(account, clearing, lines);
        }
        String first = lines.isEmpty() ? "" : lines.getFirst().strip();
        boolean isBic = lines.size() == 1 && !named(field.tag()) && Numbering.isBic(first);
        return new FinParty(
                account,
                isBic ? first : "",
                isBic ? "" : first,
                "",
                isBic || lines.isEmpty() ? "" : rest(lines.subList(1, lines.size())),
                clearing);
    }

    /// Options that hold a name even where it has the shape of a BIC.
    private static boolean named(String tag) {
        return tag.endsWith("K") || tag.endsWith("D") || tag.endsWith("H");
    }

    /// `CUST/DE/ABC BANK/123456`: option F names a party by a number that is no account.
    private static boolean identifies(String tag, String line) {
        return tag.endsWith("F") && line.length() > 8 && line.charAt(4) == '/';
    }

    /// `/D/123` and `/C/123` say which side of an account is meant; `/-` that there is none.
    private static String account(String text) {
        String number = text.strip();
        if (number.length() > 2 && number.charAt(1) == '/' && "CD".indexOf(number.charAt(0)) >= 0) {
            number = number.substring(2).strip();
        }
        return number.equals("-") || number.equals("C") || number.equals("D") ? "" : number;
    }

    /// Option F: `1/` name, `2/` address, `3/` country and town, `4/` to `8/` identity.
    private static FinParty numbered(String account, String clearing, List<String> lines) {
        StringBuilder name = new StringBuilder();
        List<String> rest = new ArrayList<>();
        String country = "";
        for (String line : lines) {
            boolean told = line.length() > 2 && line.charAt(1) == '/';
            char number = told ? line.charAt(0) : '2';
            String text = told ? line.substring(2) : line;
            if (number == '1') {
                name.append(name.isEmpty() ? "" : " ").append(text);
            } else {
                if (number == '3' && country.isEmpty() && text.matches("[A-Z]{2}(/.*)?")) {
                    country = text.substring(0, 2);
                }
                rest.add(text);
            }
        }
        return new FinParty(account, "", name.toString(), country, rest(rest), clearing);
    }

    private static String rest(List<String> lines) {
        return Numbering.oneLine(String.join(", ", lines));
    }

    /// What identifies a bank: its BIC, else its name, else its clearing code.
    String bank() {
        return !bic.isEmpty() ? bic : !name.isEmpty() ? name : clearing;
    }

    /// This party as one end of a payment. Who is named by a BIC alone is that bank.
    ///
    /// @param bank the bank that keeps the account
    PaymentParty at(String bank) {
        String number = account.isEmpty() ? Numbering.bank(bic) : account;
        String keeper = account.isEmpty() && !bic.isEmpty() ? bic : bank;
        return new PaymentParty(number, keeper, name.isEmpty() ? bic : name, country);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.swift;

import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentParty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Field 86 of a statement: who the counterparty is and what the payment was for, in one of three
/// customs. German and Polish banks number the parts (`?20` to `?29` purpose, `?30` to `?33`
/// counterparty: DFÜ agreement of the German banking industry, annex 3, chapter 8); Dutch and many
/// other banks write code words between slashes (`/NAME/`, `/REMI/`); the rest is free text.
/// Immutable.
///
/// @param counterparty as far as it is named
/// @param reference what the payment was for
/// @param channel the bank's word for the kind of booking
/// @param more every other part by its name
record EntryNote(
        PaymentParty counterparty, String reference, String channel, Map<String, String> more) {

    static final EntryNote NONE = new EntryNote(PaymentParty.UNKNOWN, "", "", Map.of());

    private static final Pattern GERMAN =
            Pattern.compile("([0-9]{3})([?>~^@$|&])[0-9]{2}.*", Pattern.DOTALL);
    private static final Pattern SEPA =
            Pattern.compile("(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC|PURP)\\+");
    private static final List<String> WORDS =
            List.of(
                    "TRTP", "IBAN", "BIC", "NAME", "REMI", "EREF", "CSID", "MARF", "CNTP", "ORDP",
                    "BENM", "TRCD", "PREF", "RTRN", "PURP", "ULTC", "ULTB", "ULTD", "SVCL", "ISDT",
                    "OCMT", "EXCH", "CHGS", "ADDR", "ACCW", "IREF", "PTYP", "BATC", "KREF", "CREF");
    private static final Pattern WORD = Pattern.compile("/(" + String.join("|", WORDS) + ")/");

    static EntryNote of(String text) {
        Matcher german = GERMAN.matcher(text);
        if (german.matches()) {
            return numbered(text.replace("\n", ""), german.group(1), german.group(2));
        }
        String joined = text.replace("\n", "");
        Matcher words = WORD.matcher(joined);
        if (words.find() && words.start() < 12) {
            return worded(joined);
        }
        return new EntryNote(PaymentParty.UNKNOWN, text.replace('\n', ' '), "", Map.of());
    }

    private static EntryNote numbered(String text, String code, String separator) {
        Map<String, String> more = new LinkedHashMap<>();
        StringBuilder purpose = new StringBuilder();
        StringBuilder name = new StringBuilder();
        String bank = "";
        String account = "";
        String channel = code;
        for (String part : text.substring(4).split(Pattern.quote(separator))) {
            String number = part.length() < 2 ? "" : part.substring(0, 2);
            String value = part.length() < 2 ? part : part.substring(2);
            if (number.matches("2[0-9]|6[0-3]")) {
                purpose.append(value);
            } else {
                switch (number) {
                    case "00" -> channel = value.isBlank() ? code : value;
                    case "30" -> bank = value;
                    case "31" -> account = account.isEmpty() ? value : account;
                    // Polish banks give the IBAN here.
                    case "38" -> account = value;
                    case "32", "33" -> name.append(value);
                    default -> more.merge("86 ?" + number, value, (a, b) -> a + " " + b);
                }
            }
        }
        more.put("transaction code", code);
        String reference = sepa(purpose.toString(), more);
        return new EntryNote(
                new PaymentParty(account, bank, name.toString()), reference, channel, more);
    }

    /// Splits the purpose of a SEPA payment into its marked parts; `SVWZ+` is the reference.
    private static String sepa(String purpose, Map<String, String> more) {
        Matcher mark = SEPA.matcher(purpose);
        if (!mark.find()) {
            return purpose;
        }
        String reference = purpose.substring(0, mark.start());
        String name = mark.group(1);
        int from = mark.end();
        boolean another = true;
        while (another) {
            another = mark.find();
            String value = purpose.substring(from, another ? mark.start() : purpose.length());
            if (name.equals("SVWZ")) {
                reference = (reference + " " + value).strip();
            } else {
                more.put(word(name), value);
            }
            if (another) {
                name = mark.group(1);
                from = mark.end();
            }
        }
        return reference;
    }

    private static String word(String code) {
        return switch (code) {
            case "EREF" -> "end-to-end id";
            case "MREF", "MARF" -> "mandate id";
            case "KREF", "CREF", "PREF" -> "customer reference";
            case "CRED", "CSID" -> "creditor id";
            case "ABWA", "ULTD", "ULTB" -> "ultimate debtor";
            case "ABWE", "ULTC" -> "ultimate creditor";
            case "PURP" -> "purpose code";
            case "EXCH" -> "exchange rate";
            default -> "86 " + code;
        };
    }

    private static EntryNote worded(String text) {
        Map<String, String> more = new LinkedHashMap<>();
        Map<String, String> parts = new LinkedHashMap<>();
        Matcher mark = WORD.matcher(text);
        boolean found = mark.find();
        more.put("86", text.substring(0, mark.start()));
        while (found) {
            String name = mark.group(1);
            int from = mark.end();
            found = mark.find(from - 1);
            String value =
                    text.substring(from, found ? Math.max(from, mark.start()) : text.length());
            parts.merge(name, value, (a, b) -> a + " " + b);
        }
        PaymentParty party = party(parts);
        String reference = parts.getOrDefault("REMI", "");
        String channel = parts.getOrDefault("TRTP", "");
        parts.remove("REMI");
        parts.remove("TRTP");
        parts.forEach((name, value) -> more.put(word(name), value));
        more.values().removeIf(value -> value.isBlank() || !Payment.isReference(value.strip()));
        return new EntryNote(party, reference.replaceFirst("^(USTD|STRD)//", ""), channel, more);
    }

    /// `/CNTP/account/BIC/name/town/`, or the parts apart.
    private static PaymentParty party(Map<String, String> parts) {
        String together = parts.getOrDefault("CNTP", "");
        if (!together.isEmpty()) {
            parts.remove("CNTP");
            String[] pieces = (together + "////").split("/", -1);
            return new PaymentParty(pieces[0], pieces[1], pieces[2]);
        }
        String name = parts.getOrDefault("NAME", "");
        String account = parts.getOrDefault("IBAN", parts.getOrDefault("ACCW", ""));
        String bank = parts.getOrDefault("BIC", "");
        parts.remove("NAME");
        parts.remove("IBAN");
        parts.remove("BIC");
        int comma = account.indexOf(',');
        return comma < 0
                ? new PaymentParty(account, bank, name)
                : new PaymentParty(account.substring(0, comma), account.substring(comma + 1), name);
    }
}

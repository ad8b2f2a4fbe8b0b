// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import org.tributary.importers.dialect.Guess;
import org.tributary.importers.statement.OwnAccount;
import org.tributary.ledger.account.Iban;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the lines above a table and the file's name tell about the account a statement is of.
final class Surroundings {

    /// Whoever names an account does it in so many characters; a search in more may take minutes.
    private static final int LONGEST_VALUE = 300;

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iU)(account details for|account(?: number| no\\.?| nr\\.?)?|iban|a/c(?:"
                        + " no)?|card(?: number| no\\.?|"
                        + " #)?|konto(?:nummer|nr\\.?)?|rekeningnummer|n(?:o|omor)\\.?"
                        + " rekening|rekening|num[eé]ro(?: de)? compte|compte|cuenta|n(?:r|umer)"
                        + " rachunku|номер сч[её]та|conto|conta|[úu]čet|č[íi]slo"
                        + " [úu]čtu|sz[áa]mlasz[áa]m|卡号|账号名|账号|账户|帐号|用户名)\\s*(?:[:：]\\s*|$)(.*)");

    private static final Pattern HOLDER =
            Pattern.compile(
                    "(?iU)(account holder|account"
                            + " name|姓名|(?<!用)户名|kontoinhaber|昵称)\\s*[:：]\\s*(.+)");

    private static final Pattern CURRENCY =
            Pattern.compile(
                    "(?iU)(currency|ccy|币种|货币|währung|munt|devise|moneda|mata uang|valuta|měna"
                            + "|devizanem|waluta|kode mata uang|валюта)\\s*[:：]\\s*[\\[【]?"
                            + "(\\p{L}+)");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "[0-9][0-9A-Z*x]*(?:[ ./-]?[0-9*xX]+)*(?![0-9A-Za-z])|[0-9][0-9*xX]*(?:["
                            + " -]?[0-9*xX]+)*|[^\\s@]+@[^\\s@]+");

    private static final Pattern KEEPER = Pattern.compile("(支付宝|京东|美团|微信)(?=账|用户)");

    private static final Pattern NAMED_IN_FILE =
            Pattern.compile(
                    "(?i)(?:kto|konto|account|acct|iban|rek)(?:nr|no|num|number)?["
                            + " _.-]?(\\d{6,34})");

    private static final Pattern ALONE =
            Pattern.compile("(?<![A-Za-z0-9])(\\d{8,34})(?![A-Za-z0-9])");

    private final List<List<String>> above;
    private final String fileName;

    /// @param above the lines above the table, as cells
    Surroundings(List<List<String>> above, String fileName) {
        this.above = above;
        this.fileName = fileName;
    }

    Guess<OwnAccount> own() {
        OwnAccount named = OwnAccount.UNKNOWN.withName(first(HOLDER));
        Optional<OwnAccount> labelled = labelled();
        if (labelled.isPresent()) {
            return new Guess<>(
                    labelled.get().withName(named.name()),
                    0.9,
                    "a line above the table names the account");
        }
        Optional<String> iban =
                above.stream()
                        .map(row -> String.join(" ", row))
                        .map(Iban::within)
                        .flatMap(Optional::stream)
                        .findFirst();
        if (iban.isPresent()) {
            return new Guess<>(
                    named.withNumber(iban.get()), 0.85, "an IBAN stands above the table");
        }
        return ofFile(named);
    }

    private Guess<OwnAccount> ofFile(OwnAccount named) {
        Optional<String> iban = Iban.within(fileName.replace('_', ' ').replace('-', ' '));
        if (iban.isPresent()) {
            return new Guess<>(
                    named.withNumber(iban.get()), 0.85, "an IBAN stands in the file's name");
        }
        Matcher labelled = NAMED_IN_FILE.matcher(fileName);
        if (labelled.find()) {
            return new Guess<>(
                    named.withNumber(labelled.group(1)), 0.8, "the file's name names the account");
        }
        Matcher alone = ALONE.matcher(fileName.replace('_', ' '));
        while (alone.find()) {
            if (!isDate(alone.group(1))) {
                return new Guess<>(
                        named.withNumber(alone.group(1)),
                        0.5,
                        "the file's name has this number; check that it is the account's");
            }
        }
        return new Guess<>(named, 0, "nothing tells whose statement it is; name the own account");
    }

    private Optional<OwnAccount> labelled() {
        for (List<String> row : above) {
            for (int i = 0; i < row.size(); i++) {
                Matcher label = LABEL.matcher(row.get(i).strip());
                if (label.find() && (label.start() == 0 || hasColon(row.get(i)))) {
                    String value = value(label.group(2), row, i);
                    boolean any = label.group(1).endsWith("名");
                    Optional<String> number = number(value, any);
                    if (number.isPresent()) {
                        Matcher keeper = KEEPER.matcher(row.get(i));
                        return Optional.of(
                                OwnAccount.UNKNOWN
                                        .withNumber(number.get())
                                        .withBank(keeper.find() ? keeper.group(1) : ""));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// A label without a colon is one only if it is all of its cell.
    private static boolean hasColon(String cell) {
        return cell.indexOf(':') >= 0 || cell.indexOf('：') >= 0;
    }

    /// What follows a label in its cell, else in the next cell that holds something.
    private static String value(String rest, List<String> row, int cell) {
        String value = rest.strip();
        for (int i = cell + 1; value.isEmpty() && i < row.size(); i++) {
            value = row.get(i).strip();
        }
        return value.replaceAll("^[\\[【](.*)[\\]】].*$", "$1");
    }

    private static Optional<String> number(String text, boolean any) {
        String value = text.substring(0, Math.min(text.length(), LONGEST_VALUE));
        Optional<String> iban = Iban.within(value);
        if (iban.isPresent()) {
            return iban;
        }
        if (any && !value.isEmpty() && !value.contains(" ")) {
            return Optional.of(value);
        }
        Matcher number = NUMBER.matcher(value);
        while (number.find()) {
            if (number.group().chars().filter(c -> c != ' ').count() >= 5) {
                return Optional.of(number.group().strip());
            }
        }
        return Optional.empty();
    }

    private String first(Pattern pattern) {
        for (List<String> row : above) {
            for (String cell : row) {
                Matcher found = pattern.matcher(cell.strip());
                if (found.find()) {
                    return found.group(2).strip().replaceAll("^[\\[【](.*)[\\]】]$", "$1");
                }
            }
        }
        return "";
    }

    private static boolean isDate(String digits) {
        boolean length = digits.length() % 2 == 0 && digits.length() <= 14;
        return length
                && (isDay(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6, 8))
                        || isDay(
                                digits.substring(4, 8),
                                digits.substring(2, 4),
                                digits.substring(0, 2)));
    }

    private static boolean isDay(String year, String month, String day) {
        int y = Integer.parseInt(year);
        if (y < 1970 || y > 2100) {
            return false;
        }
        try {
            LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /// The currency a line above the table, or the file's name, tells.
    Optional<Guess<CurrencyCode>> currency() {
        Optional<CurrencyCode> labelled = Currencies.shipped().find(first(CURRENCY));
        if (labelled.isPresent()) {
            return labelled.map(code -> new Guess<>(code, 0.9, "a line above the table says so"));
        }
        boolean yuan =
                above.stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell.matches("(?s).*\\d ?元.*"));
        if (yuan) {
            return Currencies.shipped()
                    .find("CNY")
                    .map(code -> new Guess<>(code, 0.85, "sums above the table are in yuan"));
        }
        for (String part : fileName.split("[^A-Z]+")) {
            Optional<CurrencyCode> code = Currencies.shipped().find(part);
            if (part.length() == 3 && code.isPresent()) {
                return code.map(c -> new Guess<>(c, 0.7, "the file's name says so"));
            }
        }
        return Optional.empty();
    }

    /// Everything around the table as one text.
    String text() {
        StringBuilder text = new StringBuilder(fileName);
        above.forEach(row -> text.append('\n').append(String.join(" ", row)));
        return text.toString();
    }
}

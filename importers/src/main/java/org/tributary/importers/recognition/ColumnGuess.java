// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import org.tributary.importers.dialect.Guess;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.mapping.HeaderWords;
import org.tributary.importers.mapping.MappedColumn;
import org.tributary.importers.mapping.MappingGuess;
import org.tributary.importers.mapping.Reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds which column is what from the headers, as far as the values below bear them out. Each
/// column is one field at most.
final class ColumnGuess {

    private static final double SURE = 0.9;

    private static final Pattern HASH = Pattern.compile("(0x)?[0-9a-fA-F]{40,}");

    /// One column as one field, with the rank of the word that says so.
    private record Claim(int column, Field field, int rank) {}

    private final Sample sample;
    private final HeaderWords words;

    ColumnGuess(Sample sample, HeaderWords words) {
        this.sample = sample;
        this.words = words;
    }

    /// The mapping under the reading that the file bears out, and that reading.
    record Found(Reading reading, MappingGuess columns) {}

    Found find() {
        Map<Field, Guess<MappedColumn>> two = assign(Reading.TWO_SIDED);
        sides(two);
        if (two.containsKey(Field.FROM_ACCOUNT) && two.containsKey(Field.TO_ACCOUNT)) {
            unreadable(two, Reading.TWO_SIDED);
        }
        boolean money = hasAmount(two);
        if (two.containsKey(Field.FROM_ACCOUNT) && two.containsKey(Field.TO_ACCOUNT)) {
            return new Found(Reading.TWO_SIDED, new MappingGuess(two));
        }
        Map<Field, Guess<MappedColumn>> one = assign(Reading.ONE_SIDED);
        signedColumn(one);
        unreadable(one, Reading.ONE_SIDED);
        if (hasAmount(one) || one.containsKey(Field.DEBIT) || one.containsKey(Field.CREDIT)) {
            return new Found(
                    Reading.ONE_SIDED, new MappingGuess(new OwnOrOther(sample, words).settle(one)));
        }
        Map<Field, Guess<MappedColumn>> parties = assign(Reading.PARTIES);
        if (!money && !tellsMovements(one) && isAboutParties(parties)) {
            return new Found(Reading.PARTIES, new MappingGuess(parties));
        }
        return new Found(Reading.TWO_SIDED, new MappingGuess(two));
    }

    private static boolean hasAmount(Map<Field, Guess<MappedColumn>> found) {
        return found.containsKey(Field.AMOUNT)
                || found.containsKey(Field.AMOUNT_PAID)
                || found.containsKey(Field.AMOUNT_RECEIVED);
    }

    /// A file with times and currencies, fees or balances is one of movements, even if its amounts
    /// were not recognised: to take its rows for parties would lose them.
    private static boolean tellsMovements(Map<Field, Guess<MappedColumn>> found) {
        return found.containsKey(Field.TIME)
                && (found.containsKey(Field.CURRENCY)
                        || found.containsKey(Field.FEE)
                        || found.containsKey(Field.BALANCE));
    }

    private static boolean isAboutParties(Map<Field, Guess<MappedColumn>> found) {
        found.keySet().removeIf(field -> !field.isOfParty());
        boolean named =
                found.containsKey(Field.PARTY_NAME)
                        || found.containsKey(Field.PARTY_LAST_NAME)
                        || found.containsKey(Field.PARTY_NUMBER);
        return found.size() >= 2 && named;
    }

    private Map<Field, Guess<MappedColumn>> assign(Reading reading) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < sample.width(); i++) {
            for (HeaderWords.Candidate word : words.candidates(sample.headers().get(i), reading)) {
                boolean fits = sample.column(i).fits(ValueKind.of(word.field())) || hasNoRows();
                if (fits && mayIdentify(i, word.field())) {
                    claims.add(new Claim(i, word.field(), weight(i, word)));
                }
            }
        }
        claims.sort(Comparator.comparingInt(Claim::rank));
        Map<Field, Guess<MappedColumn>> found = taken(claims);
        valueDate(found);
        new CurrencyOfAmount(sample, words).settle(found, reading);
        return found;
    }

    private Map<Field, Guess<MappedColumn>> taken(List<Claim> claims) {
        Map<Field, Guess<MappedColumn>> found = new EnumMap<>(Field.class);
        Set<Integer> taken = new HashSet<>();
        for (Claim claim : claims) {
            if (!found.containsKey(claim.field()) && taken.add(claim.column())) {
                found.put(claim.field(), guess(claim));
            }
        }
        return found;
    }

    /// The bank's own reference tells a movement from all others, so that overlapping exports can
    /// be matched by it. One that comes twice is the customer's or a placeholder, or of several
    /// movements together; only the hash of a transaction on a chain is known to be both.
    private boolean mayIdentify(int column, Field field) {
        ColumnValues values = sample.column(column);
        return field != Field.BANK_REFERENCE
                || values.distinct() == values.filled().size()
                || values.filled().stream().allMatch(HASH.asMatchPredicate());
    }

    /// A file whose only dates are value dates is told by these.
    private void valueDate(Map<Field, Guess<MappedColumn>> found) {
        Guess<MappedColumn> only = found.get(Field.VALUE_DATE);
        if (only != null
                && !found.containsKey(Field.TIME)
                && sample.column(only.value().position()).is(ValueKind.DATE)) {
            found.remove(Field.VALUE_DATE);
            found.put(Field.TIME, new Guess<>(only.value(), 0.8, "the only dates of the file"));
        }
    }

    /// A file with a header alone is understood by the header alone.
    private boolean hasNoRows() {
        return sample.below().isEmpty();
    }

    /// What is in a column speaks before how telling its word is: a time of day that could be a
    /// time, words for in and out that could be a type, a column with nothing in it.
    private int weight(int column, HeaderWords.Candidate word) {
        ColumnValues values = sample.column(column);
        int weight = word.rank();
        if (word.field() == Field.DIRECTION || word.field() == Field.TIME_OF_DAY) {
            weight -= 1_000;
        }
        if (values.is(ValueKind.EMPTY) && !isOfCounterparty(word.field())) {
            weight += 1_000;
        }
        if (word.field() == Field.COUNTERPARTY_ACCOUNT && values.is(ValueKind.ACCOUNT)) {
            weight -= 100;
        }
        if (isCurrency(word.field()) && !values.is(ValueKind.CURRENCY)) {
            weight += 500;
        }
        return weight;
    }

    /// Exports that have columns for the counterparty leave them empty for its own fees.
    private static boolean isOfCounterparty(Field field) {
        return field == Field.COUNTERPARTY_NAME || field == Field.COUNTERPARTY_ACCOUNT;
    }

    private static boolean isCurrency(Field field) {
        return field == Field.CURRENCY
                || field == Field.CURRENCY_PAID
                || field == Field.CURRENCY_RECEIVED;
    }

    private Guess<MappedColumn> guess(Claim claim) {
        String header = sample.headers().get(claim.column());
        MappedColumn column = new MappedColumn(claim.column(), List.of(header));
        return new Guess<>(
                column,
                SURE,
                "'%s' is a usual header for the %s"
                        .formatted(header.strip(), claim.field().word()));
    }

    /// Where no column reads as times or amounts, the one called so is taken; each row then says
    /// what is wrong with it.
    private void unreadable(Map<Field, Guess<MappedColumn>> found, Reading reading) {
        if (!found.containsKey(Field.TIME)) {
            calledSo(found, reading, Field.TIME, "dates");
        }
        if (!hasAmount(found)
                && !found.containsKey(Field.DEBIT)
                && !found.containsKey(Field.CREDIT)) {
            calledSo(found, reading, Field.AMOUNT, "amounts");
        }
    }

    private void calledSo(
            Map<Field, Guess<MappedColumn>> found, Reading reading, Field field, String what) {
        for (int i = 0; i < sample.width() && !found.containsKey(field); i++) {
            String header = sample.headers().get(i);
            int column = i;
            boolean called =
                    words.candidates(header, reading).stream()
                            .anyMatch(word -> word.field() == field);
            boolean free =
                    found.values().stream().noneMatch(guess -> guess.value().position() == column);
            if (called && free) {
                found.put(
                        field,
                        new Guess<>(
                                new MappedColumn(i, List.of(header)),
                                0.2,
                                "it is called so, but its values hardly read as %s; check how they are written"
                                        .formatted(what)));
            }
        }
    }

    /// A single column called `Inflow` or `Withdrawals` with amounts below zero is a signed one.
    private void signedColumn(Map<Field, Guess<MappedColumn>> found) {
        boolean both = found.containsKey(Field.DEBIT) && found.containsKey(Field.CREDIT);
        if (both || found.containsKey(Field.AMOUNT)) {
            return;
        }
        for (Field field : List.of(Field.DEBIT, Field.CREDIT)) {
            Guess<MappedColumn> column = found.get(field);
            if (column != null
                    && sample.column(column.value().position()).filled().stream()
                            .anyMatch(value -> value.startsWith("-"))) {
                found.remove(field);
                found.put(
                        Field.AMOUNT,
                        new Guess<>(
                                column.value(), 0.7, "the only amounts, some of them below zero"));
            }
        }
    }

    /// Two columns called plainly `Account` or `Bank` are payer's and receiver's in this order.
    private void sides(Map<Field, Guess<MappedColumn>> found) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < sample.width(); i++) {
            String header = sample.headers().get(i);
            String plain = header.strip().toLowerCase(Locale.ROOT).replaceAll("[ ._]\\d$", "");
            if (plain.equals("account") || plain.equals("bank")) {
                boolean first = seen.merge(plain, 1, Integer::sum) == 1;
                Field field =
                        plain.equals("account")
                                ? (first ? Field.FROM_ACCOUNT : Field.TO_ACCOUNT)
                                : (first ? Field.FROM_BANK : Field.TO_BANK);
                found.putIfAbsent(
                        field,
                        new Guess<>(
                                new MappedColumn(i, List.of(header)),
                                0.5,
                                "the payer's column usually comes before the receiver's; check"
                                        + " that"));
            }
        }
        if (seen.values().stream().allMatch(count -> count < 2)) {
            found.values().removeIf(guess -> guess.confidence() == 0.5);
        }
    }
}

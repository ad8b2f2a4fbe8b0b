// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.recognition;

import org.tributary.importers.dialect.Guess;
import org.tributary.importers.mapping.Field;
import org.tributary.importers.statement.DirectionWords;
import org.tributary.importers.statement.RowOrder;
import org.tributary.importers.statement.SignRule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds how a statement says which way money went, and in which order it lists its rows: by the
/// arithmetic of its balances where it can, else by its columns, words and signs. Where nothing
/// tells it, it says so.
final class SignGuess {

    private static final Pattern CARD =
            Pattern.compile(
                    "信用卡|credit ?card|kreditkart|kredietkaart|carte de cr|tarjeta de cr|kartu"
                        + " kredit|mastercard|card #|card number|post(ing)? date|merchant name");

    /// Words of rows that give money back to a card.
    private static final Pattern BACK =
            Pattern.compile(
                    "还款|退款|退货|refund|payment ?-|payment from|thank you|return:|gutschrift"
                            + "|remboursement|reembolso|rimborso");

    /// Words of rows in the books of a merchant, whose refunds leave the account.
    private static final Pattern MERCHANT =
            Pattern.compile("\\b(payouts?|charges?|chargebacks?|settlements?|disputes?)\\b");

    private static final Pattern SPENT =
            Pattern.compile("消费|purchase|sales?:|pos |kartenzahlung|achat|compra");

    private final StatementColumns columns;
    private final String surroundings;
    private Optional<BalanceCheck.Finding> balances = Optional.empty();

    /// @param surroundings file name, lines above the table and headers
    SignGuess(StatementColumns columns, String surroundings) {
        this.columns = columns;
        this.surroundings = surroundings.toLowerCase(Locale.ROOT);
    }

    Guess<SignRule> sign() {
        boolean either = columns.has(Field.DEBIT) || columns.has(Field.CREDIT);
        boolean both = columns.has(Field.DEBIT) && columns.has(Field.CREDIT);
        if (both || (either && !columns.has(Field.AMOUNT))) {
            return twoColumns();
        }
        List<BigDecimal> amounts = present(columns.amounts(Field.AMOUNT));
        boolean negatives = amounts.stream().anyMatch(a -> a.signum() < 0);
        if (columns.has(Field.DIRECTION)) {
            return worded(negatives);
        }
        balances = BalanceCheck.of(steps(columns.amounts(Field.AMOUNT)));
        if (balances.isPresent() && balances.get().agreed() >= 2) {
            return new Guess<>(
                    balances.get().turned() ? SignRule.NEGATIVE_IN : SignRule.NEGATIVE_OUT,
                    0.95,
                    balances.get().words()
                            + (balances.get().turned()
                                    ? " if amounts above zero left the account"
                                    : " if amounts below zero left the account"));
        }
        return negatives ? signed(amounts) : unsigned();
    }

    private Guess<SignRule> twoColumns() {
        List<BigDecimal> debits = present(columns.amounts(Field.DEBIT));
        long below = debits.stream().filter(d -> d.signum() < 0).count();
        boolean signed = below * 2 > debits.size();
        List<Optional<BigDecimal>> moved = new ArrayList<>();
        List<Optional<BigDecimal>> credits = columns.amounts(Field.CREDIT);
        List<Optional<BigDecimal>> left = columns.amounts(Field.DEBIT);
        for (int i = 0; i < left.size(); i++) {
            Optional<BigDecimal> debit = left.get(i).map(d -> signed ? d : d.negate());
            boolean none = debit.isEmpty() || debit.get().signum() == 0;
            moved.add(none ? credits.get(i).or(() -> debit) : debit);
        }
        balances = BalanceCheck.of(steps(moved));
        boolean turned = balances.filter(f -> f.turned() && f.agreed() >= 2).isPresent();
        if (turned) {
            return new Guess<>(
                    SignRule.UNCLEAR,
                    0.2,
                    "the balances add up only if debits and credits are swapped; check the two"
                            + " columns");
        }
        return new Guess<>(
                signed ? SignRule.SIGNED_DEBIT_CREDIT : SignRule.DEBIT_CREDIT,
                0.95,
                signed
                        ? "debits and credits have columns of their own, debits below zero"
                        : "debits and credits have columns of their own");
    }

    private Guess<SignRule> worded(boolean negatives) {
        if (!negatives) {
            List<Optional<BigDecimal>> moved = new ArrayList<>();
            DirectionWords words = words();
            List<String> said = columns.cells(Field.DIRECTION);
            List<Optional<BigDecimal>> amounts = columns.amounts(Field.AMOUNT);
            for (int i = 0; i < said.size(); i++) {
                boolean out = words.way(said.get(i)).orElse(null) == DirectionWords.Way.OUT;
                moved.add(amounts.get(i).map(a -> out ? a.negate() : a));
            }
            balances = BalanceCheck.of(steps(moved));
            return new Guess<>(
                    SignRule.DIRECTION, 0.9, "a column says in words which way money went");
        }
        balances = BalanceCheck.of(steps(columns.amounts(Field.AMOUNT)));
        return agreement();
    }

    /// Amounts that carry a sign and a word: the sign is taken where the two agree.
    private Guess<SignRule> agreement() {
        DirectionWords words = words();
        List<String> said = columns.cells(Field.DIRECTION);
        List<Optional<BigDecimal>> amounts = columns.amounts(Field.AMOUNT);
        int agree = 0;
        int differ = 0;
        for (int i = 0; i < said.size(); i++) {
            Optional<DirectionWords.Way> way = words.way(said.get(i));
            if (way.isPresent() && amounts.get(i).filter(a -> a.signum() != 0).isPresent()) {
                boolean out = way.get() == DirectionWords.Way.OUT;
                boolean below = amounts.get(i).orElseThrow().signum() < 0;
                agree += out == below ? 1 : 0;
                differ += out == below ? 0 : 1;
            }
        }
        if (agree + differ == 0) {
            return signed(present(amounts));
        }
        if (differ == 0 || agree == 0) {
            return new Guess<>(
                    agree > 0 ? SignRule.NEGATIVE_OUT : SignRule.NEGATIVE_IN,
                    0.95,
                    "in all %d rows the sign is what the column of directions says"
                            .formatted(agree + differ));
        }
        return new Guess<>(
                SignRule.UNCLEAR,
                0.2,
                "sign and direction contradict each other in %d of %d rows; say which is meant"
                        .formatted(Math.min(agree, differ), agree + differ));
    }

    /// The words of the direction column.
    DirectionWords words() {
        return DirectionVocabulary.words(
                columns.filled(Field.DIRECTION).stream().distinct().toList());
    }

    private Guess<SignRule> signed(List<BigDecimal> amounts) {
        if (columns.filled(Field.AMOUNT).stream().anyMatch(cell -> cell.strip().startsWith("+"))) {
            return new Guess<>(
                    SignRule.NEGATIVE_OUT, 0.85, "amounts that came in are written with a plus");
        }
        long below = amounts.stream().filter(a -> a.signum() < 0).count();
        long backBelow = texts(BACK, -1);
        long backAbove = texts(BACK, 1);
        long spentBelow = texts(SPENT, -1);
        long spentAbove = texts(SPENT, 1);
        if (texts(MERCHANT, -1) > 0 && texts(MERCHANT, 1) > 0) {
            return new Guess<>(
                    SignRule.NEGATIVE_OUT,
                    0.75,
                    "charges are above zero and payouts below, as in a merchant's books");
        }
        if (backBelow + spentAbove > backAbove + spentBelow) {
            return new Guess<>(
                    SignRule.NEGATIVE_IN,
                    spentAbove > 0 || CARD.matcher(surroundings).find() ? 0.8 : 0.6,
                    "purchases are above zero and refunds below, as on card statements");
        }
        if (backAbove + spentBelow > 0) {
            return new Guess<>(
                    SignRule.NEGATIVE_OUT, 0.85, "purchases are below zero and refunds above");
        }
        boolean card = CARD.matcher(surroundings).find();
        if (card && below * 3 < amounts.size()) {
            return new Guess<>(
                    SignRule.NEGATIVE_IN,
                    0.5,
                    "it looks like a card statement with few amounts below zero; check that these"
                            + " are payments to the card");
        }
        return new Guess<>(
                SignRule.NEGATIVE_OUT,
                0.7,
                "%d of %d amounts are below zero; check that these left the account"
                        .formatted(below, amounts.size()));
    }

    private Guess<SignRule> unsigned() {
        boolean card = CARD.matcher(surroundings).find();
        if (card && texts(BACK, 1) == 0) {
            return new Guess<>(
                    SignRule.NEGATIVE_IN,
                    0.5,
                    "it looks like a card statement of purchases only; check that no row is a"
                            + " payment to the card");
        }
        return new Guess<>(
                SignRule.UNCLEAR,
                0.1,
                "no sign, column or balance tells which way money went; say how it is meant");
    }

    /// Rows of that sign whose text has one of the words. A repayment is money back for a card
    /// only; a statement with balances is of an account.
    private long texts(Pattern words, int signum) {
        boolean account = columns.has(Field.BALANCE);
        List<String> texts = columns.cells(Field.REFERENCE);
        List<String> channels = columns.cells(Field.CHANNEL);
        List<Optional<BigDecimal>> amounts = columns.amounts(Field.AMOUNT);
        long found = 0;
        for (int i = 0; i < texts.size(); i++) {
            String text = (texts.get(i) + " " + channels.get(i)).toLowerCase(Locale.ROOT);
            boolean side = amounts.get(i).filter(a -> a.signum() == signum).isPresent();
            String told = account ? text.replace("还款", "") : text;
            found += side && words.matcher(told).find() ? 1 : 0;
        }
        return found;
    }

    /// In which order the file lists what happened; asked after [#sign].
    Guess<RowOrder> order() {
        if (balances.filter(found -> found.agreed() >= 2).isPresent()) {
            boolean newest = balances.get().newestFirst();
            return new Guess<>(
                    newest ? RowOrder.NEWEST_FIRST : RowOrder.OLDEST_FIRST,
                    0.95,
                    balances.get().words() + (newest ? ", read from below" : ", read from above"));
        }
        return new Guess<>(RowOrder.UNKNOWN, 0.3, "no balances tell the order of the rows");
    }

    private List<BalanceCheck.Step> steps(List<Optional<BigDecimal>> moved) {
        List<Optional<BigDecimal>> balance = columns.amounts(Field.BALANCE);
        List<BalanceCheck.Step> steps = new ArrayList<>();
        for (int i = 0; i < moved.size(); i++) {
            steps.add(new BalanceCheck.Step(moved.get(i), balance.get(i)));
        }
        return steps;
    }

    private static List<BigDecimal> present(List<Optional<BigDecimal>> amounts) {
        return amounts.stream().flatMap(Optional::stream).toList();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.listing;

import org.tributary.app.drawing.FilterCondition;
import org.tributary.app.picture.lens.AmountRange;
import org.tributary.app.picture.lens.TransferFilter;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Period;
import org.tributary.ledger.transfer.Transfer;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/// Conditions on the columns of a list of transactions, all of which a row has to meet. An empty
/// set or text is no condition. Immutable.
///
/// @param coded conditions on time, amount paid, currency paid and channel
/// @param from ordinals of accounts of which one has to pay
/// @param to ordinals of accounts of which one has to be paid
/// @param reference what the reference has to contain, whatever the case of letters
/// @param label what the label has to contain, whatever the case of letters
public record RowFilter(
        TransferFilter coded, Set<Integer> from, Set<Integer> to, String reference, String label) {

    /// Every row meets it.
    public static final RowFilter NONE =
            new RowFilter(TransferFilter.NONE, Set.of(), Set.of(), "", "");

    public RowFilter {
        from = Set.copyOf(from);
        to = Set.copyOf(to);
        reference = reference.strip().toLowerCase(Locale.ROOT);
        label = label.strip().toLowerCase(Locale.ROOT);
    }

    /// The same in another period.
    public RowFilter during(Period period) {
        return with(coded.during(period));
    }

    /// The same with another range of amounts paid.
    public RowFilter paying(AmountRange range) {
        return with(
                new TransferFilter(
                        coded.period(),
                        range,
                        coded.currencies(),
                        coded.channels(),
                        coded.countries(),
                        coded.towards()));
    }

    /// The same with other codes of the currency paid.
    public RowFilter inCurrencies(Set<String> codes) {
        return with(
                new TransferFilter(
                        coded.period(),
                        coded.amount(),
                        codes,
                        coded.channels(),
                        coded.countries(),
                        coded.towards()));
    }

    /// The same with other channels.
    public RowFilter overChannels(Set<String> channels) {
        return with(
                new TransferFilter(
                        coded.period(),
                        coded.amount(),
                        coded.currencies(),
                        channels,
                        coded.countries(),
                        coded.towards()));
    }

    private RowFilter with(TransferFilter other) {
        return new RowFilter(other, from, to, reference, label);
    }

    /// The same with other accounts that pay.
    public RowFilter paidBy(Set<Integer> accounts) {
        return new RowFilter(coded, accounts, to, reference, label);
    }

    /// The same with other accounts that are paid.
    public RowFilter paidTo(Set<Integer> accounts) {
        return new RowFilter(coded, from, accounts, reference, label);
    }

    /// The same with another text in the reference.
    public RowFilter referring(String text) {
        return new RowFilter(coded, from, to, text, label);
    }

    /// The same with another text in the label.
    public RowFilter labelled(String text) {
        return new RowFilter(coded, from, to, reference, text);
    }

    /// Whether every row meets it.
    public boolean isNone() {
        return equals(NONE);
    }

    /// Whether it asks for texts, which only the record has.
    public boolean needsRecord() {
        return !reference.isEmpty() || !label.isEmpty();
    }

    /// Whether the transfer at a position of a graph meets all that the graph can tell.
    public IntPredicate test(FlowGraph graph) {
        IntPredicate codes =
                new FilterCondition(
                        graph,
                        coded,
                        () -> {
                            throw new IllegalStateException("a list is not filtered by country");
                        },
                        Set.of());
        return position ->
                (from.isEmpty() || from.contains(graph.from(position)))
                        && (to.isEmpty() || to.contains(graph.to(position)))
                        && codes.test(position);
    }

    /// Whether a transfer meets what only the record can tell.
    public boolean test(Transfer transfer) {
        return contains(transfer.reference(), reference) && contains(transfer.label(), label);
    }

    private static boolean contains(String text, String part) {
        return part.isEmpty() || text.toLowerCase(Locale.ROOT).contains(part);
    }
}

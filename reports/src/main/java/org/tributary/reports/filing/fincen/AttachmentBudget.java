// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.fincen;

import org.tributary.ledger.money.Money;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.fincen.AttachmentColumn.Sacrifice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Fits transfers into the one attachment a report may have. While it is too big, it gives up, in
/// this order: free text; columns that only repeat who a party is; rows of their own for the
/// smallest transfers of each currency, which are added up by day, payer and payee, each sum with
/// the count of transfers it stands for; at last the sums that stand for fewest. Immutable and
// thread-safe.
public final class AttachmentBudget {

    /// The share of small rows is found in steps of a thousandth.
    private static final int STEPS = 1000;

    private final long limit;
    private final List<AttachmentColumn> all;
    private final List<AttachmentRow> transfers;

    /// @param limit most bytes the file may have
    public AttachmentBudget(List<FiledTransfer> transfers, long limit) {
        this.limit = limit;
        this.transfers = transfers.stream().map(AttachmentRow::of).toList();
        this.all = columns(this.transfers);
    }

    /// Amounts received have columns only where they differ from what was paid.
    private static List<AttachmentColumn> columns(List<AttachmentRow> rows) {
        EnumSet<AttachmentColumn> columns = EnumSet.allOf(AttachmentColumn.class);
        if (rows.stream().allMatch(row -> row.paid().equals(row.received()))) {
            columns.remove(AttachmentColumn.AMOUNT_RECEIVED);
            columns.remove(AttachmentColumn.CURRENCY_RECEIVED);
        }
        return List.copyOf(columns);
    }

    /// What the file would hold with room for everything.
    public List<AttachmentColumn> allColumns() {
        return all;
    }

    /// How many bytes each column takes with room for everything, separators included.
    public Map<AttachmentColumn, Long> weights() {
        Map<AttachmentColumn, Long> weights = new LinkedHashMap<>();
        for (AttachmentColumn column : all) {
            weights.put(column, bytes(List.of(column), transfers) - transfers.size() - 1L);
        }
        return weights;
    }

    /// The plan that gives up least. The file it writes never has more bytes than the limit, unless
    /// the header alone has.
    public AttachmentPlan plan() {
        for (Sacrifice kept : Sacrifice.values()) {
            List<AttachmentColumn> columns =
                    all.stream().filter(c -> c.sacrifice().compareTo(kept) >= 0).toList();
            if (fits(columns, transfers)) {
                return plan(columns, transfers, Map.of(), transfers.size());
            }
        }
        return added(all.stream().filter(c -> c.sacrifice() == Sacrifice.NEVER).toList());
    }

    /// What the plan gave up, a sentence for each.
    public List<String> sacrifices(AttachmentPlan plan) {
        return plan.sacrifices(all);
    }

    /// Adds up as few small rows as will do.
    private AttachmentPlan added(List<AttachmentColumn> columns) {
        Map<String, List<Money>> amounts = amounts();
        int low = 1;
        int high = STEPS;
        while (low < high) {
            int middle = (low + high) / 2;
            if (fits(columns, added(thresholds(amounts, middle)))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Map<String, Money> thresholds = thresholds(amounts, low);
        List<AttachmentRow> rows = added(thresholds);
        while (low < STEPS && !fits(columns, rows)) {
            // More sums are not always fewer bytes.
            thresholds = thresholds(amounts, ++low);
            rows = added(thresholds);
        }
        return plan(columns, fitting(columns, rows), words(thresholds), transfers.size());
    }

    private Map<String, List<Money>> amounts() {
        Map<String, List<Money>> amounts = new TreeMap<>();
        for (AttachmentRow row : transfers) {
            amounts.computeIfAbsent(row.paid().currency().code(), k -> new ArrayList<>())
                    .add(row.paid());
        }
        amounts.values().forEach(list -> list.sort(Comparator.naturalOrder()));
        return amounts;
    }

    /// The amounts below which a share of each currency's transfers lies; a currency of which all
    /// lie below has none.
    private static Map<String, Money> thresholds(Map<String, List<Money>> amounts, int step) {
        Map<String, Money> thresholds = new TreeMap<>();
        amounts.forEach(
                (currency, sorted) -> {
                    int rank = (int) ((long) sorted.size() * step / STEPS);
                    if (rank < sorted.size()) {
                        thresholds.put(currency, sorted.get(rank));
                    }
                });
        return thresholds;
    }

    private List<AttachmentRow> added(Map<String, Money> thresholds) {
        Map<Object, AttachmentRow> rows = new LinkedHashMap<>();
        int number = 0;
        for (AttachmentRow row : transfers) {
            Money threshold = thresholds.get(row.paid().currency().code());
            boolean small = threshold == null || row.paid().compareTo(threshold) < 0;
            rows.merge(small ? row.sum() : (Object) number++, row, AttachmentRow::plus);
        }
        return List.copyOf(rows.values());
    }

    /// The rows that find room when those choose first that stand for most transfers, in their own
    /// order.
    private List<AttachmentRow> fitting(List<AttachmentColumn> columns, List<AttachmentRow> rows) {
        if (fits(columns, rows)) {
            return rows;
        }
        long left = limit - AttachmentCsv.bytes(AttachmentCsv.header(columns));
        boolean[] fits = new boolean[rows.size()];
        Integer[] order = new Integer[rows.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.comparing(
                        (Integer i) -> rows.get(i).count(), Comparator.reverseOrder()));
        for (int i : order) {
            long bytes = AttachmentCsv.bytes(AttachmentCsv.line(columns, rows.get(i)));
            fits[i] = bytes <= left;
            left -= fits[i] ? bytes : 0;
        }
        List<AttachmentRow> kept = new ArrayList<>();
        for (int i = 0; i < fits.length; i++) {
            if (fits[i]) {
                kept.add(rows.get(i));
            }
        }
        return kept;
    }

    private Map<String, String> words(Map<String, Money> thresholds) {
        Map<String, String> words = new TreeMap<>();
        for (String currency : amounts().keySet()) {
            Money threshold = thresholds.get(currency);
            words.put(
                    currency,
                    threshold == null ? "all in " + currency : "those below " + threshold);
        }
        return words;
    }

    private AttachmentPlan plan(
            List<AttachmentColumn> columns,
            List<AttachmentRow> rows,
            Map<String, String> thresholds,
            int count) {
        Predicate<AttachmentRow> one = row -> row.count() == 1;
        int single = (int) rows.stream().filter(one).count();
        int added = rows.stream().filter(one.negate()).mapToInt(AttachmentRow::count).sum();
        return new AttachmentPlan(
                columns,
                rows,
                new AttachmentPlan.Tally(
                        limit,
                        bytes(all, transfers),
                        bytes(columns, rows),
                        single,
                        added,
                        count - single - added,
                        thresholds));
    }

    /// Stops counting as soon as it is too much.
    private boolean fits(List<AttachmentColumn> columns, List<AttachmentRow> rows) {
        long left = limit - AttachmentCsv.bytes(AttachmentCsv.header(columns));
        for (AttachmentRow row : rows) {
            left -= AttachmentCsv.bytes(AttachmentCsv.line(columns, row));
            if (left < 0) {
                return false;
            }
        }
        return left >= 0;
    }

    private static long bytes(List<AttachmentColumn> columns, List<AttachmentRow> rows) {
        long bytes = AttachmentCsv.bytes(AttachmentCsv.header(columns));
        for (AttachmentRow row : rows) {
            bytes += AttachmentCsv.bytes(AttachmentCsv.line(columns, row));
        }
        return bytes;
    }
}

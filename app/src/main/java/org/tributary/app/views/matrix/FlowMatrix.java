// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.matrix;

import org.tributary.analysis.community.Louvain;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.views.MoneyUnit;
import org.tributary.app.views.ViewedMoney;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.Money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// Who pays whom: payers as rows, payees as columns, count and exact sum of the transfers in each
/// cell, and the sums of rows, columns and everything. Immutable.
public final class FlowMatrix {

    /// One cell that is not empty.
    ///
    /// @param count number of transfers
    /// @param amount their sum
    /// @param flows the flows of the picture in it
    public record Cell(long count, Money amount, Set<EdgeKey> flows) {
        public Cell {
            flows = Set.copyOf(flows);
        }
    }

    private final List<Line> rows;
    private final List<Line> columns;
    private final Map<Long, Cell> cells;
    private final CurrencyTotal total;

    private FlowMatrix(
            List<Line> rows, List<Line> columns, Map<Long, Cell> cells, CurrencyTotal total) {
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.cells = Map.copyOf(cells);
        this.total = total;
    }

    /// The matrix of some money.
    ///
    /// @param names names rows and columns, and sorts transfers into them
    public static FlowMatrix of(
            ViewedMoney money, MoneyUnit unit, MatrixNames names, MatrixOrder order) {
        Sums sums = new Sums(money, unit, names);
        int[] community = sums.communities();
        List<Integer> rows = sums.sorted(sums.paying(), sums.paid, order, community);
        List<Integer> columns = sums.sorted(sums.receiving(), sums.received, order, community);
        Map<Long, Cell> cells = new HashMap<>();
        Map<Integer, Integer> rowOf = places(rows);
        Map<Integer, Integer> columnOf = places(columns);
        sums.cells.forEach(
                (pair, cell) ->
                        cells.put(
                                pair(
                                        rowOf.getOrDefault((int) (pair >>> Integer.SIZE), 0),
                                        columnOf.getOrDefault((int) (long) pair, 0)),
                                cell));
        return new FlowMatrix(
                sums.lines(rows, sums.paid, community),
                sums.lines(columns, sums.received, community),
                cells,
                sums.total());
    }

    private static Map<Integer, Integer> places(List<Integer> lines) {
        Map<Integer, Integer> places = new HashMap<>();
        lines.forEach(line -> places.put(line, places.size()));
        return places;
    }

    static long pair(int row, int column) {
        return (long) row << Integer.SIZE | column;
    }

    /// The payers.
    public List<Line> rows() {
        return rows;
    }

    /// The payees.
    public List<Line> columns() {
        return columns;
    }

    /// What a row paid a column; empty if nothing.
    public Optional<Cell> cell(int row, int column) {
        return Optional.ofNullable(cells.get(pair(row, column)));
    }

    /// The parts that stand for what is selected in the picture.
    public Set<MatrixPart> of(Selection selection) {
        Set<MatrixPart> parts = new LinkedHashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).nodes().stream().anyMatch(selection.nodes()::contains)) {
                parts.add(new MatrixPart.OfRow(row));
            }
        }
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).nodes().stream().anyMatch(selection.nodes()::contains)) {
                parts.add(new MatrixPart.OfColumn(column));
            }
        }
        Set<EdgeKey> flows = flows(selection);
        cells.forEach(
                (pair, cell) -> {
                    if (cell.flows().stream().anyMatch(flows::contains)) {
                        parts.add(
                                new MatrixPart.OfCell(
                                        (int) (pair >>> Integer.SIZE), (int) (long) pair));
                    }
                });
        return parts;
    }

    private static Set<EdgeKey> flows(Selection selection) {
        Set<EdgeKey> flows = new HashSet<>();
        for (EdgeKey arrow : selection.edges()) {
            flows.add(arrow.flow());
            if (arrow.isRelationship()) {
                flows.add(EdgeKey.flow(arrow.to(), arrow.from()));
            }
        }
        return flows;
    }

    /// Number of cells that are not empty.
    public int filled() {
        return cells.size();
    }

    /// Count and sum of everything.
    public CurrencyTotal total() {
        return total;
    }

    /// The smallest and the largest amount in a cell, by size; zero each if there is none.
    public List<Money> ends() {
        Comparator<Money> bySize = Comparator.comparing(Money::abs);
        Money zero = total.sum().minus(total.sum());
        List<Money> amounts = cells.values().stream().map(c -> c.amount().abs()).toList();
        return List.of(
                amounts.stream().min(bySize).orElse(zero),
                amounts.stream().max(bySize).orElse(zero));
    }

    private static final class Sums {

        private final MatrixNames names;
        private final List<MatrixNames.Name> known = new ArrayList<>();
        private final Map<MatrixNames.Name, Integer> index = new LinkedHashMap<>();
        private final Map<Long, Cell> cells = new LinkedHashMap<>();
        private final Map<Integer, CurrencyTotal> paid = new HashMap<>();
        private final Map<Integer, CurrencyTotal> received = new HashMap<>();
        private final CurrencyCode currency;

        Sums(ViewedMoney money, MoneyUnit unit, MatrixNames names) {
            this.names = names;
            money.byFlow().forEach((flow, positions) -> add(money, unit, flow, positions));
            currency =
                    cells.values().stream()
                            .map(cell -> cell.amount().currency())
                            .max(Comparator.comparingInt(CurrencyCode::exponent))
                            .orElse(new CurrencyCode(unit.code(), 0));
        }

        private void add(ViewedMoney money, MoneyUnit unit, EdgeKey flow, int[] positions) {
            Map<Long, IntStream.Builder> parts = new LinkedHashMap<>();
            for (int position : positions) {
                long pair =
                        pair(
                                number(names.payer(flow, position)),
                                number(names.payee(flow, position)));
                parts.computeIfAbsent(pair, p -> IntStream.builder()).add(position);
            }
            parts.forEach(
                    (pair, part) ->
                            money.total(part.build().toArray(), unit)
                                    .ifPresent(sum -> put(pair, sum, flow)));
        }

        private int number(MatrixNames.Name name) {
            return index.computeIfAbsent(
                    name,
                    n -> {
                        known.add(n);
                        return known.size() - 1;
                    });
        }

        private void put(long pair, CurrencyTotal sum, EdgeKey flow) {
            cells.merge(pair, new Cell(sum.count(), sum.sum(), Set.of(flow)), Sums::together);
            paid.merge((int) (pair >>> Integer.SIZE), sum, CurrencyTotal::plus);
            received.merge((int) pair, sum, CurrencyTotal::plus);
        }

        private static Cell together(Cell one, Cell other) {
            Set<EdgeKey> flows = new TreeSet<>(one.flows());
            flows.addAll(other.flows());
            return new Cell(one.count() + other.count(), one.amount().plus(other.amount()), flows);
        }

        Set<Integer> paying() {
            return paid.keySet();
        }

        Set<Integer> receiving() {
            return received.keySet();
        }

        CurrencyTotal total() {
            return paid.values().stream()
                    .reduce(new CurrencyTotal(0, Money.zero(currency)), CurrencyTotal::plus);
        }

        /// By what is paid and how often, neither so much that one payment outweighs all.
        int[] communities() {
            List<Map.Entry<Long, Cell>> links =
                    cells.entrySet().stream()
                            .filter(e -> e.getKey() >>> Integer.SIZE != (int) (long) e.getKey())
                            .toList();
            ToIntFunction<Map.Entry<Long, Cell>> payer = e -> (int) (e.getKey() >>> Integer.SIZE);
            ToIntFunction<Map.Entry<Long, Cell>> payee = e -> (int) (long) e.getKey();
            return Louvain.communities(
                    known.size(),
                    links.stream().mapToInt(payer).toArray(),
                    links.stream().mapToInt(payee).toArray(),
                    links.stream().mapToDouble(e -> strength(e.getValue())).toArray());
        }

        private static double strength(Cell cell) {
            return Math.log1p(cell.amount().abs().decimal().doubleValue())
                    * Math.log1p((double) cell.count());
        }

        List<Integer> sorted(
                Set<Integer> lines,
                Map<Integer, CurrencyTotal> totals,
                MatrixOrder order,
                int[] community) {
            Money zero = Money.zero(currency);
            Comparator<Integer> byName =
                    Comparator.comparing((Integer line) -> known.get(line).text())
                            .thenComparing(line -> line);
            Comparator<Integer> byTotal =
                    Comparator.comparing(
                                    (Integer line) ->
                                            Optional.ofNullable(totals.get(line))
                                                    .map(total -> total.sum().abs())
                                                    .orElse(zero))
                            .reversed()
                            .thenComparing(byName);
            return lines.stream()
                    .sorted(
                            switch (order) {
                                case TOTAL -> byTotal;
                                case NAME -> byName;
                                case COMMUNITY ->
                                        Comparator.comparingInt((Integer line) -> community[line])
                                                .thenComparing(byTotal);
                            })
                    .toList();
        }

        List<Line> lines(List<Integer> lines, Map<Integer, CurrencyTotal> totals, int[] community) {
            CurrencyTotal none = new CurrencyTotal(0, Money.zero(currency));
            return lines.stream()
                    .map(
                            line -> {
                                MatrixNames.Name name = known.get(line);
                                CurrencyTotal sum = totals.getOrDefault(line, none);
                                return new Line(
                                        name.text(),
                                        name.detail(),
                                        names.nodes(name),
                                        sum.count(),
                                        sum.sum(),
                                        community[line]);
                            })
                    .toList();
        }
    }
}

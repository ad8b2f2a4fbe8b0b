// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.transfers;

import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.SelectedTransfers;
import org.tributary.app.explore.Selection;
import org.tributary.app.listing.RowFilter;
import org.tributary.app.listing.RowSelection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.window.kit.ScopeWords;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.LatestWins;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.Flows;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the transactions of what is selected, puts them in order, adds them up and copies them.
final class TransfersInteractor {

    /// More rows than this are not copied at once: a spreadsheet has no use for them and the
    /// clipboard lives in memory.
    static final int MOST_COPIED = 100_000;

    /// Arrows of more rows than this are not looked up, since all of them would stand out.
    private static final int MOST_POINTED_OUT = 20_000;

    /// Nobody reads a note that rests on more rows than this.
    static final int MOST_CITED = 500;

    private record Listing(TransferRows rows, CurrencyTotals totals, boolean converted, int all) {}

    private final TransfersModel model;
    private final Exploration exploration;
    private final Tasks tasks;
    private final Texts texts;
    private final TransfersHost host;
    private final LatestWins listings;
    private final LatestWins sums;
    private final TransferText written;

    /// Transactions that were asked for by themselves, by their positions in a graph.
    private static final class Given {
        private final FlowGraph graph;
        private final int[] positions;

        Given(FlowGraph graph, int[] positions) {
            this.graph = graph;
            this.positions = positions;
        }

        /// Their positions in a graph that may have been made anew.
        int[] in(FlowGraph other) {
            if (other == graph) {
                return positions;
            }
            Set<Long> ids =
                    IntStream.of(positions).mapToObj(graph::transferId).collect(Collectors.toSet());
            return IntStream.range(0, other.transferCount())
                    .filter(p -> ids.contains(other.transferId(p)))
                    .toArray();
        }
    }

    private Optional<Given> given = Optional.empty();
    private Selection selection = Selection.NOTHING;
    private PictureState picture = PictureState.EMPTY;
    private TransferOrder order = TransferOrder.BY_TIME;
    private CurrencyTotals totals = CurrencyTotals.NONE;
    private List<TransferId> selected = List.of();
    private final RowFilters filters;
    private int listing;
    private int all;

    /// @param host told which rows are selected in the table
    TransfersInteractor(
            TransfersModel model,
            Exploration exploration,
            Tasks tasks,
            Texts texts,
            TransfersHost host) {
        this.model = model;
        this.exploration = exploration;
        this.tasks = tasks;
        this.texts = texts;
        this.host = host;
        listings = tasks.latestWins(texts.of("transfers.task.list"));
        sums = tasks.latestWins(texts.of("transfers.task.sum"));
        written = new TransferText(exploration.amounts(), exploration.zone());
        filters = new RowFilters(model, texts, exploration.zone(), this::relist);
    }

    /// The conditions on columns.
    RowFilters filters() {
        return filters;
    }

    TransferText written() {
        return written;
    }

    void show(Selection wanted, PictureState state) {
        given = Optional.empty();
        selection = wanted;
        picture = state;
        if (wanted.isEmpty()) {
            listings.close();
            selected = List.of();
            model.rows().set(Optional.empty());
            model.copyable().set(false);
            model.count().set("");
            model.sums().set("");
            model.note().set("");
            return;
        }
        list();
    }

    void list(FlowGraph graph, int[] positions) {
        given = Optional.of(new Given(graph, positions));
        list();
    }

    private boolean isNothing() {
        return selection.isEmpty() && given.isEmpty();
    }

    /// What a stack stands for depends on what else is shown, and what counts on the filter, so the
    /// list is made anew.
    void pictureChanged(PictureState state) {
        boolean filtered = !picture.lens().filter().equals(state.lens().filter());
        picture = state;
        boolean stacked =
                selection.nodes().stream().anyMatch(NodeKey::isRest)
                        || selection.edges().stream()
                                .anyMatch(e -> e.from().isRest() || e.to().isRest());
        if (given.isEmpty() && (stacked || (filtered && !selection.isEmpty()))) {
            list();
        }
    }

    void sort(TransferOrder wanted) {
        if (!order.equals(wanted)) {
            order = wanted;
            relist();
        }
    }

    private void relist() {
        if (!isNothing()) {
            list();
        }
    }

    private void list() {
        Selection wanted = selection;
        Optional<Given> these = given;
        PictureState state = picture;
        TransferOrder by = order;
        RowFilter filter = filters.filter();
        listings.submit(work -> listing(wanted, these, state, by, filter, work), this::listed);
    }

    private Listing listing(
            Selection wanted,
            Optional<Given> these,
            PictureState state,
            TransferOrder by,
            RowFilter filter,
            Work work)
            throws IOException {
        DrawnLedger ledger = exploration.drawn(work);
        FlowGraph graph = ledger.graph();
        int[] behind =
                these.map(asked -> asked.in(graph))
                        .orElseGet(() -> SelectedTransfers.of(ledger, state).positions(wanted));
        work.checkCancelled();
        int[] found =
                new RowSelection(graph, exploration::transfers)
                        .meeting(filter, behind, texts.of("transfers.task.read"), work);
        int[] sorted = by.sort(found, graph, exploration);
        boolean converted =
                IntStream.of(found)
                        .anyMatch(
                                p ->
                                        graph.paid(p) != graph.received(p)
                                                || !graph.paidCurrency(p)
                                                        .equals(graph.receivedCurrency(p)));
        return new Listing(
                new TransferRows(graph, sorted, this::fetch),
                new Flows(graph).totals(found),
                converted,
                behind.length);
    }

    private void listed(Listing found) {
        if (isNothing()) {
            return;
        }
        listing++;
        totals = found.totals();
        all = found.all();
        model.converted().set(found.converted());
        model.note().set("");
        model.rows().set(Optional.of(found.rows()));
        model.copyable().set(!found.rows().isEmpty());
        selectRows(List.of());
    }

    /// The values of a column among the rows that meet all other conditions.
    ///
    /// @param shown receives them
    void choices(TransferColumn column, Consumer<ColumnChoices> shown) {
        Selection wanted = selection;
        PictureState state = picture;
        RowFilter others = filters.without(column);
        tasks.start(
                texts.of("transfers.task.values"),
                work -> {
                    DrawnLedger ledger = exploration.drawn(work);
                    int[] behind = SelectedTransfers.of(ledger, state).positions(wanted);
                    int[] rows =
                            new RowSelection(ledger.graph(), exploration::transfers)
                                    .meeting(others, behind, texts.of("transfers.task.read"), work);
                    return new ColumnValues(exploration).of(column, ledger.graph(), rows);
                },
                Outcome.of(shown));
    }

    private void fetch(TransferRows rows, int page) {
        List<TransferId> ids = rows.ids(page);
        tasks.start(
                texts.of("transfers.task.list"),
                work -> exploration.transfers(ids),
                Outcome.of((List<Transfer> transfers) -> rows.arrived(page, transfers)));
    }

    /// These rows are selected in the table; without any, the whole list is summed up.
    void selectRows(List<Integer> indices) {
        TransferRows rows = model.rows().get().orElse(null);
        if (rows == null) {
            return;
        }
        selected = indices.stream().limit(MOST_CITED).map(rows::id).toList();
        if (indices.isEmpty()) {
            String count =
                    rows.size() == all
                            ? texts.of("transfers.count", all)
                            : texts.of("transfers.countOf", rows.size(), all);
            model.count()
                    .set(
                            given.isPresent()
                                    ? count
                                    : texts.of(
                                            "transfers.scoped",
                                            count,
                                            new ScopeWords(texts).of(selection, picture)));
            addUp(totals);
            host.pointOut(Set.of());
            host.pickedOut(Optional.empty());
            return;
        }
        int[] positions = indices.stream().mapToInt(rows::position).toArray();
        int shown = listing;
        PictureState state = picture;
        sums.submit(
                work -> new Flows(rows.graph()).totals(positions),
                sum -> {
                    if (listing == shown) {
                        model.count()
                                .set(texts.of("transfers.selected", positions.length, rows.size()));
                        addUp(sum);
                    }
                });
        Set<EdgeKey> arrows = new LinkedHashSet<>();
        if (positions.length <= MOST_POINTED_OUT) {
            SelectedTransfers transfers = new SelectedTransfers(rows.graph(), state, p -> true);
            IntStream.of(positions)
                    .mapToObj(transfers::arrow)
                    .flatMap(Optional::stream)
                    .forEach(arrows::add);
        }
        host.pointOut(arrows);
        host.pickedOut(
                indices.size() == 1 ? Optional.of(rows.id(indices.getFirst())) : Optional.empty());
    }

    /// The rows selected in the table.
    List<TransferId> selected() {
        return selected;
    }

    private void addUp(CurrencyTotals sum) {
        List<String> lines = exploration.amounts().lines(sum);
        model.sums().set(String.join("  ·  ", lines));
        model.allSums().set(String.join("\n", lines));
    }

    /// Copies rows with headers.
    ///
    /// @param indices rows to copy; all when empty
    /// @param clipboard receives them
    void copy(List<Integer> indices, Consumer<CopiedRows> clipboard) {
        TransferRows rows = model.rows().get().orElse(null);
        if (rows == null) {
            return;
        }
        int wanted = indices.isEmpty() ? rows.size() : indices.size();
        List<TransferId> ids = new ArrayList<>();
        for (int i = 0; i < Math.min(wanted, MOST_COPIED); i++) {
            ids.add(rows.id(indices.isEmpty() ? i : indices.get(i)));
        }
        tasks.start(
                texts.of("transfers.task.copy"),
                work -> copied(ids, work),
                Outcome.of(
                        (CopiedRows copy) -> {
                            clipboard.accept(copy);
                            model.note()
                                    .set(
                                            ids.size() < wanted
                                                    ? texts.of(
                                                            "transfers.copiedFirst",
                                                            ids.size(),
                                                            wanted)
                                                    : texts.of("transfers.copied", ids.size()));
                        }));
    }

    private CopiedRows copied(List<TransferId> ids, Work work) {
        work.begin(texts.of("transfers.task.copy"), ids.size());
        var copy =
                new CopiedRows.Making(
                        written,
                        Stream.of(TransferColumn.values())
                                .map(column -> texts.of(column.textKey()))
                                .toList());
        for (int start = 0; start < ids.size(); start += 5_000) {
            work.checkCancelled();
            List<TransferId> some = ids.subList(start, Math.min(ids.size(), start + 5_000));
            exploration.transfers(some).forEach(copy::add);
            work.done(some.size());
        }
        return copy.made();
    }

    void close() {
        listings.close();
        sums.close();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// A flow graph made ready for tracing: what each transfer moves, and in what amounts are
/// counted.
///
/// Transfers are taken in the order of the graph: time, then the statement's order, then its
/// lines. Money can only be paid from what stands before the payment in that order, also
/// within a minute. Every trace is one pass over all transfers, so cycles need no care: money
/// that comes back is mixed in again. Thread-safe.
///
/// What rows mean: a transfer from an account to itself in one currency moves nothing; a
/// negative row that takes back an earlier one (same accounts, currencies and size, the latest
/// not taken back yet) undoes it, so that neither moves anything; any other negative row moves
/// the other way. Of what is paid into an overdrawn account, the part that settles the debt is
/// lost to tracing.
public final class TraceLedger {

    /// ISO 4217's code for transactions without a currency: counts an empty graph.
    private static final CurrencyCode NO_CURRENCY = new CurrencyCode("XXX", 0);

    private record Opened(Openings openings, OpeningBook book) {}

    private final FlowGraph graph;
    private final Units units;
    private final List<CurrencyCode> all;
    private final Pools pools;
    private final Takebacks takebacks;
    private final Moves moves;
    private volatile List<Opened> opened = List.of();

    private TraceLedger(FlowGraph graph, Units units) {
        this.graph = graph;
        this.units = units;
        all = units.all();
        pools = new Pools(graph.accountCount());
        takebacks = new Takebacks(graph);
        moves = new Moves(graph, units, pools, takebacks);
    }

    /// Every currency by itself: what an account holds in each is traced apart, and money
    /// changes its currency only by transfers that state both amounts.
    ///
    /// @throws ArithmeticException if amounts do not fit 64 bits in their finest unit
    public static TraceLedger of(FlowGraph graph) {
        CurrencyCode first =
                graph.currencies().isEmpty() ? NO_CURRENCY : graph.currencies().getFirst();
        return new TraceLedger(graph, new Units(graph, RateTable.EMPTY, first));
    }

    /// All currencies for which there are rates counted in one, so that an account's money is
    /// one whatever currency it came in. Worths are rounded to the nearest minor unit, halves
    /// to even; where a transfer states another rate, the difference counts as a fee.
    /// Currencies without a rate on the day of their first transfer stay apart.
    ///
    /// @throws ArithmeticException if amounts do not fit 64 bits in their finest unit
    public static TraceLedger of(FlowGraph graph, RateTable rates, CurrencyCode base) {
        return new TraceLedger(graph, new Units(graph, rates, base));
    }

    public FlowGraph graph() {
        return graph;
    }

    /// Currencies that are counted in another one by rates.
    public List<CurrencyCode> converted() {
        return units.converted();
    }

    /// Whether a transfer moves money between accounts or currencies, so that a trace can
    /// begin with it.
    public boolean moves(int position) {
        return moves.payer(position) != Course.NOWHERE;
    }

    /// The transfer that takes this one back, or that it takes back; empty if there is none.
    public OptionalInt takenBack(int position) {
        int partner = takebacks.partner(position);
        return partner < 0 ? OptionalInt.empty() : OptionalInt.of(partner);
    }

    /// The account a transfer's money leaves when it is followed in a direction: backward the
    /// receiver's. Of a transfer that moves nothing, an end of the row.
    public int leaves(int position, Direction direction) {
        int pool = new Course(moves, direction).payer(position);
        return pool == Course.NOWHERE ? graph.from(position) : pools.account(pool);
    }

    /// The account a transfer's money reaches when it is followed in a direction: backward the
    /// payer's. Of a transfer that moves nothing, an end of the row.
    public int reaches(int position, Direction direction) {
        int pool = new Course(moves, direction).receiver(position);
        return pool == Course.NOWHERE ? graph.to(position) : pools.account(pool);
    }

    /// Follows money under one method.
    ///
    /// @throws IllegalArgumentException if an opening balance is given in a currency that the
    ///     account never had
    /// @throws ArithmeticException if balances do not fit 64 bits
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public Trace trace(TraceQuestion question, TraceMethod method, Work work) {
        return new Tracing(this, question, method, Journal.NONE).run(work);
    }

    /// Every step of following money under one method, in the order in which it is followed.
    ///
    /// @throws IllegalArgumentException as [#trace] does
    /// @throws ArithmeticException as [#trace] does
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public List<TraceStep> journal(TraceQuestion question, TraceMethod method, Work work) {
        List<TraceStep> steps = new ArrayList<>();
        new Tracing(this, question, method, step -> steps.add(step.get())).run(work);
        return List.copyOf(steps);
    }

    Moves moves() {
        return moves;
    }

    List<CurrencyCode> units() {
        return all;
    }

    int poolCount() {
        return pools.count();
    }

    int account(int pool) {
        return pools.account(pool);
    }

    int unitNumber(int pool) {
        return pools.unit(pool);
    }

    CurrencyCode unit(int pool) {
        return all.get(pools.unit(pool));
    }

    /// The two books asked for last are kept, for every method is asked with both assumptions.
    OpeningBook openings(Openings openings) {
        List<Opened> known = opened;
        for (Opened each : known) {
            if (each.openings().equals(openings)) {
                return each.book();
            }
        }
        long first = graph.transferCount() == 0 ? 0 : graph.at(0);
        OpeningBook made = new OpeningBook(openings, moves, pools, units, first);
        List<Opened> kept = new ArrayList<>(known.subList(0, Math.min(1, known.size())));
        kept.addFirst(new Opened(openings, made));
        opened = List.copyOf(kept);
        return made;
    }
}

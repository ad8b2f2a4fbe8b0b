// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One pass over all transfers under one method. Balances are kept of all accounts, everything
/// else only of those that traced money has reached, so the pass costs little more than
/// reading the transfers once. Used once; not thread-safe.
final class Tracing {

    private static final int CHECK = 1 << 14;

    private final TraceLedger ledger;
    private final FlowGraph graph;
    private final TraceQuestion question;
    private final TraceMethod method;
    private final Rule rule;
    private final Course course;
    private final Seeds seeds;
    private final Stops stops;
    private final OpeningBook openings;
    private final Journal journal;
    private final long[] balances;
    private final long[] lastPaid;
    private final Tally[] tallies;
    private final List<Integer> reached = new ArrayList<>();
    private final List<TracedTransfer> transfers = new ArrayList<>();
    private final List<Money> begun = new ArrayList<>();
    private final List<Money> fees = new ArrayList<>();
    private int sameMoment;

    Tracing(TraceLedger ledger, TraceQuestion question, TraceMethod method, Journal journal) {
        this.ledger = ledger;
        this.question = question;
        this.method = method;
        this.journal = journal;
        graph = ledger.graph();
        rule = Rule.of(method, question.direction());
        course = new Course(ledger.moves(), question.direction());
        seeds = new Seeds(question.start());
        stops = new Stops(question.stops(), question.direction(), ledger.units());
        openings = ledger.openings(question.openings());
        balances = openings.balances(question.direction());
        lastPaid = new long[balances.length];
        Arrays.fill(lastPaid, Long.MIN_VALUE);
        tallies = new Tally[balances.length];
    }

    Trace run(Work work) {
        work.begin("Following the money", course.steps());
        for (int step = 0; step < course.steps(); step++) {
            if (step % CHECK == 0) {
                work.checkCancelled();
                work.done(Math.min(CHECK, course.steps() - step));
            }
            int position = course.position(step);
            if (course.isBeyond(graph.at(position), stops.limit())) {
                break;
            }
            if (course.payer(position) != Course.NOWHERE) {
                move(position);
            }
        }
        transfers.sort(Comparator.comparingInt(TracedTransfer::position));
        return new Trace(
                method,
                question.direction(),
                transfers,
                reached.stream()
                        .map(
                                pool ->
                                        tallies[pool].told(
                                                ledger.account(pool), ledger, pool, openings))
                        .toList(),
                CurrencyTotals.of(begun),
                CurrencyTotals.of(fees),
                sameMoment);
    }

    private void move(int position) {
        int payer = course.payer(position);
        int receiver = course.receiver(position);
        long sent = course.sent(position);
        Tally paying = tallies[payer];
        Parcel parcel =
                paying == null || paying.holding().traced() == 0 || sent == 0
                        ? Parcel.NONE
                        : leave(position, payer, paying, sent);
        parcel = begin(position, payer, receiver, sent, parcel);
        balances[payer] = Math.subtractExact(balances[payer], sent);
        lastPaid[payer] = graph.at(position);
        if (!parcel.isEmpty()) {
            deliver(position, parcel);
        }
        balances[receiver] = Math.addExact(balances[receiver], course.received(position));
    }

    private Parcel leave(int position, int payer, Tally paying, long sent) {
        long held = paying.holding().traced();
        long balance = balances[payer];
        Parcel parcel = paying.holding().pay(balance, sent);
        if (!parcel.isEmpty()) {
            paying.leave(parcel.amount(), graph.at(position));
            journal.note(
                    () ->
                            new TraceStep.Left(
                                    position,
                                    ledger.account(payer),
                                    ledger.unit(payer),
                                    parcel.amount(),
                                    sent,
                                    held,
                                    balance));
        }
        return parcel;
    }

    private Parcel begin(int position, int payer, int receiver, long sent, Parcel parcel) {
        long wanted = seeds.of(position, ledger.account(payer), ledger.account(receiver), sent);
        long more = Math.min(wanted, sent - parcel.amount());
        if (more <= 0) {
            return parcel;
        }
        begun.add(Money.of(more, ledger.unit(payer)));
        journal.note(
                () ->
                        new TraceStep.Begun(
                                position, ledger.account(payer), ledger.unit(payer), more));
        return rule.topUp(parcel, sent, more);
    }

    private void deliver(int position, Parcel parcel) {
        int payer = course.payer(position);
        int receiver = course.receiver(position);
        int hop = hop(position, payer, receiver);
        transfers.add(
                new TracedTransfer(
                        position, ledger.unit(payer), parcel.amount(), course.sent(position), hop));
        Parcel arriving = onTheWay(position, parcel);
        if (arriving.isEmpty()) {
            return;
        }
        Tally tally = tallies[receiver];
        if (tally == null) {
            tally = new Tally(rule.holding());
            tallies[receiver] = tally;
            reached.add(receiver);
        }
        tally.arrive(arriving.amount(), hop, graph.at(position));
        Optional<StopReason> stop =
                seeds.returned(ledger.account(receiver))
                        .or(
                                () ->
                                        stops.at(
                                                ledger.account(receiver),
                                                ledger.unitNumber(receiver),
                                                arriving.amount(),
                                                hop));
        if (stop.isPresent()) {
            tally.setAside(stop.get(), arriving.amount());
            journal.note(
                    () ->
                            new TraceStep.SetAside(
                                    position,
                                    ledger.account(receiver),
                                    ledger.unit(receiver),
                                    arriving.amount(),
                                    stop.get()));
        } else {
            arrive(position, receiver, tally, arriving, hop);
        }
    }

    /// A payment with which the trace begins is the first, whatever came to its payer before.
    private int hop(int position, int payer, int receiver) {
        Tally paying = tallies[payer];
        boolean begins = seeds.begins(position, ledger.account(payer), ledger.account(receiver));
        return begins || paying == null || paying.hops() == Integer.MAX_VALUE
                ? 1
                : paying.hops() + 1;
    }

    private void arrive(int position, int receiver, Tally tally, Parcel arriving, int hop) {
        int account = ledger.account(receiver);
        CurrencyCode unit = ledger.unit(receiver);
        journal.note(() -> new TraceStep.Arrived(position, account, unit, arriving.amount(), hop));
        long lost = tally.holding().take(balances[receiver], course.received(position), arriving);
        if (lost > 0) {
            tally.lose(lost);
            journal.note(() -> new TraceStep.Lost(position, account, unit, lost, Loss.OVERDRAFT));
        }
        if (lastPaid[receiver] == graph.at(position)) {
            sameMoment++;
            journal.note(() -> new TraceStep.SameMoment(position, account));
        }
    }

    /// What of a payment's traced money arrives.
    private Parcel onTheWay(int position, Parcel parcel) {
        long sent = course.sent(position);
        long received = course.received(position);
        int payer = course.payer(position);
        CurrencyCode from = ledger.unit(payer);
        CurrencyCode to = ledger.unit(course.receiver(position));
        if (!from.equals(to)) {
            Parcel changed = rule.exchanged(parcel, sent, received);
            journal.note(
                    () ->
                            new TraceStep.Exchanged(
                                    position, from, parcel.amount(), to, changed.amount()));
            return changed;
        }
        if (sent == received) {
            return parcel;
        }
        Parcel arriving = rule.afterFee(parcel, sent, received);
        long fee = parcel.amount() - arriving.amount();
        if (fee > 0) {
            fees.add(Money.of(fee, from));
            journal.note(
                    () -> new TraceStep.Lost(position, ledger.account(payer), from, fee, Loss.FEE));
        }
        return arriving;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.money.CurrencyTotal;
import org.tributary.ledger.money.CurrencyTotals;
import org.tributary.ledger.work.Work;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// Ten thousand small ledgers of chance, each method in both directions against the slow
/// reference, with fees, exchanges, overdrafts, reversals, cycles, payments of one minute and
/// stops.
class TraceAgainstReferenceTest {

    private static final int LEDGERS = 10_000;
    private static final long SEED = 20_261_121L;

    @Test
    void conservesExactlyAndEqualsTheSlowReference() {
        for (int i = 0; i < LEDGERS; i++) {
            long seed = SEED + i;
            Random random = new Random(seed);
            SlowLedger slow = SlowLedger.of(random);
            TraceLedger ledger = TraceLedger.of(slow.graph());
            for (TraceMethod method : TraceMethod.values()) {
                Direction direction = Direction.values()[random.nextInt(2)];
                check(
                        "seed %d %s %s".formatted(seed, method, direction),
                        slow,
                        ledger,
                        method,
                        direction,
                        random);
            }
        }
    }

    private static void check(
            String name,
            SlowLedger slow,
            TraceLedger ledger,
            TraceMethod method,
            Direction direction,
            Random random) {
        Openings.Assumption otherwise = Openings.Assumption.values()[random.nextInt(2)];
        BigDecimal share =
                random.nextBoolean()
                        ? BigDecimal.ONE
                        : BigDecimal.valueOf(1 + random.nextInt(999), 3);
        int account = random.nextInt(3) == 0 ? random.nextInt(slow.graph().accountCount()) : -1;
        List<Integer> seeds = new ArrayList<>();
        for (int s = random.nextInt(3); s >= 0; s--) {
            seeds.add(random.nextInt(slow.graph().transferCount()));
        }
        int hops = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : Integer.MAX_VALUE;
        Set<Integer> stops =
                random.nextInt(4) == 0
                        ? Set.of(random.nextInt(slow.graph().accountCount()))
                        : Set.of();
        int least = random.nextInt(4) == 0 ? random.nextInt(8) : 0;
        List<StopRule> rules = new ArrayList<>();
        rules.add(new StopRule.AtAccounts(StopReason.NAMED, stops));
        rules.add(new StopRule.Below(BigDecimal.valueOf(least, 2)));
        if (hops < Integer.MAX_VALUE) {
            rules.add(new StopRule.AfterHops(hops));
        }
        List<SlowRow> rows = new ArrayList<>(slow.rows());
        if (random.nextInt(5) == 0) {
            long limit = slow.graph().at(random.nextInt(slow.graph().transferCount()));
            rules.add(new StopRule.At(Instant.ofEpochMilli(limit)));
            rows.removeIf(
                    row ->
                            direction == Direction.OUT
                                    ? slow.graph().at(row.position()) > limit
                                    : slow.graph().at(row.position()) < limit);
        }
        Map<String, Integer> openings =
                direction == Direction.OUT ? slow.all(otherwise) : slow.closing(otherwise);
        if (direction == Direction.IN) {
            Collections.reverse(rows);
            rows.replaceAll(SlowRow::turned);
        }
        SlowTrace wanted =
                new SlowTrace(
                        method,
                        direction == Direction.IN && method == TraceMethod.FIFO,
                        new SlowTrace.Asked(Set.copyOf(seeds), account, share, hops, stops, least),
                        openings,
                        rows);
        TraceQuestion question =
                new TraceQuestion(
                        account < 0
                                ? new TraceStart.Transfers(seeds, Share.of(share))
                                : new TraceStart.OfAccount(account, Share.of(share)),
                        direction,
                        slow.told(otherwise),
                        rules);
        Trace trace = ledger.trace(question, method, Work.UNOBSERVED);
        assertThat(tainted(trace)).as(name).isEqualTo(wanted.tainted);
        assertThat(held(trace)).as(name).isEqualTo(wanted.held);
        assertThat(sums(trace.begun())).as(name).isEqualTo(wanted.begun);
        assertThat(sums(trace.fees().plus(trace.overdrafts()))).as(name).isEqualTo(wanted.lost);
        assertThat(trace.accounts())
                .as(name)
                .allSatisfy(
                        a ->
                                assertThat(a.arrived())
                                        .isEqualTo(a.left() + a.held() + a.overdraft()));
        replays(name, ledger, question, trace);
    }

    private static void replays(
            String name, TraceLedger ledger, TraceQuestion question, Trace trace) {
        List<TraceStep> steps = ledger.journal(question, trace.method(), Work.UNOBSERVED);
        Replay replay = Replay.of(steps);
        assertThat(replay.transit()).as(name).isEmpty();
        Map<String, Long> held = new TreeMap<>();
        replay.remaining().forEach((a, sums) -> sums.forEach((c, v) -> held.put(a + " " + c, v)));
        replay.setAside()
                .forEach(
                        (a, sums) -> sums.forEach((c, v) -> held.merge(a + " " + c, v, Long::sum)));
        assertThat(held).as(name).isEqualTo(held(trace));
        assertThat(replay.lost()).as(name).isEqualTo(sums(trace.fees().plus(trace.overdrafts())));
        Map<String, Long> balance = new TreeMap<>();
        steps.forEach(
                step -> {
                    if (step instanceof TraceStep.Exchanged changed) {
                        balance.merge(changed.unit().code(), -changed.amount(), Long::sum);
                        balance.merge(changed.into().code(), changed.becomes(), Long::sum);
                    }
                });
        sums(trace.begun()).forEach((c, v) -> balance.merge(c, v, Long::sum));
        sums(trace.held()).forEach((c, v) -> balance.merge(c, -v, Long::sum));
        replay.lost().forEach((c, v) -> balance.merge(c, -v, Long::sum));
        assertThat(balance.values()).as(name + " conserves").allMatch(v -> v == 0);
    }

    static Map<Integer, Long> tainted(Trace trace) {
        Map<Integer, Long> tainted = new TreeMap<>();
        trace.transfers().forEach(t -> tainted.put(t.position(), t.tainted()));
        return tainted;
    }

    private static Map<String, Long> held(Trace trace) {
        Map<String, Long> held = new TreeMap<>();
        trace.accounts()
                .forEach(
                        a -> {
                            if (a.held() > 0) {
                                held.put(a.account() + " " + a.unit(), a.held());
                            }
                        });
        return held;
    }

    private static Map<String, Long> sums(CurrencyTotals totals) {
        Map<String, Long> sums = new TreeMap<>();
        for (CurrencyTotal total : totals.totals()) {
            if (total.sum().signum() != 0) {
                sums.put(total.sum().currency().code(), total.sum().minorExact());
            }
        }
        return sums;
    }
}

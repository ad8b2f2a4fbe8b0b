// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Follows money the slow and obvious way: for FIFO and LIFO every minor unit is a coin in a
/// list, for the others an account is a balance and a traced amount, computed with unlimited
/// precision. Written apart from the product, from the words of its rules alone.
final class SlowTrace {

    /// What is asked, as plainly as it can be.
    record Asked(
            Set<Integer> seeds,
            int account,
            BigDecimal share,
            int hops,
            Set<Integer> stops,
            int least) {}

    private final Map<String, List<Boolean>> coins = new HashMap<>();
    private final Map<String, BigInteger> balance = new HashMap<>();
    private final Map<String, BigInteger> traced = new HashMap<>();
    private final Map<String, BigDecimal> owed = new HashMap<>();
    private final Map<String, Integer> placeHops = new HashMap<>();

    final Map<Integer, Long> tainted = new TreeMap<>();
    final Map<String, Long> held = new TreeMap<>();
    final Map<String, Long> lost = new TreeMap<>();
    final Map<String, Long> begun = new TreeMap<>();

    private final TraceMethod method;
    private final boolean lastUnitsStay;
    private final Asked asked;

    /// @param rows in the order in which money is followed
    SlowTrace(
            TraceMethod method,
            boolean lastUnitsStay,
            Asked asked,
            Map<String, Integer> openings,
            List<SlowRow> rows) {
        this.method = method;
        this.lastUnitsStay = lastUnitsStay;
        this.asked = asked;
        openings.forEach(
                (place, amount) -> {
                    balance.put(place, BigInteger.valueOf(amount));
                    coins.put(place, plain(Math.max(0, amount)));
                });
        rows.forEach(this::move);
        for (String place : placeHops.keySet()) {
            long there =
                    inCoins()
                            ? coins.get(place).stream().filter(c -> c).count()
                            : traced.getOrDefault(place, BigInteger.ZERO).longValueExact();
            held.merge(place, there, Long::sum);
        }
        held.values().removeIf(v -> v == 0);
        lost.values().removeIf(v -> v == 0);
    }

    private boolean inCoins() {
        return method == TraceMethod.FIFO || method == TraceMethod.LIFO;
    }

    private static List<Boolean> plain(int count) {
        List<Boolean> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(false);
        }
        return list;
    }

    private void move(SlowRow row) {
        boolean begins =
                asked.account() < 0
                        ? asked.seeds().contains(row.position())
                        : row.payerAccount() == asked.account()
                                && row.receiverAccount() != asked.account();
        int wanted =
                begins
                        ? asked.share()
                                .multiply(BigDecimal.valueOf(row.sent()))
                                .setScale(0, RoundingMode.HALF_UP)
                                .intValueExact()
                        : 0;
        int hop = begins ? 1 : placeHops.getOrDefault(row.payer(), 0) + 1;
        if (inCoins()) {
            moveCoins(row, wanted, hop);
        } else {
            moveAmounts(row, wanted, hop);
        }
    }

    private void moveCoins(SlowRow row, int wanted, int hop) {
        BigInteger before = balance.getOrDefault(row.payer(), BigInteger.ZERO);
        List<Boolean> purse = coins.computeIfAbsent(row.payer(), k -> new ArrayList<>());
        int own = Math.min(row.sent(), purse.size());
        List<Boolean> payment = new ArrayList<>();
        List<Boolean> taken =
                method == TraceMethod.FIFO
                        ? purse.subList(0, own)
                        : purse.subList(purse.size() - own, purse.size());
        List<Boolean> credit = plain(row.sent() - own);
        if (method == TraceMethod.LIFO) {
            payment.addAll(credit);
        }
        payment.addAll(taken);
        if (method == TraceMethod.FIFO) {
            payment.addAll(credit);
        }
        taken.clear();
        balance.put(row.payer(), before.subtract(BigInteger.valueOf(row.sent())));
        colour(payment, wanted, row);
        List<Boolean> arriving = new ArrayList<>();
        if (row.exchanges()) {
            for (int u = 0; u < row.sent(); u++) {
                int from = u * row.received() / row.sent();
                int to = (u + 1) * row.received() / row.sent();
                for (int v = from; v < to; v++) {
                    arriving.add(payment.get(u));
                }
            }
            if (row.sent() == 0) {
                arriving = plain(row.received());
            }
        } else if (row.received() <= row.sent()) {
            int cut = row.sent() - row.received();
            arriving =
                    lastUnitsStay
                            ? payment.subList(cut, row.sent())
                            : payment.subList(0, row.received());
            lose(row.payer(), traced(payment) - traced(arriving));
        } else {
            List<Boolean> added = plain(row.received() - row.sent());
            arriving.addAll(lastUnitsStay ? added : payment);
            arriving.addAll(lastUnitsStay ? payment : added);
        }
        note(row, traced(payment));
        land(row, arriving, hop);
    }

    private void colour(List<Boolean> payment, int wanted, SlowRow row) {
        int more = (int) Math.min(wanted, payment.size() - traced(payment));
        if (more > 0) {
            begun.merge(SlowRow.currency(row.payer()), (long) more, Long::sum);
        }
        for (int i = 0; i < payment.size() && more > 0; i++) {
            int at = lastUnitsStay ? payment.size() - 1 - i : i;
            if (!payment.get(at)) {
                payment.set(at, true);
                more--;
            }
        }
    }

    private static long traced(List<Boolean> coins) {
        return coins.stream().filter(c -> c).count();
    }

    private void land(SlowRow row, List<Boolean> arriving, int hop) {
        String place = row.receiver();
        long amount = traced(arriving);
        List<Boolean> landing = arriving;
        if (amount > 0) {
            placeHops.merge(place, hop, Math::min);
            if (stops(row, amount, hop)) {
                held.merge(place, amount, Long::sum);
                landing = plain(arriving.size());
            }
        }
        int debt =
                balance.getOrDefault(place, BigInteger.ZERO)
                        .negate()
                        .max(BigInteger.ZERO)
                        .min(BigInteger.valueOf(landing.size()))
                        .intValueExact();
        lose(place, traced(landing.subList(0, debt)));
        coins.computeIfAbsent(place, k -> new ArrayList<>())
                .addAll(landing.subList(debt, landing.size()));
        balance.merge(place, BigInteger.valueOf(row.received()), BigInteger::add);
    }

    private boolean stops(SlowRow row, long amount, int hop) {
        return row.receiverAccount() == asked.account()
                || asked.stops().contains(row.receiverAccount())
                || hop >= asked.hops()
                || amount < asked.least();
    }

    private void moveAmounts(SlowRow row, int wanted, int hop) {
        BigInteger before = balance.getOrDefault(row.payer(), BigInteger.ZERO);
        BigInteger sent = BigInteger.valueOf(row.sent());
        BigInteger there = traced.getOrDefault(row.payer(), BigInteger.ZERO);
        BigInteger leaves =
                row.sent() == 0 || there.signum() == 0
                        ? BigInteger.ZERO
                        : method == TraceMethod.PRO_RATA
                                ? inProportion(row.payer(), sent, before, there)
                                : sent.subtract(before.subtract(there))
                                        .max(BigInteger.ZERO)
                                        .min(there);
        traced.put(row.payer(), there.subtract(leaves));
        balance.put(row.payer(), before.subtract(sent));
        long more = Math.min(wanted, row.sent() - leaves.longValueExact());
        if (more > 0) {
            begun.merge(SlowRow.currency(row.payer()), more, Long::sum);
        }
        BigInteger payment = leaves.add(BigInteger.valueOf(more));
        note(row, payment.longValueExact());
        BigInteger arrives = arriving(row, payment);
        if (!row.exchanges()) {
            lose(row.payer(), payment.subtract(arrives).longValueExact());
        }
        BigInteger at = balance.getOrDefault(row.receiver(), BigInteger.ZERO);
        balance.put(row.receiver(), at.add(BigInteger.valueOf(row.received())));
        if (arrives.signum() == 0) {
            return;
        }
        placeHops.merge(row.receiver(), hop, Math::min);
        if (stops(row, arrives.longValueExact(), hop)) {
            held.merge(row.receiver(), arrives.longValueExact(), Long::sum);
            return;
        }
        BigInteger debt = at.negate().max(BigInteger.ZERO).min(BigInteger.valueOf(row.received()));
        BigInteger settles =
                method == TraceMethod.PRO_RATA
                        ? nearest(arrives.multiply(debt), BigInteger.valueOf(row.received()))
                        : arrives.subtract(BigInteger.valueOf(row.received()).subtract(debt))
                                .max(BigInteger.ZERO);
        lose(row.receiver(), settles.longValueExact());
        traced.merge(row.receiver(), arrives.subtract(settles), BigInteger::add);
    }

    private BigInteger arriving(SlowRow row, BigInteger payment) {
        BigInteger sent = BigInteger.valueOf(row.sent());
        BigInteger received = BigInteger.valueOf(row.received());
        if (row.exchanges()) {
            return row.sent() == 0 ? BigInteger.ZERO : nearest(payment.multiply(received), sent);
        }
        if (row.received() >= row.sent()) {
            return payment;
        }
        return method == TraceMethod.PRO_RATA
                ? nearest(payment.multiply(received), sent)
                : payment.min(received);
    }

    /// Error of rounding is carried in millionths, cut off.
    private BigInteger inProportion(
            String place, BigInteger sent, BigInteger before, BigInteger there) {
        if (sent.compareTo(before) >= 0) {
            owed.remove(place);
            return there;
        }
        BigDecimal exact =
                new BigDecimal(sent.multiply(there))
                        .divide(new BigDecimal(before), 6, RoundingMode.FLOOR)
                        .add(owed.getOrDefault(place, BigDecimal.ZERO));
        BigInteger leaves =
                exact.add(new BigDecimal("0.5"))
                        .setScale(0, RoundingMode.FLOOR)
                        .toBigIntegerExact();
        owed.put(place, exact.subtract(new BigDecimal(leaves)));
        if (leaves.equals(there)) {
            owed.remove(place);
        }
        return leaves;
    }

    private static BigInteger nearest(BigInteger product, BigInteger by) {
        return new BigDecimal(product)
                .divide(new BigDecimal(by), 0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
    }

    private void note(SlowRow row, long amount) {
        if (amount > 0) {
            tainted.put(row.position(), amount);
        }
    }

    private void lose(String place, long amount) {
        lost.merge(SlowRow.currency(place), amount, Long::sum);
    }
}

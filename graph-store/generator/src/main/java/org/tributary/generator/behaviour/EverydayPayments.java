// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.behaviour;

import org.tributary.generator.world.Denomination;
import org.tributary.generator.world.DraftTransfer;
import org.tributary.generator.world.PaymentFormat;
import org.tributary.generator.world.Population;
import org.tributary.generator.world.Role;
import org.tributary.generator.world.Seeded;
import org.tributary.generator.world.Window;

import java.util.Optional;
import java.util.function.Consumer;

/// Everything unscheduled: card payments to merchants, cheques, wires, cash, reinvestment of an
/// account's own money, Bitcoin, and payments that arrive in another currency. Activity follows a
/// power law; most payments go to accounts the payer knows. Shares of the formats are near those of
/// AMLworld HI-Small.
public final class EverydayPayments {

    private final Population people;
    private final Seeded random;

    public EverydayPayments(Population people, long seed) {
        this.people = people;
        this.random = Seeded.of(seed, 0xE7E2DA1L);
    }

    /// Gives exactly `count` transfers of a day.
    public void onDay(int day, long count, Consumer<DraftTransfer> sink) {
        long midnight = day * (long) Window.MINUTES_PER_DAY;
        for (long i = 0; i < count; i++) {
            sink.accept(draw(midnight + minuteOfDay()));
        }
    }

    private int minuteOfDay() {
        // The sum of two draws peaks in the early afternoon, as people do.
        return (random.below(900) + random.below(900) + 5 * 60) % Window.MINUTES_PER_DAY;
    }

    private DraftTransfer draw(long minute) {
        int percent = random.below(100);
        if (percent < 28) {
            return payment(minute, people.busy(Role.MERCHANT, random), PaymentFormat.CREDIT_CARD);
        }
        if (percent < 37) {
            return reinvestment(minute);
        }
        if (percent < 40) {
            return payment(minute, people.busy(random), PaymentFormat.BITCOIN);
        }
        PaymentFormat format =
                percent < 72
                        ? PaymentFormat.CHEQUE
                        : percent < 84
                                ? PaymentFormat.ACH
                                : percent < 95 ? PaymentFormat.CASH : PaymentFormat.WIRE;
        int from = people.busy(random);
        int to = random.chance(75) ? people.acquaintance(from, random) : people.busy(random);
        return payment(minute, from, to, format);
    }

    private DraftTransfer reinvestment(long minute) {
        int account = people.busy(random);
        Denomination in = people.home(account);
        return DraftTransfer.plain(
                minute, account, account, in.fromCents(cents()), in, PaymentFormat.REINVESTMENT);
    }

    private DraftTransfer payment(long minute, int to, PaymentFormat format) {
        return payment(minute, people.busy(random), to, format);
    }

    private DraftTransfer payment(long minute, int from, int to, PaymentFormat format) {
        long cents = format == PaymentFormat.CREDIT_CARD ? cents() / 8 + 100 : cents();
        if (format == PaymentFormat.BITCOIN) {
            Denomination in = Denomination.BITCOIN;
            return DraftTransfer.plain(minute, from, to, in.fromCents(cents), in, format);
        }
        Denomination paidIn = people.home(from);
        // Most receivers abroad are paid in the payer's currency; one in twelve is not.
        Denomination receivedIn = random.below(12) == 0 ? people.home(to) : paidIn;
        long paid = paidIn.fromCents(cents);
        long received = receivedIn == paidIn ? paid : receivedIn.fromCents(cents);
        return new DraftTransfer(
                minute, from, to, paid, paidIn, received, receivedIn, format, Optional.empty());
    }

    /// US cents, spread evenly over the orders of magnitude from one dollar to a million,
    /// small ones favoured.
    private long cents() {
        int magnitude = Math.min(random.below(6), random.below(6));
        long low = 100;
        for (int i = 0; i < magnitude; i++) {
            low *= 10;
        }
        return random.between(low, low * 10 - 1);
    }
}

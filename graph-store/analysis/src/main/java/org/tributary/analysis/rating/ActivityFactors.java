// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rating;

import static org.tributary.analysis.rating.Judgement.ramp;

import org.tributary.analysis.detect.Input;
import org.tributary.analysis.facts.Channel;

import java.time.Duration;
import java.util.function.DoubleUnaryOperator;

/// Judges what a customer does: by what ways and to what countries it moves money, and how.
@SuppressWarnings("ArrayRecordComponent") // ordinals, never compared as values
record ActivityFactors(Ground ground, int[] accounts, Activity activity) {

    private static final double HUNDRED = 100;
    private static final double LISTED = 0.2;
    private static final double CASH = 0.5;
    private static final double CRYPTO = 0.2;
    private static final double ABROAD = 0.5;
    private static final double WIRES = 0.8;
    private static final int FEW = 5;
    private static final int FEW_EACH_WAY = 3;
    private static final double KEEPS = 0.3;
    private static final double PASSES = 0.8;
    private static final double ROUND = 0.2;
    private static final double MOSTLY_ROUND = 0.8;
    private static final int SEVERAL = 10;
    private static final double USUAL_PEAK = 5;
    private static final double STEEP_PEAK = 20;
    private static final double WOKEN = 0.25;
    private static final int REST_DAYS = 90;
    private static final int LONG_REST_DAYS = 180;
    private static final Duration HOLDS = Duration.ofDays(2);
    private static final Duration SPIKE = Duration.ofDays(7);
    private static final Duration HISTORY = Duration.ofDays(60);
    private static final Duration AWAKE = Duration.ofDays(14);

    Judgement counterpartyCountries() {
        if (!activity.isLocated()) {
            return Judgement.lacks("countries at the other end");
        }
        double share = activity.listedShare();
        return Judgement.of(
                share / LISTED,
                () ->
                        ("%s of its money was with countries on the FATF lists of %s (monitored"
                                        + " ones count 0.6)")
                                .formatted(percent(share), ground.countries().date()));
    }

    Judgement cash() {
        return share(Input.CASH, activity.share(Channel.CASH), CASH, "%s of its money was cash");
    }

    Judgement crypto() {
        return share(
                Input.CRYPTO,
                activity.cryptoShare(),
                CRYPTO,
                "%s of its money moved as crypto assets");
    }

    Judgement wires() {
        if (ground.ledger().graph().channels().stream()
                .map(Channel::of)
                .noneMatch(Channel.WIRE::equals)) {
            return Judgement.lacks("a channel that tells wires from other payments");
        }
        return share(activity.share(Channel.WIRE), WIRES, "%s of its money went by wire");
    }

    private Judgement share(Input input, double share, double whole, String words) {
        return ground.has(input) ? share(share, whole, words) : Judgement.lacks(input.words());
    }

    private Judgement share(double share, double whole, String words) {
        return activity.count() == 0
                ? Judgement.lacks("transactions")
                : Judgement.of(share / whole, () -> words.formatted(percent(share)));
    }

    Judgement crossBorder() {
        if (!activity.isPlaced()) {
            return Judgement.lacks("countries at both ends");
        }
        return share(activity.abroadShare(), ABROAD, "%s of its money crossed a border");
    }

    Judgement alerts() {
        if (!ground.alerts().isKnown()) {
            return Judgement.lacks("a kept run of the typologies");
        }
        AlertStanding.Weighing most = ground.alerts().on(accounts);
        return Judgement.of(
                most.value(),
                () -> {
                    if (most.value() == 0) {
                        return "no alert stands against it";
                    }
                    return "alert %d %s%s"
                            .formatted(
                                    most.alert(),
                                    most.isSubject() ? "is about it" : "has it taking part",
                                    most.isConfirmed() ? " and was confirmed" : "");
                });
    }

    /// What was received is gone first in, first out; what is older than 48 hours was kept.
    Judgement passThrough() {
        if (activity.receivedCount() < FEW_EACH_WAY || activity.paidCount() < FEW_EACH_WAY) {
            return Judgement.lacks("three transactions in and three out");
        }
        double share = passedOn();
        return Judgement.of(
                ramp(share, KEEPS, PASSES),
                () ->
                        "%s of what it received was gone again within 48 hours"
                                .formatted(percent(share)));
    }

    private double passedOn() {
        int[] positions = activity.positions();
        double[] left = new double[positions.length];
        int oldest = 0;
        double in = 0;
        double passed = 0;
        for (int i = 0; i < positions.length; i++) {
            int p = positions[i];
            double amount = activity.amount(p);
            if (!activity.isPaid(p)) {
                left[i] = amount;
                in += amount;
                continue;
            }
            while (oldest < i && amount > 0) {
                boolean fresh = activity.at(p) - activity.at(positions[oldest]) <= HOLDS.toMillis();
                double taken = fresh ? Math.min(left[oldest], amount) : 0;
                left[oldest] -= taken;
                amount -= taken;
                passed += taken;
                if (fresh && left[oldest] > 0) {
                    break;
                }
                oldest++;
            }
        }
        return in == 0 ? 0 : passed / in;
    }

    Judgement spikes() {
        int[] positions = activity.positions();
        if (positions.length < SEVERAL || span() < HISTORY.toMillis()) {
            return Judgement.lacks("ten transactions over sixty days");
        }
        double most = 0;
        double window = 0;
        int first = 0;
        for (int p : positions) {
            window += activity.amount(p);
            while (activity.at(p) - activity.at(positions[first]) >= SPIKE.toMillis()) {
                window -= activity.amount(positions[first++]);
            }
            most = Math.max(most, window);
        }
        double weeks = (double) span() / SPIKE.toMillis();
        double times = most / (activity.all() / weeks);
        return Judgement.of(
                ramp(times, USUAL_PEAK, STEEP_PEAK),
                () ->
                        "its heaviest seven days moved %d times what its average week did"
                                .formatted(Math.round(times)));
    }

    private long span() {
        int[] positions = activity.positions();
        return activity.at(positions[positions.length - 1]) - activity.at(positions[0]);
    }

    Judgement roundAmounts() {
        return behaviour(
                activity.roundShare(),
                share -> ramp(share, ROUND, MOSTLY_ROUND),
                "%s of its transactions were in whole thousands");
    }

    private Judgement behaviour(double share, DoubleUnaryOperator value, String words) {
        return activity.count() < FEW
                ? Judgement.lacks("five transactions")
                : Judgement.of(value.applyAsDouble(share), () -> words.formatted(percent(share)));
    }

    Judgement dormancy() {
        int[] positions = activity.positions();
        if (positions.length < FEW) {
            return Judgement.lacks("five transactions");
        }
        long longest = 0;
        int end = 0;
        double after = 0;
        for (int i = 0; i < positions.length; i++) {
            for (;
                    end < positions.length
                            && activity.at(positions[end]) - activity.at(positions[i])
                                    < AWAKE.toMillis();
                    end++) {
                after += activity.amount(positions[end]);
            }
            long rest = i == 0 ? 0 : activity.at(positions[i]) - activity.at(positions[i - 1]);
            if (after >= WOKEN * activity.all()) {
                longest = Math.max(longest, rest);
            }
            after -= activity.amount(positions[i]);
        }
        long days = Duration.ofMillis(longest).toDays();
        return Judgement.of(
                ramp((double) days, REST_DAYS, LONG_REST_DAYS),
                () ->
                        days < REST_DAYS
                                ? "no long rest ended in a burst of payments"
                                : ("after %d days of rest a quarter of all its money or more moved"
                                                + " within 14 days")
                                        .formatted(days));
    }

    private static String percent(double share) {
        return Math.round(share * HUNDRED) + " %";
    }
}

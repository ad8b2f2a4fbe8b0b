// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.behaviour;

import org.tributary.generator.world.Denomination;
import org.tributary.generator.world.DraftTransfer;
import org.tributary.generator.world.PaymentFormat;
import org.tributary.generator.world.Population;
import org.tributary.generator.world.Role;
import org.tributary.generator.world.Seeded;
import org.tributary.generator.world.Window;

import java.util.function.Consumer;

/// Bills for power, water and telephone: monthly debits that vary a little with use.
final class Utilities implements Behaviour {

    private final Population people;
    private final long seed;
    private final Monthly bills;

    Utilities(Population people, Window window, long seed, long households) {
        this.people = people;
        this.seed = seed ^ 0xB111L;
        bills = new Monthly(window, households, 8, 20);
    }

    @Override
    public void onDay(int day, Consumer<DraftTransfer> sink) {
        long midnight = day * (long) Window.MINUTES_PER_DAY;
        bills.due(day, household -> sink.accept(bill(household, day, midnight)));
    }

    private DraftTransfer bill(long household, int day, long midnight) {
        Seeded random = Seeded.of(seed, household);
        int from = people.any(Role.PERSON, random);
        int to = people.any(Role.UTILITY, random);
        long usual = random.between(3_000, 18_000);
        Denomination in = people.home(from);
        long used = usual * (90 + Seeded.of(seed + household, day).below(21)) / 100;
        return DraftTransfer.plain(
                midnight + 2 * 60 + random.below(120),
                from,
                to,
                in.fromCents(used),
                in,
                PaymentFormat.ACH);
    }
}

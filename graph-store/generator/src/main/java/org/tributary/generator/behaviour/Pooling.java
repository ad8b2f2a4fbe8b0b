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

/// Cash concentration: every business evening the accounts of a group are swept into its treasury.
final class Pooling implements Behaviour {

    private final Population people;
    private final Window window;
    private final long seed;
    private final int groups;

    Pooling(Population people, Window window, long seed, long mostTransfers) {
        this.people = people;
        this.window = window;
        this.seed = seed ^ 0x9001L;
        long perGroup = (Population.GROUP_SIZE - 1L) * Math.max(1, window.businessDays());
        groups =
                (int)
                        Math.min(
                                mostTransfers / perGroup,
                                people.count(Role.GROUP) / Population.GROUP_SIZE);
    }

    @Override
    public void onDay(int day, Consumer<DraftTransfer> sink) {
        if (!window.businessDay(day)) {
            return;
        }
        long evening = day * (long) Window.MINUTES_PER_DAY + 17 * 60;
        for (int group = 0; group < groups; group++) {
            Seeded random = Seeded.of(seed + group, day);
            int treasury = people.account(Role.GROUP, group * Population.GROUP_SIZE);
            Denomination in = people.home(treasury);
            for (int member = 1; member < Population.GROUP_SIZE; member++) {
                sink.accept(
                        DraftTransfer.plain(
                                evening + random.below(5),
                                treasury + member,
                                treasury,
                                in.fromCents(random.between(100_000, 9_000_000)),
                                in,
                                PaymentFormat.WIRE));
            }
        }
    }
}

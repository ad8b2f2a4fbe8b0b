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

/// Rent: standing orders of tenants to landlords in the first days of the month, the same round
/// amount every time; one in five pays by cheque.
final class Rent implements Behaviour {

    private final Population people;
    private final long seed;
    private final Monthly rents;

    Rent(Population people, Window window, long seed, long tenants) {
        this.people = people;
        this.seed = seed ^ 0x2E27L;
        rents = new Monthly(window, tenants, 1, 5);
    }

    @Override
    public void onDay(int day, Consumer<DraftTransfer> sink) {
        long midnight = day * (long) Window.MINUTES_PER_DAY;
        rents.due(day, tenant -> sink.accept(rent(tenant, midnight)));
    }

    private DraftTransfer rent(long tenant, long midnight) {
        Seeded random = Seeded.of(seed, tenant);
        int from = people.any(Role.PERSON, random);
        Denomination in = people.home(from);
        return DraftTransfer.plain(
                midnight + 6 * 60 + random.below(90),
                from,
                people.busy(Role.LANDLORD, random),
                in.fromCents(random.between(14, 60) * 5_000),
                in,
                random.chance(20) ? PaymentFormat.CHEQUE : PaymentFormat.ACH);
    }
}

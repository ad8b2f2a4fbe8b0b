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

/// Salaries: on its payday an employer pays all its employees within minutes, the same amount to
/// each every month. A few employers have most of the employees.
final class Payroll implements Behaviour {

    private static final int NINE = 9 * 60;
    private static final int PAYDAYS = 4;

    private final Population people;
    private final long seed;
    private final Monthly salaries;

    Payroll(Population people, Window window, long seed, long employees) {
        this.people = people;
        this.seed = seed ^ 0x5A1A27L;
        salaries = new Monthly(window, employees, 25, 24 + PAYDAYS);
    }

    @Override
    public void onDay(int day, Consumer<DraftTransfer> sink) {
        long midnight = day * (long) Window.MINUTES_PER_DAY;
        salaries.due(day, employee -> sink.accept(salary(employee, midnight)));
    }

    private DraftTransfer salary(long employee, long midnight) {
        Seeded random = Seeded.of(seed, employee);
        int employers = people.count(Role.EMPLOYER);
        int drawn = random.powerLawRank(employers);
        // An employer's number and its payday go together as far as there are enough employers.
        int payday = (int) (employee % PAYDAYS);
        int employer = Math.min(employers - 1, drawn - drawn % PAYDAYS + payday);
        int from = people.account(Role.EMPLOYER, employer);
        Denomination in = people.home(from);
        return DraftTransfer.plain(
                midnight + NINE + random.below(10),
                from,
                people.any(Role.PERSON, random),
                in.fromCents(random.between(180_000, 900_000)),
                in,
                PaymentFormat.ACH);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.typology;

import org.tributary.generator.world.Denomination;
import org.tributary.generator.world.PaymentFormat;
import org.tributary.generator.world.Role;
import org.tributary.generator.world.Seeded;

/// Structuring: cash paid in day after day just below the reporting threshold of 10,000 dollars
/// (31 CFR 1010.311, 1010.314), then moved on in one sum. Its twin is a shop paying in its takings,
/// which are above and below the threshold as the day went.
final class Structuring implements Typology {

    @Override
    public String name() {
        return "structuring";
    }

    @Override
    public void plant(SchemeDrawing scheme) {
        Seeded random = scheme.random();
        int account = scheme.fresh(Role.PERSON);
        int[] depositors = scheme.fresh(Role.PERSON, 2);
        int deposits = 6 + random.below(7);
        long sum = 0;
        for (int i = 0; i < deposits; i++) {
            long cents = random.between(900_000, 999_900);
            sum += cents;
            scheme.pay(
                    i * (long) SchemeDrawing.DAY + random.below(8 * SchemeDrawing.HOUR),
                    depositors[i % 2],
                    account,
                    cents,
                    Denomination.US_DOLLAR,
                    PaymentFormat.CASH,
                    "deposit below the threshold");
        }
        scheme.pay(
                deposits * (long) SchemeDrawing.DAY,
                account,
                scheme.fresh(Role.EMPLOYER),
                sum * 98 / 100,
                Denomination.US_DOLLAR,
                PaymentFormat.WIRE,
                "moved on");
    }

    @Override
    public String twinName() {
        return "daily-takings";
    }

    @Override
    public void drawTwin(SchemeDrawing twin) {
        Seeded random = twin.random();
        int cashDesk = twin.fresh(Role.MERCHANT);
        int account = twin.fresh(Role.MERCHANT);
        for (int day = 0; day < 10; day++) {
            twin.pay(
                    day * (long) SchemeDrawing.DAY + 18 * SchemeDrawing.HOUR,
                    cashDesk,
                    account,
                    random.between(300_000, 1_600_000),
                    Denomination.US_DOLLAR,
                    PaymentFormat.CASH,
                    "takings");
        }
    }
}

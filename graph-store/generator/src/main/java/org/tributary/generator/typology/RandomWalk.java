// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.typology;

import org.tributary.generator.world.Denomination;
import org.tributary.generator.world.PaymentFormat;
import org.tributary.generator.world.Role;
import org.tributary.generator.world.Seeded;

/// Random walk: one sum wanders through unrelated accounts in order of time, slightly changed at
/// each step. Its twin is everyday money going hand to hand: unrelated amounts, weeks apart.
final class RandomWalk implements Typology {

    @Override
    public String name() {
        return "random-walk";
    }

    @Override
    public void plant(SchemeDrawing scheme) {
        Seeded random = scheme.random();
        int[] path = scheme.fresh(Role.PERSON, 6 + random.below(8));
        Denomination in = scheme.home(path[0]);
        long cents = random.between(800_000, 3_000_000);
        long minute = 0;
        for (int i = 0; i + 1 < path.length; i++) {
            scheme.pay(
                    minute, path[i], path[i + 1], cents, in, PaymentFormat.ACH, "step " + (i + 1));
            cents = cents * random.between(93, 99) / 100;
            minute += SchemeDrawing.HOUR + random.below(18 * SchemeDrawing.HOUR);
        }
    }

    @Override
    public String twinName() {
        return "hand-to-hand";
    }

    @Override
    public void drawTwin(SchemeDrawing twin) {
        Seeded random = twin.random();
        int[] path = twin.fresh(Role.PERSON, 4 + random.below(3));
        Denomination in = twin.home(path[0]);
        long minute = 0;
        for (int i = 0; i + 1 < path.length; i++) {
            twin.pay(
                    minute,
                    path[i],
                    path[i + 1],
                    random.between(1_500, 60_000),
                    in,
                    PaymentFormat.CHEQUE,
                    "private payment");
            minute += 5L * SchemeDrawing.DAY + random.below(5 * SchemeDrawing.DAY);
        }
    }
}

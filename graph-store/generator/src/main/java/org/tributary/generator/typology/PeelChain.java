// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.typology;

import org.tributary.generator.world.Denomination;
import org.tributary.generator.world.PaymentFormat;
import org.tributary.generator.world.Role;
import org.tributary.generator.world.Seeded;

/// Peel chain: a large sum in Bitcoin is passed on again and again, each time with a small part
/// peeled off to another address. Its twin is a project budget: a contractor keeps most and hands
/// on the smaller part, by bank and weeks later.
final class PeelChain implements Typology {

    @Override
    public String name() {
        return "peel-chain";
    }

    @Override
    public void plant(SchemeDrawing scheme) {
        Seeded random = scheme.random();
        int[] chain = scheme.fresh(Role.PERSON, 5 + random.below(6));
        long cents = random.between(8_000_000, 40_000_000);
        long minute = 0;
        for (int i = 0; i + 1 < chain.length; i++) {
            long peel = cents * random.between(4, 9) / 100;
            cents -= peel;
            scheme.pay(
                    minute,
                    chain[i],
                    scheme.fresh(Role.PERSON),
                    peel,
                    Denomination.BITCOIN,
                    PaymentFormat.BITCOIN,
                    "peel " + (i + 1));
            scheme.pay(
                    minute + SchemeDrawing.HOUR,
                    chain[i],
                    chain[i + 1],
                    cents,
                    Denomination.BITCOIN,
                    PaymentFormat.BITCOIN,
                    "rest " + (i + 1));
            minute += 3 * SchemeDrawing.HOUR + random.below(12 * SchemeDrawing.HOUR);
        }
    }

    @Override
    public String twinName() {
        return "project-budget";
    }

    @Override
    public void drawTwin(SchemeDrawing twin) {
        Seeded random = twin.random();
        int[] contractors = twin.fresh(Role.EMPLOYER, 3);
        Denomination in = twin.home(contractors[0]);
        long cents = random.between(5_000_000, 20_000_000);
        for (int i = 0; i + 1 < contractors.length; i++) {
            twin.pay(
                    i * 14L * SchemeDrawing.DAY,
                    contractors[i],
                    contractors[i + 1],
                    cents,
                    in,
                    PaymentFormat.WIRE,
                    "contract");
            cents = cents * random.between(25, 45) / 100;
        }
    }
}

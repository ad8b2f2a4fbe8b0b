// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.typology;

import org.tributary.generator.world.Denomination;
import org.tributary.generator.world.PaymentFormat;
import org.tributary.generator.world.Role;
import org.tributary.generator.world.Seeded;

/// Stack: two bipartite layers on top of each other, so that money passes from a first set of
/// accounts through a second to a third. Its twin is a supply chain: shops pay wholesalers, which
/// pay producers on their own terms.
final class Stack implements Typology {

    @Override
    public String name() {
        return "stack";
    }

    @Override
    public void plant(SchemeDrawing scheme) {
        Seeded random = scheme.random();
        int[] first = scheme.fresh(Role.PERSON, 3);
        int[] second = scheme.fresh(Role.PERSON, 2 + random.below(3));
        int[] third = scheme.fresh(Role.PERSON, 3);
        Denomination in = scheme.home(first[0]);
        for (int middle : second) {
            for (int from : first) {
                scheme.pay(
                        random.below(2 * SchemeDrawing.DAY),
                        from,
                        middle,
                        random.between(300_000, 900_000),
                        in,
                        PaymentFormat.ACH,
                        "first layer");
            }
            for (int to : third) {
                scheme.pay(
                        2 * SchemeDrawing.DAY
                                + SchemeDrawing.HOUR
                                + random.below(2 * SchemeDrawing.DAY),
                        middle,
                        to,
                        random.between(280_000, 850_000),
                        in,
                        PaymentFormat.ACH,
                        "second layer");
            }
        }
    }

    @Override
    public String twinName() {
        return "supply-chain";
    }

    @Override
    public void drawTwin(SchemeDrawing twin) {
        Seeded random = twin.random();
        int[] shops = twin.fresh(Role.MERCHANT, 3);
        int[] wholesalers = twin.fresh(Role.EMPLOYER, 2);
        int producer = twin.fresh(Role.EMPLOYER);
        Denomination in = twin.home(producer);
        for (int wholesaler : wholesalers) {
            for (int shop : shops) {
                twin.pay(
                        random.below(20 * SchemeDrawing.DAY),
                        shop,
                        wholesaler,
                        random.between(80_000, 400_000),
                        in,
                        PaymentFormat.ACH,
                        "invoice of a wholesaler");
            }
            twin.pay(
                    30L * SchemeDrawing.DAY,
                    wholesaler,
                    producer,
                    random.between(150_000, 500_000),
                    in,
                    PaymentFormat.WIRE,
                    "invoice of a producer");
        }
    }
}

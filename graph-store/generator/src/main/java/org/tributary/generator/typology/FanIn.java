// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.typology;

import org.tributary.generator.world.Denomination;
import org.tributary.generator.world.PaymentFormat;
import org.tributary.generator.world.Role;
import org.tributary.generator.world.Seeded;

/// Fan-in: many accounts pay one collector within days. Its twin is a merchant: many customers pay
/// it by card in one day.
final class FanIn implements Typology {

    @Override
    public String name() {
        return "fan-in";
    }

    @Override
    public void plant(SchemeDrawing scheme) {
        Seeded random = scheme.random();
        int collector = scheme.fresh(Role.PERSON);
        Denomination in = scheme.home(collector);
        for (int payer : scheme.fresh(Role.PERSON, 8 + random.below(9))) {
            scheme.pay(
                    random.below(4 * SchemeDrawing.DAY),
                    payer,
                    collector,
                    random.between(500_000, 1_900_000),
                    in,
                    PaymentFormat.ACH,
                    "payer to collector");
        }
    }

    @Override
    public String twinName() {
        return "merchant";
    }

    @Override
    public void drawTwin(SchemeDrawing twin) {
        Seeded random = twin.random();
        int merchant = twin.fresh(Role.MERCHANT);
        Denomination in = twin.home(merchant);
        for (int customer : twin.fresh(Role.PERSON, 8 + random.below(9))) {
            twin.pay(
                    8 * SchemeDrawing.HOUR + random.below(12 * SchemeDrawing.HOUR),
                    customer,
                    merchant,
                    random.between(700, 20_000),
                    in,
                    PaymentFormat.CREDIT_CARD,
                    "customer to merchant");
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.typology;

import org.tributary.generator.world.Denomination;
import org.tributary.generator.world.PaymentFormat;
import org.tributary.generator.world.Role;
import org.tributary.generator.world.Seeded;

/// Cycle: money goes round through several accounts in order of time and comes back to where it
/// started, less a fee at each hop. Its twin is a refunded purchase: customer, merchant, payment
/// service, and the whole price back.
final class Cycle implements Typology {

    @Override
    public String name() {
        return "cycle";
    }

    @Override
    public void plant(SchemeDrawing scheme) {
        Seeded random = scheme.random();
        int[] ring = scheme.fresh(Role.PERSON, 4 + random.below(7));
        Denomination in = scheme.home(ring[0]);
        long cents = random.between(1_000_000, 4_000_000);
        long minute = 0;
        for (int i = 0; i < ring.length; i++) {
            int next = ring[(i + 1) % ring.length];
            scheme.pay(minute, ring[i], next, cents, in, PaymentFormat.WIRE, "hop " + (i + 1));
            cents = cents * random.between(96, 99) / 100;
            minute += 2 * SchemeDrawing.HOUR + random.below(SchemeDrawing.DAY);
        }
    }

    @Override
    public String twinName() {
        return "refund";
    }

    @Override
    public void drawTwin(SchemeDrawing twin) {
        Seeded random = twin.random();
        int customer = twin.fresh(Role.PERSON);
        int merchant = twin.fresh(Role.MERCHANT);
        int service = twin.fresh(Role.EMPLOYER);
        Denomination in = twin.home(customer);
        long price = random.between(4_000, 90_000);
        twin.pay(0, customer, merchant, price, in, PaymentFormat.CREDIT_CARD, "purchase");
        long returned = 5L * SchemeDrawing.DAY + random.below(5 * SchemeDrawing.DAY);
        twin.pay(returned, merchant, service, price, in, PaymentFormat.ACH, "refund handed over");
        twin.pay(
                returned + SchemeDrawing.DAY,
                service,
                customer,
                price,
                in,
                PaymentFormat.CREDIT_CARD,
                "refund");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.typology;

import org.tributary.generator.world.Denomination;
import org.tributary.generator.world.PaymentFormat;
import org.tributary.generator.world.Role;
import org.tributary.generator.world.Seeded;

/// Gather-scatter: a hub is paid by many and, when all has come in, pays nearly all of it to many
/// others. Its twin is a club: members pay a fixed fee, and a month later it pays its suppliers
/// part of it.
final class GatherScatter implements Typology {

    @Override
    public String name() {
        return "gather-scatter";
    }

    @Override
    public void plant(SchemeDrawing scheme) {
        Seeded random = scheme.random();
        int hub = scheme.fresh(Role.PERSON);
        Denomination in = scheme.home(hub);
        long gathered = 0;
        for (int payer : scheme.fresh(Role.PERSON, 5 + random.below(5))) {
            long cents = random.between(400_000, 1_800_000);
            gathered += cents;
            scheme.pay(
                    random.below(3 * SchemeDrawing.DAY),
                    payer,
                    hub,
                    cents,
                    in,
                    PaymentFormat.ACH,
                    "gather");
        }
        int[] receivers = scheme.fresh(Role.PERSON, 5 + random.below(5));
        for (int receiver : receivers) {
            scheme.pay(
                    3 * SchemeDrawing.DAY
                            + SchemeDrawing.HOUR
                            + random.below(2 * SchemeDrawing.DAY),
                    hub,
                    receiver,
                    gathered * 97 / 100 / receivers.length,
                    in,
                    PaymentFormat.ACH,
                    "scatter");
        }
    }

    @Override
    public String twinName() {
        return "club";
    }

    @Override
    public void drawTwin(SchemeDrawing twin) {
        Seeded random = twin.random();
        int club = twin.fresh(Role.PERSON);
        Denomination in = twin.home(club);
        for (int member : twin.fresh(Role.PERSON, 6 + random.below(6))) {
            twin.pay(
                    random.below(10 * SchemeDrawing.DAY),
                    member,
                    club,
                    12_000,
                    in,
                    PaymentFormat.CHEQUE,
                    "membership fee");
        }
        for (int supplier : twin.fresh(Role.MERCHANT, 3)) {
            twin.pay(
                    30L * SchemeDrawing.DAY + random.below(5 * SchemeDrawing.DAY),
                    club,
                    supplier,
                    random.between(5_000, 15_000),
                    in,
                    PaymentFormat.CHEQUE,
                    "supplier's bill");
        }
    }
}

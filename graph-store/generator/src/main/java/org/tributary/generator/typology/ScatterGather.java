// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.typology;

import org.tributary.generator.world.Denomination;
import org.tributary.generator.world.PaymentFormat;
import org.tributary.generator.world.Role;
import org.tributary.generator.world.Seeded;

/// Scatter-gather: money leaves one account for many and comes together again in another. Its twin
/// is cash pooling: a treasury funds the accounts of its own group, which are swept into another
/// account of the same holder.
final class ScatterGather implements Typology {

    @Override
    public String name() {
        return "scatter-gather";
    }

    @Override
    public void plant(SchemeDrawing scheme) {
        Seeded random = scheme.random();
        int source = scheme.fresh(Role.PERSON);
        int sink = scheme.fresh(Role.PERSON);
        Denomination in = scheme.home(source);
        for (int middle : scheme.fresh(Role.PERSON, 4 + random.below(6))) {
            long cents = random.between(900_000, 2_300_000);
            long out = random.below(2 * SchemeDrawing.DAY);
            scheme.pay(out, source, middle, cents, in, PaymentFormat.ACH, "scatter");
            scheme.pay(
                    out + 6 * SchemeDrawing.HOUR + random.below(2 * SchemeDrawing.DAY),
                    middle,
                    sink,
                    cents * random.between(94, 99) / 100,
                    in,
                    PaymentFormat.ACH,
                    "gather");
        }
    }

    @Override
    public String twinName() {
        return "pooling";
    }

    @Override
    public void drawTwin(SchemeDrawing twin) {
        Seeded random = twin.random();
        int[] accounts = twin.group();
        Denomination in = twin.home(accounts[0]);
        for (int i = 2; i < accounts.length; i++) {
            long cents = random.between(2_000_000, 9_000_000);
            twin.pay(
                    7 * SchemeDrawing.HOUR,
                    accounts[0],
                    accounts[i],
                    cents,
                    in,
                    PaymentFormat.WIRE,
                    "funding");
            twin.pay(
                    17 * SchemeDrawing.HOUR,
                    accounts[i],
                    accounts[1],
                    cents,
                    in,
                    PaymentFormat.WIRE,
                    "sweep");
        }
    }
}

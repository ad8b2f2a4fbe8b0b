// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.typology;

import org.tributary.generator.world.Denomination;
import org.tributary.generator.world.PaymentFormat;
import org.tributary.generator.world.Role;
import org.tributary.generator.world.Seeded;

/// Pass-through: what comes in leaves again within hours, nearly whole, time after time. Its
/// twin is a letting agent, who collects rents and passes them on monthly less a fixed fee.
final class PassThrough implements Typology {

    @Override
    public String name() {
        return "pass-through";
    }

    @Override
    public void plant(SchemeDrawing scheme) {
        Seeded random = scheme.random();
        int mule = scheme.fresh(Role.PERSON);
        int sink = scheme.fresh(Role.PERSON);
        Denomination in = scheme.home(mule);
        int round = 0;
        for (int source : scheme.fresh(Role.PERSON, 3 + random.below(4))) {
            long cents = random.between(600_000, 2_500_000);
            long arrives = round++ * 2L * SchemeDrawing.DAY + random.below(SchemeDrawing.DAY);
            scheme.pay(arrives, source, mule, cents, in, PaymentFormat.WIRE, "in");
            scheme.pay(
                    arrives + 30 + random.below(4 * SchemeDrawing.HOUR),
                    mule,
                    sink,
                    cents * random.between(96, 99) / 100,
                    in,
                    PaymentFormat.WIRE,
                    "out");
        }
    }

    @Override
    public String twinName() {
        return "letting-agent";
    }

    @Override
    public void drawTwin(SchemeDrawing twin) {
        Seeded random = twin.random();
        int agent = twin.fresh(Role.LANDLORD);
        int owner = twin.fresh(Role.PERSON);
        Denomination in = twin.home(agent);
        long collected = 0;
        for (int tenant : twin.fresh(Role.PERSON, 4 + random.below(3))) {
            long rent = random.between(16, 40) * 5_000;
            collected += rent;
            twin.pay(
                    random.below(5 * SchemeDrawing.DAY),
                    tenant,
                    agent,
                    rent,
                    in,
                    PaymentFormat.ACH,
                    "rent");
        }
        twin.pay(
                15L * SchemeDrawing.DAY,
                agent,
                owner,
                collected * 92 / 100,
                in,
                PaymentFormat.ACH,
                "rents less fee");
    }
}

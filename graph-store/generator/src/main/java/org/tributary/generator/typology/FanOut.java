// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.typology;

import org.tributary.generator.world.Denomination;
import org.tributary.generator.world.PaymentFormat;
import org.tributary.generator.world.Role;
import org.tributary.generator.world.Seeded;

/// Fan-out: one account pays many others within days. Its twin is payroll: an employer pays its
/// staff on the same minute, twice a month apart, the same amount to each.
final class FanOut implements Typology {

    @Override
    public String name() {
        return "fan-out";
    }

    @Override
    public void plant(SchemeDrawing scheme) {
        Seeded random = scheme.random();
        int distributor = scheme.fresh(Role.PERSON);
        Denomination in = scheme.home(distributor);
        for (int receiver : scheme.fresh(Role.PERSON, 8 + random.below(9))) {
            scheme.pay(
                    random.below(4 * SchemeDrawing.DAY),
                    distributor,
                    receiver,
                    random.between(300_000, 1_500_000),
                    in,
                    PaymentFormat.ACH,
                    "distributor to receiver");
        }
    }

    @Override
    public String twinName() {
        return "payroll";
    }

    @Override
    public void drawTwin(SchemeDrawing twin) {
        Seeded random = twin.random();
        int employer = twin.fresh(Role.EMPLOYER);
        Denomination in = twin.home(employer);
        for (int employee : twin.fresh(Role.PERSON, 6 + random.below(7))) {
            long salary = random.between(200_000, 700_000);
            for (int month = 0; month < 2; month++) {
                twin.pay(
                        month * 30L * SchemeDrawing.DAY,
                        employer,
                        employee,
                        salary,
                        in,
                        PaymentFormat.ACH,
                        "salary");
            }
        }
    }
}

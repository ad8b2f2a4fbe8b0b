// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.typology;

import org.tributary.generator.world.Denomination;
import org.tributary.generator.world.PaymentFormat;
import org.tributary.generator.world.Role;
import org.tributary.generator.world.Seeded;

/// Bipartite: a set of accounts pays a disjoint set, each several of them. Its twin is a market
/// street: customers who each shop at several merchants.
final class Bipartite implements Typology {

    @Override
    public String name() {
        return "bipartite";
    }

    @Override
    public void plant(SchemeDrawing scheme) {
        Seeded random = scheme.random();
        int[] sources = scheme.fresh(Role.PERSON, 3 + random.below(3));
        int[] sinks = scheme.fresh(Role.PERSON, 3 + random.below(2));
        Denomination in = scheme.home(sinks[0]);
        for (int source : sources) {
            for (int sink : sinks) {
                scheme.pay(
                        random.below(3 * SchemeDrawing.DAY),
                        source,
                        sink,
                        random.between(300_000, 1_200_000),
                        in,
                        PaymentFormat.ACH,
                        "source to sink");
            }
        }
    }

    @Override
    public String twinName() {
        return "market-street";
    }

    @Override
    public void drawTwin(SchemeDrawing twin) {
        Seeded random = twin.random();
        int[] customers = twin.fresh(Role.PERSON, 4 + random.below(3));
        int[] shops = twin.fresh(Role.MERCHANT, 3);
        Denomination in = twin.home(shops[0]);
        for (int customer : customers) {
            for (int shop : shops) {
                twin.pay(
                        random.below(14 * SchemeDrawing.DAY),
                        customer,
                        shop,
                        random.between(500, 15_000),
                        in,
                        PaymentFormat.CREDIT_CARD,
                        "shopping");
            }
        }
    }
}

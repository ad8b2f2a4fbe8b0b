// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator;

import org.tributary.generator.typology.SchemeDrawing;
import org.tributary.generator.typology.Typologies;
import org.tributary.generator.typology.Typology;
import org.tributary.generator.world.DraftTransfer;
import org.tributary.generator.world.Mark;
import org.tributary.generator.world.Population;
import org.tributary.generator.world.Seeded;
import org.tributary.generator.world.Window;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All planted schemes and twins of a ledger, by the day of each transfer. They are few compared
/// with the ledger, so they are drawn beforehand.
final class Schemes {

    private final Map<Integer, List<DraftTransfer>> byDay = new HashMap<>();
    private long size;

    Schemes(GeneratorSettings settings, Population people, Window window) {
        int number = 0;
        for (int round = 1; round <= settings.schemesPerTypology(); round++) {
            for (Typology typology : Typologies.ALL) {
                Seeded random = Seeded.of(settings.seed() ^ 0x5C4E3EL, number++);
                SchemeDrawing planted = new SchemeDrawing(people, random);
                typology.plant(planted);
                keep(
                        planted.finish(
                                window.minutes(),
                                "%s-%04d".formatted(typology.name(), round),
                                typology.name(),
                                Mark.Kind.PLANTED,
                                typology.name()));
                SchemeDrawing twin = new SchemeDrawing(people, random);
                typology.drawTwin(twin);
                keep(
                        twin.finish(
                                window.minutes(),
                                "%s-twin-%04d".formatted(typology.name(), round),
                                typology.name(),
                                Mark.Kind.TWIN,
                                typology.twinName()));
            }
        }
    }

    private void keep(List<DraftTransfer> transfers) {
        size += transfers.size();
        for (DraftTransfer transfer : transfers) {
            int day = (int) (transfer.minute() / Window.MINUTES_PER_DAY);
            byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(transfer);
        }
    }

    /// Number of transfers in all of them.
    long size() {
        return size;
    }

    List<DraftTransfer> onDay(int day) {
        return byDay.getOrDefault(day, List.of());
    }
}

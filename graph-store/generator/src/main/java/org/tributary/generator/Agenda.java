// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator;

import org.tributary.generator.behaviour.Behaviour;
import org.tributary.generator.world.Window;

import java.util.List;

/// How many everyday payments each day gets, so that the whole comes to the number asked for.
///
/// What schemes and schedules do not take is shared among the days by weight: a weekend day has
/// half the payments of a working day.
final class Agenda {

    private static final int WORKING_DAY = 2;
    private static final int WEEKEND_DAY = 1;

    private final long[] everyday;

    Agenda(GeneratorSettings settings, Schemes schemes, List<Behaviour> behaviours) {
        Window window = new Window(settings.start(), settings.days());
        long[] scheduled = {schemes.size()};
        long weights = 0;
        for (int day = 0; day < settings.days(); day++) {
            for (Behaviour behaviour : behaviours) {
                behaviour.onDay(day, transfer -> scheduled[0]++);
            }
            weights += weight(window, day);
        }
        everyday = new long[settings.days()];
        long left = settings.transfers() - scheduled[0];
        for (int day = 0; day < settings.days(); day++) {
            int weight = weight(window, day);
            everyday[day] = left * weight / weights;
            left -= everyday[day];
            weights -= weight;
        }
    }

    private static int weight(Window window, int day) {
        return window.businessDay(day) ? WORKING_DAY : WEEKEND_DAY;
    }

    long everyday(int day) {
        return everyday[day];
    }
}

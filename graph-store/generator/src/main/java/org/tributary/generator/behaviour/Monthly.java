// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.behaviour;

import org.tributary.generator.world.Window;

import java.util.function.LongConsumer;

/// Orders that run once a month, spread over some days of it so that each keeps its day.
///
/// @param orders how many orders there are
/// @param firstDay earliest day of the month on which one runs
/// @param lastDay latest such day, at most 28 so that every month has it
record Monthly(Window window, long orders, int firstDay, int lastDay) {

    /// Names the orders that run on a day, by number.
    void due(int day, LongConsumer order) {
        int slot = window.date(day).getDayOfMonth() - firstDay;
        int slots = lastDay - firstDay + 1;
        if (slot >= 0 && slot < slots) {
            for (long number = slot; number < orders; number += slots) {
                order.accept(number);
            }
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.behaviour;

import org.tributary.generator.world.DraftTransfer;

import java.util.function.Consumer;

/// Something accounts do again and again on a schedule. What happens on a day depends on that day
/// and the seed only.
public interface Behaviour {

    /// Gives all its transfers of a day, counted from 0.
    void onDay(int day, Consumer<DraftTransfer> sink);
}

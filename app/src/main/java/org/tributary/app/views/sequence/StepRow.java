// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sequence;

import java.util.SequencedMap;
import java.util.SequencedSet;

/// A row of a step: an account or an institution the money reached, and the transfers by which it
/// did. Immutable.
///
/// @param name what it is called
/// @param detail what else there is to say of it; may be empty
/// @param accounts the accounts it stands for
/// @param positions the transfers that got there
/// @param from how many of them came from each row of the step before, by its number
public record StepRow(
        String name,
        String detail,
        SequencedSet<Integer> accounts,
        Positions positions,
        SequencedMap<Integer, Integer> from) {}

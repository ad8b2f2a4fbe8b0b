// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.profile;

import org.tributary.reports.filing.FilingReport;

import java.util.ArrayList;
import java.util.List;

/// How far a report fills a form: what is told, what is missing, what is too long. Immutable.
///
/// @param lines one for each value of each slot, in the order of the profile
public record FilingMeter(List<Line> lines) {

    public FilingMeter {
        lines = List.copyOf(lines);
    }

    /// One value in its slot.
    ///
    /// @param characters how many it has
    public record Line(Slot slot, FieldValue value, int characters, State state) {}

    /// How a value stands with its slot.
    public enum State {
        TOLD,
        /// The form demands it.
        MISSING,
        /// It will be filed as unknown.
        UNKNOWN,
        /// It is not told and need not be.
        OPEN,
        TOO_LONG
    }

    public static FilingMeter of(FilingProfile profile, FilingReport report) {
        List<Line> lines = new ArrayList<>();
        for (Slot slot : profile.slots()) {
            for (FieldValue value : slot.field().values().apply(report)) {
                String text = value.text().value().orElse("");
                int characters = text.length();
                lines.add(new Line(slot, value, characters, state(slot, characters)));
            }
        }
        return new FilingMeter(lines);
    }

    /// How many lines are in a state.
    public int count(State state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }

    private static State state(Slot slot, int characters) {
        if (characters > slot.characters().orElse(Integer.MAX_VALUE)) {
            return State.TOO_LONG;
        }
        if (characters > 0) {
            return State.TOLD;
        }
        return switch (slot.need()) {
            case Slot.Need.Required required -> State.MISSING;
            case Slot.Need.OrUnknown orUnknown -> State.UNKNOWN;
            case Slot.Need.Optional optional -> State.OPEN;
        };
    }
}

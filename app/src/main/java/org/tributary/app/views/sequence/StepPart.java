// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sequence;

/// Something of the steps that can be pointed at, by numbers from 0.
public sealed interface StepPart {

    /// Number of its step.
    int step();

    /// A row: an account or an institution.
    record OfRow(int step, int row) implements StepPart {}

    /// A cell of a row.
    record OfCell(int step, int row, int cell) implements StepPart {}

    /// What a step leaves out.
    record OfMore(int step) implements StepPart {}
}

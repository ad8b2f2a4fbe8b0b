// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rules;

import org.tributary.analysis.detect.Parameter;
import org.tributary.analysis.detect.ValueText;

import java.util.Optional;

/// How far the values of parameters may go. A limit stops where candidates are no longer kept, so
/// that a slider shows what a run would find; a window or a number of hops is more than nothing.
public final class Bounds {

    private Bounds() {}

    /// Why a value cannot be had, with what can; nothing if it can.
    public static Optional<String> refusal(Parameter parameter, long value) {
        String bound = ValueText.write(parameter, parameter.loosest());
        return switch (parameter.sense()) {
            case AT_LEAST ->
                    value >= parameter.loosest()
                            ? Optional.empty()
                            : Optional.of(
                                    "%s goes down to %s. Write that or more."
                                            .formatted(parameter.key(), bound));
            case AT_MOST ->
                    value <= parameter.loosest()
                            ? Optional.empty()
                            : Optional.of(
                                    "%s goes up to %s. Write that or less."
                                            .formatted(parameter.key(), bound));
            case SHAPE ->
                    value > 0
                            ? Optional.empty()
                            : Optional.of("%s is more than nothing.".formatted(parameter.key()));
        };
    }
}

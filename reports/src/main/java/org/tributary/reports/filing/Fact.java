// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// A fact of a report: known, or expressly unknown. There is no third way, so that no form is
/// filled with words that only stand in for a fact. Immutable if its value is.
///
/// @param <T> what is known
public sealed interface Fact<T> {

    /// A fact that is known.
    ///
    /// @param is what is known
    record Known<T>(T is) implements Fact<T> {
        public Known {
            Objects.requireNonNull(is);
        }
    }

    /// Nobody told.
    record Unknown<T>() implements Fact<T> {}

    static <T> Fact<T> known(T value) {
        return new Known<>(value);
    }

    static <T> Fact<T> unknown() {
        return new Unknown<>();
    }

    static <T> Fact<T> of(Optional<T> value) {
        return value.map(Fact::known).orElseGet(Fact::unknown);
    }

    /// A text without the blanks around it; unknown if nothing is left.
    static Fact<String> text(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? unknown() : known(stripped);
    }

    default Optional<T> value() {
        return switch (this) {
            case Known<T> known -> Optional.of(known.is());
            case Unknown<T> unknown -> Optional.empty();
        };
    }

    default boolean isKnown() {
        return value().isPresent();
    }

    default <U> Fact<U> map(Function<T, U> change) {
        return switch (this) {
            case Known<T> known -> known(change.apply(known.is()));
            case Unknown<T> unknown -> unknown();
        };
    }
}

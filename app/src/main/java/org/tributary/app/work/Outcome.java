// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.work;

import java.util.Optional;
import java.util.function.Consumer;

/// What happens on the screen thread when a [Job] ends. Exactly one of the three is called, once.
///
/// @param success receives the result
/// @param failure receives what went wrong; where it is empty, the failure goes to the error
///     window, so that nothing is ever swallowed
/// @param cancelled called when the job was stopped on request
/// @param <T> what comes out of the job
public record Outcome<T>(
        Consumer<? super T> success,
        Optional<Consumer<? super Exception>> failure,
        Runnable cancelled) {

    /// Success goes to `success`, failure to the error window, cancellation needs nothing.
    public static <T> Outcome<T> of(Consumer<? super T> success) {
        return new Outcome<>(success, Optional.empty(), () -> {});
    }

    /// Nothing is to be done with the result.
    public static <T> Outcome<T> ignored() {
        return of(result -> {});
    }

    /// The same, with a failure told by the caller itself.
    public Outcome<T> onFailure(Consumer<? super Exception> failure) {
        return new Outcome<>(success, Optional.of(failure), cancelled);
    }

    /// The same, with something to do after a cancellation.
    public Outcome<T> onCancelled(Runnable cancelled) {
        return new Outcome<>(success, failure, cancelled);
    }
}

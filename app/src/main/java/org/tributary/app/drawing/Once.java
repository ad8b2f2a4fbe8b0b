// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// Works something out when it is first asked for, and keeps it. Thread-safe; who asks meanwhile
/// waits.
///
/// @param <T> what is worked out
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T value;

    /// @param source works it out; asked again if it fails
    public Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

/// Gives words by their key in the program's texts.
@FunctionalInterface
public interface Phrases {
    String of(String key, Object... arguments);
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.identity;

import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.casework.Author;

import java.util.function.Supplier;

/// What the page is made with.
///
/// @param texts gives words
/// @param tasks runs what takes a while
/// @param author who judges
public record IdentityKit(Texts texts, Tasks tasks, Supplier<Author> author) {}

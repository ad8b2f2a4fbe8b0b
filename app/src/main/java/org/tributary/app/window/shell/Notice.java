// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.shell;

/// Something that was done, told in the status line, with what one may want next. Immutable.
///
/// @param words what was done
/// @param more the whole of it, shown on hover
/// @param verb words of the link beside it
/// @param action what the link does
public record Notice(String words, String more, String verb, Runnable action) {}

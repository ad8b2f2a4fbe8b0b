// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.canvas;

/// The words of a canvas for those who cannot see it, in the user's language, as patterns of
/// `java.text.MessageFormat`. Immutable.
///
/// @param picture the whole: `{0}` accounts, `{1}` flows
/// @param node one node: `{0}` its label, `{1}` its detail, `{2}` flows in, `{3}` flows out
public record CanvasWords(String picture, String node) {}

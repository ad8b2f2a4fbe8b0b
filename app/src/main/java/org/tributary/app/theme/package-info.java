// SPDX-License-Identifier: GPL-3.0-or-later

/// The colours of Tributary as named tokens, light and dark, read from one file beside this
/// package. Start with [org.tributary.app.theme.ThemeTokens]. Needs no window: the command line
/// draws with the same colours. May be used from every package of the application.
@NullMarked
package org.tributary.app.theme;

import org.jspecify.annotations.NullMarked;

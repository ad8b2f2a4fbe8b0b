// SPDX-License-Identifier: GPL-3.0-or-later
/// Who in an open case may be one, and what investigators said of it. Start with
/// [org.tributary.app.identity.CaseIdentities]. Knows no screen and no terminal.
@NullMarked
package org.tributary.app.identity;

import org.jspecify.annotations.NullMarked;

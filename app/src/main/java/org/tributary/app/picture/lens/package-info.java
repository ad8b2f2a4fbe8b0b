// SPDX-License-Identifier: GPL-3.0-or-later

/// Through what glass the picture is looked at: which transfers count, how arrows bundle them, and
/// what sizes and colours mean. Start at [org.tributary.app.picture.lens.Lens]. Plain values that
/// know neither a screen nor a store; `org.tributary.app.drawing` draws by them.
@NullMarked
package org.tributary.app.picture.lens;

import org.jspecify.annotations.NullMarked;

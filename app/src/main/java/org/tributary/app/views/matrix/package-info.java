// SPDX-License-Identifier: GPL-3.0-or-later

/// Who pays whom as a table with margins. Start with
/// [org.tributary.app.views.matrix.FlowMatrix], which adds up, and
/// [org.tributary.app.views.matrix.MatrixSheet], which draws it.
@NullMarked
package org.tributary.app.views.matrix;

import org.jspecify.annotations.NullMarked;

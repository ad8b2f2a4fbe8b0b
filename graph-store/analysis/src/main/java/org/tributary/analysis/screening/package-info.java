// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.tributary.analysis.screening;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later

/// What is missing, odd or contradictory in what an import brought, and where each of its columns
/// went. Start with [DataQuality].
@NullMarked
package org.tributary.app.quality;

import org.jspecify.annotations.NullMarked;

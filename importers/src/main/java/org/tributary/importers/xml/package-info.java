// SPDX-License-Identifier: GPL-3.0-or-later

/// How XML is read: through one factory that refuses what XML can be abused for.
@NullMarked
package org.tributary.importers.xml;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later

/// Holds XML against the schema of an authority, with nothing but the JDK and without any access
/// to the network. Start with [org.tributary.reports.filing.schema.SchemaLoader]. Knows nothing of
/// reports; the form packages and the application depend on it.
@NullMarked
package org.tributary.reports.filing.schema;

import org.jspecify.annotations.NullMarked;

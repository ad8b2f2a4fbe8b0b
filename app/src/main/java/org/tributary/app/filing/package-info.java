// SPDX-License-Identifier: GPL-3.0-or-later

/// The filing pack of a case: composes the model of a report from the record, has it checked and
/// written in the form of a regulator. Start with [org.tributary.app.filing.FilingPack]. Knows no
/// screen and no terminal; both build on it.
@NullMarked
package org.tributary.app.filing;

import org.jspecify.annotations.NullMarked;

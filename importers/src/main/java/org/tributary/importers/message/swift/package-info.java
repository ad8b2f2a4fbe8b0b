// SPDX-License-Identifier: GPL-3.0-or-later

/// Payments out of SWIFT FIN messages (MT101, 103, 202, 900, 910, 940, 942, 950), in files with all
/// blocks, in RJE and DOS-PCC files, and in statement files that hold the text block alone. Start
/// with [org.tributary.importers.message.swift.SwiftReader]; text becomes messages in
/// [org.tributary.importers.message.swift.FinScanner]. Sources: SWIFT User Handbook, message
/// formats of categories 1, 2 and 9, as published.
@NullMarked
package org.tributary.importers.message.swift;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.casework.Author;

import java.time.Instant;

/// Who asks for a report, when, and which program makes it. The same order on the same record
/// gives the same bytes.
///
/// @param preparedBy named on the cover
/// @param at named on the cover and in the file's properties
/// @param program name and version, such as `Tributary 0.1.0`
public record ReportOrder(Author preparedBy, Instant at, String program) {}

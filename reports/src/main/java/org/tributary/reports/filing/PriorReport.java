// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

import java.time.LocalDate;

/// An earlier report.
///
/// @param number the number the authority gave it
/// @param filed when it was filed
public record PriorReport(Fact<String> number, Fact<LocalDate> filed) {}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casework;

import java.time.LocalDate;

/// A report that went to an authority from a case.
///
/// @param form key of the form's profile, such as `fincen-sar`
/// @param number the number the authority gave it; empty if it gave none yet
/// @param day when it was filed
public record FiledReport(String form, String number, LocalDate day) {}

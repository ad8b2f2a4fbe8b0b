// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.shared;

/// What a counterparty must be to those asked about.
public enum Part {
    /// It pays them.
    PAYER,
    /// They pay it.
    PAYEE,
    /// It pays them, and they pay it.
    BOTH,
    /// It pays them or they pay it.
    EITHER
}

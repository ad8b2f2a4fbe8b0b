// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.statement;

/// How a counterparty may be known.
public enum Naming {
    /// By its account number only; a row without one is a problem.
    REQUIRED,
    /// By number where the row gives one, else by name, else by neither.
    BY_NAME
}

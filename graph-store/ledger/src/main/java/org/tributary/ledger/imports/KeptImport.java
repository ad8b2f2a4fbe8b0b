// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.imports;

/// An import as the record keeps it.
public record KeptImport(ImportReceipt receipt, ImportState state) {}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.transfer;

/// Where a fact was read: an identified file and a line of it.
public record Provenance(SourceFile file, SourceLine line) {

    /// The citation as reports print it: `file.csv:1284`.
    public String citation() {
        return file.name() + ":" + line.line();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.imports;

/// What became of the rows of a file. Always: read = accepted + rejected + duplicate + skipped.
///
/// @param read rows of the file, the header among the skipped
/// @param accepted rows that became counted transfers
/// @param rejected rows kept with a problem
/// @param duplicate rows stored, linked to their original and not counted
/// @param skipped rows that are no transfers by nature: header, blank lines, footers
public record RowCounts(long read, long accepted, long rejected, long duplicate, long skipped) {

    public RowCounts {
        if (accepted < 0 || rejected < 0 || duplicate < 0 || skipped < 0) {
            throw new IllegalArgumentException("row counts are not negative");
        }
        if (read != accepted + rejected + duplicate + skipped) {
            throw new IllegalArgumentException(
                    "%d rows read are not %d accepted + %d rejected + %d duplicate + %d skipped"
                            .formatted(read, accepted, rejected, duplicate, skipped));
        }
    }
}

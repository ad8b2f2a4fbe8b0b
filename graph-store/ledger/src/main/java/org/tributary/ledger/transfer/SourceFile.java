// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.transfer;

/// An original file kept as evidence in the case.
///
/// @param sha256 SHA-256 of its bytes, 64 lower-case hexadecimal digits; identifies the file
/// @param name the name it had when it was imported, without folders
/// @param bytes its length
public record SourceFile(String sha256, String name, long bytes) {

    public SourceFile {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal");
        }
    }
}

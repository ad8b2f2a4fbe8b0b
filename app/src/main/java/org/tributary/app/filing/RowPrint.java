// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import org.tributary.reports.filing.FiledTransfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// What transfers say, as a fingerprint: two are equal only where ids, moments, accounts and
/// amounts are. Stateless.
final class RowPrint {

    private RowPrint() {}

    /// @return SHA-256, lower-case hexadecimal; the order of the rows does not matter
    static String of(List<FiledTransfer> rows) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            rows.stream()
                    .sorted(Comparator.comparing(FiledTransfer::id))
                    .map(RowPrint::line)
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(FiledTransfer row) {
        return String.join(
                "|",
                Long.toString(row.id().value()),
                row.at().toString(),
                row.from().institution(),
                row.from().account(),
                row.to().institution(),
                row.to().account(),
                row.paid().plain() + row.paid().currency().code(),
                row.received().plain() + row.received().currency().code() + "\n");
    }
}

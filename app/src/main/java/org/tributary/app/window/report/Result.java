// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.report;

import org.tributary.ledger.casefile.RecordCheck;

import java.nio.file.Path;
import java.util.List;

/// What came of the last thing the user asked for.
sealed interface Result {

    /// Nothing was asked for yet, or it was cancelled.
    record Nothing() implements Result {}

    /// A file was written.
    ///
    /// @param sha256 of the file as it lies on the disk
    /// @param checks what was verified before; empty for files that are no evidence
    record Written(Path file, String sha256, List<RecordCheck.Check> checks) implements Result {}

    /// The case was checked, or did not pass the check before a report; then nothing was written.
    record Checked(List<RecordCheck.Check> checks) implements Result {
        boolean ok() {
            return checks.stream().allMatch(RecordCheck.Check::ok);
        }
    }

    /// It did not happen.
    ///
    /// @param reason what and what to do
    record Failed(String reason) implements Result {}
}

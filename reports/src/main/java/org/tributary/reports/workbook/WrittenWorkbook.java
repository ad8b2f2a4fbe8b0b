// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import java.nio.file.Path;

/// A workbook that has been written whole.
///
/// @param path where it is
/// @param sha256 SHA-256 of its bytes, lower-case hexadecimal
/// @param rows rows of all tables
public record WrittenWorkbook(Path path, String sha256, long rows) {}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

/// A file that goes with a report.
///
/// @param name its name, without folders
/// @param bytes how big it is
public record FiledAttachment(String name, long bytes) {}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.newcase;

/// A case's name as the name of a folder, on every system.
final class FolderName {

    private static final int LONGEST = 60;

    private FolderName() {}

    /// Without what some file system forbids; empty if nothing is left.
    static String of(String name) {
        String plain =
                name.strip()
                        .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-")
                        .replaceAll("\\s+", " ")
                        .replaceAll("^[. -]+", "")
                        .replaceAll("[. -]+$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).strip();
    }
}

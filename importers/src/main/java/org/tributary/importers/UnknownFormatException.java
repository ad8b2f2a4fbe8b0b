// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers;

import java.io.IOException;

/// No reader takes the file. The message says so and what to do, and holds nothing of the file.
public final class UnknownFormatException extends IOException {

    UnknownFormatException() {
        super("This kind of file cannot be read. Save it as CSV and import that.");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// The command line: one class per command, found in one list in
/// [org.tributary.app.cli.CommandLineMain]. Results go to standard output, progress to standard
/// error; JSON field names are a contract. Loads no JavaFX.
@NullMarked
package org.tributary.app.cli;

import org.jspecify.annotations.NullMarked;

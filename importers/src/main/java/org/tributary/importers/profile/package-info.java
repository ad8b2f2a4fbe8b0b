// SPDX-License-Identifier: GPL-3.0-or-later

/// Import profiles: everything needed to read one kind of file, as a value, as text people share,
/// and with what a user fixes on the command line. Start with
/// [org.tributary.importers.profile.ImportProfile]. Depends on dialect, mapping and value.
@NullMarked
package org.tributary.importers.profile;

import org.jspecify.annotations.NullMarked;

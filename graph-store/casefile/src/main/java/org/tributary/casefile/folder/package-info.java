// SPDX-License-Identifier: GPL-3.0-or-later
/// The case as a folder: where things lie, who holds it, its manifest, the originals kept in it.
/// Start with [org.tributary.casefile.folder.CaseFolder]. Knows no database; depends on
/// [org.tributary.casefile.chain] for hashing.
@NullMarked
package org.tributary.casefile.folder;

import org.jspecify.annotations.NullMarked;

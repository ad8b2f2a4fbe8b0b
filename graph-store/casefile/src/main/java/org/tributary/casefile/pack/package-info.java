// SPDX-License-Identifier: GPL-3.0-or-later
/// A whole case as one stream, to travel inside a sealed file: start with
/// [org.tributary.casefile.pack.CasePacking]; [org.tributary.casefile.pack.CaseUnpacking] is
/// the way back. One Zstandard stream with a beginning of its own, files one after another
/// with name and length, and an end that counts them, so that a stream that was cut off is
/// told from one that ended. Depends on the folder of a case only.
@NullMarked
package org.tributary.casefile.pack;

import org.jspecify.annotations.NullMarked;

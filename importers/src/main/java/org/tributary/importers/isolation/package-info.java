// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes files apart in a child process with its own memory and time limit, so that a file made to
/// burst bursts there. The child speaks a small binary protocol on its standard output; its last
/// word is how many rows it sent, so that a torn stream is never taken for the end of a file. Start
/// with [ChildReader]; the child's side is [ChildMain].
@NullMarked
package org.tributary.importers.isolation;

import org.jspecify.annotations.NullMarked;

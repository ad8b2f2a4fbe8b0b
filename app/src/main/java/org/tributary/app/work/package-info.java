// SPDX-License-Identifier: GPL-3.0-or-later

/// Background work without a toolkit. Start with [org.tributary.app.work.Tasks]: whoever has
/// something long to do receives one in the constructor and hands it a
/// [org.tributary.app.work.Job]. The window gives the implementation that uses threads, tests and
/// the command line give [org.tributary.app.work.InlineTasks]. May be used from every package of
/// the application; depends only on the ledger's `Work`.
@NullMarked
package org.tributary.app.work;

import org.jspecify.annotations.NullMarked;

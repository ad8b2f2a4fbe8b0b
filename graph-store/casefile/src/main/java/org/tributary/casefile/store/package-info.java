// SPDX-License-Identifier: GPL-3.0-or-later
/// SQLite and nothing of the case's meaning: connections, transactions, tables, failures in plain
/// words. Start with [org.tributary.casefile.store.Database]. The only package that knows the
/// driver; depends on the ledger's port only, every other package here depends on it.
@NullMarked
package org.tributary.casefile.store;

import org.jspecify.annotations.NullMarked;

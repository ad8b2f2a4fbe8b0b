// SPDX-License-Identifier: GPL-3.0-or-later
/// Accounts and their holders in the record, and the search over their names. Start with
/// [org.tributary.casefile.accounts.AccountTable]. Depends on the store package.
@NullMarked
package org.tributary.casefile.accounts;

import org.jspecify.annotations.NullMarked;

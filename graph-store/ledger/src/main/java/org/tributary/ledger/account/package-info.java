// SPDX-License-Identifier: GPL-3.0-or-later

/// Where money rests and who holds it: [org.tributary.ledger.account.Account] and
/// [org.tributary.ledger.account.Party]. Depends on nothing; everything may depend on it.
@NullMarked
package org.tributary.ledger.account;

import org.jspecify.annotations.NullMarked;

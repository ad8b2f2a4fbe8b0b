// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.ledger.account.Account;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// What the picture needs to know of the record.
public interface AccountLookup {

    /// In the order of `ordinals`.
    List<Account> accounts(Collection<Integer> ordinals);

    /// Ordinals of the accounts through which subjects were marked.
    Set<Integer> subjects();
}

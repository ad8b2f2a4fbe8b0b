// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.opencase;

import org.tributary.app.explore.AccountLookup;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casework.Subject;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Answers the picture's questions from the record, each with a view of its own. Thread-safe.
///
/// @param record the record
public record RecordLookup(CaseFile record) implements AccountLookup {

    @Override
    public List<Account> accounts(Collection<Integer> ordinals) {
        return record.read(reader -> reader.accounts(ordinals));
    }

    @Override
    public Set<Integer> subjects() {
        return record.read(
                reader ->
                        reader.subjects().stream()
                                .map(Subject::account)
                                .collect(Collectors.toSet()));
    }
}

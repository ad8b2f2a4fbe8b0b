// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.EntryRow;
import org.tributary.reports.filing.Fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What was entered by hand and stands, the latest first.
///
/// @param rows all of it
record EnteredFacts(List<EntryRow> rows) {

    static EnteredFacts of(CaseReader reader) {
        return new EnteredFacts(
                reader.entryRows().reversed().stream().filter(EntryRow::standing).toList());
    }

    /// What is said of a party.
    List<EntryRow> of(long party) {
        return rows.stream().filter(row -> row.party() == party).toList();
    }

    /// What is said of an account.
    Fact<String> ofAccount(int account, PartyDetail detail) {
        return Fact.of(told(account, detail));
    }

    /// A day that is said of an account.
    Fact<LocalDate> dayOfAccount(int account, PartyDetail detail) {
        return Fact.of(told(account, detail).map(LocalDate::parse));
    }

    private Optional<String> told(int account, PartyDetail detail) {
        return rows.stream()
                .filter(row -> row.accounts().contains(account))
                .map(row -> row.detail(detail))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}

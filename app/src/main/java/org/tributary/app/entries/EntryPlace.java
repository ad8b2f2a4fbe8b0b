// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.entries;

/// Where a fact is entered by hand, so that whoever misses it can lead there. Fields are
/// called as the profiles of forms call them: `subject.birth-date`, `account.opened`,
/// `filer.name`, `report.prior-number`.
public sealed interface EntryPlace {

    /// The key of a field, whole: owner, dot, name.
    String field();

    /// A fact of a party.
    ///
    /// @param party number the record gave the party
    record PartyField(long party, String field) implements EntryPlace {}

    /// A fact of an account.
    ///
    /// @param account its ordinal
    record AccountField(int account, String field) implements EntryPlace {}

    /// A fact of who files: of the institution, its office, its reporter, its branches.
    record FilerField(String field) implements EntryPlace {}

    /// What the case is reported as: its kind, earlier reports, kinds of activity, answers no
    /// ledger knows.
    record ReportField(String field) implements EntryPlace {}
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

import java.util.List;

/// A report of suspicion as it stands in the case, before any form: what an authority is told and
/// by whom. Immutable.
///
/// @param head date, kind and earlier reports
/// @param filer who files, and who can be asked
/// @param subjects whom the report is about, the first being the main one
/// @param accounts accounts that were used
/// @param activity what is suspicious, how much, when
/// @param transfers the transfers the report rests on, in order of time
/// @param narrative the account of it, sentence by sentence
/// @param attachments files that go with it
public record FilingReport(
        FilingHead head,
        Filer filer,
        List<FilingSubject> subjects,
        List<FilingAccount> accounts,
        FilingActivity activity,
        List<FiledTransfer> transfers,
        Narrative narrative,
        List<FiledAttachment> attachments) {

    public FilingReport {
        subjects = List.copyOf(subjects);
        accounts = List.copyOf(accounts);
        transfers = List.copyOf(transfers);
        attachments = List.copyOf(attachments);
    }

    /// The accounts a subject is known to hold.
    public List<FilingAccount> accountsOf(FilingSubject subject) {
        return accounts.stream().filter(a -> a.holders().contains(subject.key())).toList();
    }

    public FilingReport with(Narrative other) {
        return new FilingReport(
                head, filer, subjects, accounts, activity, transfers, other, attachments);
    }

    public FilingReport withAttachments(List<FiledAttachment> others) {
        return new FilingReport(
                head, filer, subjects, accounts, activity, transfers, narrative, others);
    }
}

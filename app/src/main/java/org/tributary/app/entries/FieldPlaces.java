// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.entries;

import org.tributary.app.entries.EntryPlace.AccountField;
import org.tributary.app.entries.EntryPlace.FilerField;
import org.tributary.app.entries.EntryPlace.PartyField;
import org.tributary.app.entries.EntryPlace.ReportField;
import org.tributary.ledger.account.AccountId;
import org.tributary.reports.filing.FilingAccount;
import org.tributary.reports.filing.FilingReport;

import java.util.Optional;
import java.util.function.Function;

/// Finds where the fields of a report are entered.
///
/// @param report the report whose fields are asked for
/// @param accounts the ordinal of an account
public record FieldPlaces(FilingReport report, Function<AccountId, Optional<Integer>> accounts) {

    /// Where one value is entered.
    ///
    /// @param field key of the field, such as `subject.last-name`
    /// @param number which subject or account it belongs to, from 1; 0 if there is but one
    /// @return empty for what follows from rows or is written elsewhere, such as the narrative
    public Optional<EntryPlace> of(String field, int number) {
        return switch (field.substring(0, Math.max(0, field.indexOf('.')))) {
            case "subject" -> party(field, number);
            case "account" -> account(field, number);
            case "filer", "transmitter", "contact", "reporter", "place", "branch" ->
                    Optional.of(new FilerField(field));
            case "report", "activity" -> Optional.of(new ReportField(field));
            default -> Optional.empty();
        };
    }

    private Optional<EntryPlace> party(String field, int number) {
        return number < 1 || number > report.subjects().size()
                ? Optional.empty()
                : Optional.of(
                        new PartyField(
                                Long.parseLong(report.subjects().get(number - 1).key()), field));
    }

    private Optional<EntryPlace> account(String field, int number) {
        return number < 1 || number > report.accounts().size()
                ? Optional.empty()
                : ordinal(report.accounts().get(number - 1))
                        .map(ordinal -> new AccountField(ordinal, field));
    }

    private Optional<Integer> ordinal(FilingAccount account) {
        String institution = account.institution().name().value().orElse("");
        return accounts.apply(new AccountId(institution, account.number()));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.goaml;

import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FiledTransfer.FiledParty;
import org.tributary.reports.filing.FilingActivity;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.FilingSubject;
import org.tributary.reports.filing.SubjectName;
import org.tributary.reports.filing.profile.FilingProfile;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Writes a report with its transactions as goAML XML, in the order of the elements of version 5.
/// Codes come from the profile. An account the filer itself keeps is written as a client's where
/// the profile asks for that and all the schema demands of clients is known, else as another's.
/// Stateless; thread-safe.
///
/// @param profile the authority's, whose form is `goaml`
public record GoamlWriter(FilingProfile profile) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /// Writes UTF-8 and leaves the stream open.
    public void write(FilingReport report, OutputStream stream) throws IOException {
        GoamlOut out = new GoamlOut(stream, profile);
        out.open("report");
        head(report, out);
        for (FiledTransfer transfer : report.transfers()) {
            transaction(transfer, report, out);
        }
        out.open("report_indicators");
        for (FilingActivity.ActivityClass indicator : report.activity().classes()) {
            out.leaf("indicator", indicator.code());
        }
        out.close();
        out.close();
        out.end();
    }

    private void head(FilingReport report, GoamlOut out) throws IOException {
        out.fact("filer.fiu-number", report.filer().institution().fiuNumber());
        out.constant("submission_code");
        out.constant("report_code");
        out.fact("report.reference", report.head().reference());
        if (!report.head().prior().isEmpty()) {
            out.fact("report.prior-number", report.head().prior().getFirst().number());
        }
        out.fact("report.date", Fact.known(moment(report.head().date().atStartOfDay())));
        out.leaf("currency_code_local", profile.setting("currency").orElse(""));
        out.open("reporting_person");
        out.fact("reporter.first-name", report.filer().reporter().firstName());
        out.fact("reporter.last-name", report.filer().reporter().lastName());
        out.fact("reporter.email", report.filer().reporter().email());
        out.fact("reporter.occupation", report.filer().reporter().occupation());
        out.close();
        out.fact("narrative.text", Fact.text(report.narrative().text()));
    }

    private void transaction(FiledTransfer transfer, FilingReport report, GoamlOut out)
            throws IOException {
        out.open("transaction");
        out.fact("transfer.number", Fact.known(Long.toString(transfer.id().value())));
        out.fact("transfer.citation", Fact.text(transfer.citation()));
        out.constant("transaction_location");
        out.fact("transfer.reference", Fact.text(transfer.reference()));
        out.leaf("date_transaction", moment(transfer.at()));
        out.code("transmode_code", "channel", transfer.channel());
        out.constant("transmode_comment");
        out.fact("transfer.amount", Fact.known(transfer.paid().plain()));
        side("from", transfer.from(), transfer, report, out);
        side("to", transfer.to(), transfer, report, out);
        out.close();
    }

    private void side(
            String side,
            FiledParty party,
            FiledTransfer transfer,
            FilingReport report,
            GoamlOut out)
            throws IOException {
        Optional<FilingSubject> subject =
                report.subjects().stream().filter(s -> s.key().equals(party.subject())).findFirst();
        Optional<GoamlClient> client =
                GoamlClient.of(party, report, profile).filter(c -> c.missing().isEmpty());
        out.open("t_" + side + (client.isPresent() ? "_my_client" : ""));
        out.code(side + "_funds_code", "funds", transfer.channel());
        if (subject.isPresent()) {
            out.leaf(side + "_is_suspected", "true");
        }
        if (client.isPresent()) {
            new GoamlClientOut(out).account(side, party, transfer, client.get());
        } else {
            account(side, party, transfer, subject, out);
        }
        out.constant(side + "_country");
        out.close();
    }

    private static void account(
            String side,
            FiledParty party,
            FiledTransfer transfer,
            Optional<FilingSubject> subject,
            GoamlOut out)
            throws IOException {
        out.open(side + "_account");
        out.leaf("institution_name", party.institution());
        out.leaf("institution_code", party.institution());
        out.leaf("account", party.account());
        out.leaf("currency_code", transfer.paid().currency().code());
        out.fact("transfer." + side + "-name", Fact.text(party.name()));
        if (subject.isPresent()) {
            holder(subject.get(), out);
        }
        out.close();
    }

    private static void holder(FilingSubject subject, GoamlOut out) throws IOException {
        GoamlParties parties = new GoamlParties(out);
        switch (subject.name()) {
            case SubjectName.OfPerson person -> {
                out.open("signatory");
                out.leaf("is_primary", "true");
                parties.person(subject, person);
                out.constant("role");
                out.close();
            }
            case SubjectName.OfOrganisation organisation ->
                    parties.organisation(subject, organisation.name());
            case SubjectName.OfNobodyKnown nobody -> {
                // There is nothing to say of whom nothing is known.
            }
        }
    }

    private static String moment(LocalDateTime at) {
        return at.format(MOMENT);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.fincen;

import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FiledAttachment;
import org.tributary.reports.filing.FilingActivity;
import org.tributary.reports.filing.FilingActivity.FiledAmount;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.PriorReport;
import org.tributary.reports.filing.profile.FilingProfile;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Writes a report as FinCEN's batch XML with one activity. Stateless beyond its profile;
/// thread-safe.
///
/// @param profile names elements, codes and limits; the one called `fincen-sar`
public record SarxWriter(FilingProfile profile) {

    /// Writes UTF-8 and leaves the stream open. Counts are taken from what is written. A report
    /// that fails the checks is written all the same, so that the schema can say where.
    public void write(FilingReport report, OutputStream stream) throws IOException {
        SarxOut out = new SarxOut(stream);
        String attachments = Integer.toString(report.attachments().size());
        out.root(
                "EFilingBatchXML",
                "TotalAmount",
                total(report.activity().amount()),
                "PartyCount",
                Integer.toString(report.subjects().size()),
                "ActivityCount",
                "1",
                "ActivityAttachmentCount",
                report.attachments().isEmpty() ? "0" : "1",
                "AttachmentCount",
                attachments);
        out.leaf("FormTypeCode", "SARX");
        out.open("Activity");
        head(report, out);
        SarxParties parties = new SarxParties(out, profile);
        parties.write(report.filer());
        new SarxSubjects(out, profile, parties).write(report);
        activity(report.activity(), out);
        for (String address : report.activity().addresses()) {
            out.element(
                    "ActivityIPAddress",
                    new Leaves(profile).fact("activity.ip", Fact.text(address)));
        }
        narrative(report, out);
        out.close();
        out.close();
        out.end();
    }

    private String total(FiledAmount amount) {
        return amount instanceof FiledAmount.Sum(var money) ? FiledText.whole(money, profile) : "0";
    }

    private void head(FilingReport report, SarxOut out) throws IOException {
        Leaves head =
                new Leaves(profile)
                        .fact("report.date", Fact.known(day(report.head().date())))
                        .fact("report.note", report.head().note());
        report.head().prior().stream()
                .findFirst()
                .map(PriorReport::number)
                // Fourteen zeros say that there is an earlier report whose number is unknown.
                .map(number -> number.value().orElse("0".repeat(14)))
                .ifPresent(number -> head.fact("report.prior-number", Fact.known(number)));
        out.leaves(head);
        Leaves marks = new Leaves(profile);
        report.head().marks().forEach(m -> marks.signOf("mark", Fact.known(m.name())));
        out.open("ActivityAssociation");
        out.leaves(marks);
        out.close();
        for (FiledAttachment attachment : report.attachments()) {
            out.element(
                    "ActivitySupportDocument",
                    new Leaves(profile).fact("attachment.name", Fact.text(attachment.name())));
        }
    }

    private void activity(FilingActivity activity, SarxOut out) throws IOException {
        Leaves leaves =
                new Leaves(profile)
                        .fact("activity.from", activity.from().map(SarxWriter::day))
                        .fact("activity.to", activity.to().map(SarxWriter::day))
                        .fact(
                                "activity.cumulative",
                                activity.cumulative().map(m -> FiledText.whole(m, profile)));
        switch (activity.amount()) {
            case FiledAmount.Sum sum ->
                    leaves.fact(
                            "activity.amount", Fact.known(FiledText.whole(sum.money(), profile)));
            case FiledAmount.NotKnown notKnown -> leaves.fact("activity.amount", Fact.unknown());
            case FiledAmount.None none -> leaves.sign("NoAmountInvolvedIndicator");
        }
        out.open("SuspiciousActivity");
        out.leaves(leaves);
        for (FilingActivity.ActivityClass one : activity.classes()) {
            out.element(
                    "SuspiciousActivityClassification",
                    new Leaves(profile)
                            .fact("activity.class", Fact.known(one.code()))
                            .fact("activity.other-class", one.other())
                            .code("SuspiciousActivityTypeID", "class", Fact.known(one.code())));
        }
        out.close();
    }

    private void narrative(FilingReport report, SarxOut out) throws IOException {
        List<String> blocks = blocks(report);
        for (int i = 0; i < blocks.size(); i++) {
            out.open("ActivityNarrativeInformation");
            out.leaf("ActivityNarrativeSequenceNumber", Integer.toString(i + 1));
            out.leaf("ActivityNarrativeText", blocks.get(i));
            out.close();
        }
    }

    /// The narrative as it will be filed, block by block.
    public List<String> blocks(FilingReport report) {
        return NarrativeBlocks.of(
                FiledText.line(report.narrative().text()),
                profile.limit("narrative.blocks").orElse(1),
                profile.limit("narrative.block").orElse(Integer.MAX_VALUE));
    }

    private static String day(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}

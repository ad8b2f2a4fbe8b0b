// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import static org.tributary.reports.filing.check.Rules.each;

import org.tributary.reports.filing.FiledAttachment;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.profile.FilingProfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Files that go with a report.
final class AttachmentChecks {

    private static final String FIELD = "attachment.name";

    static final List<FilingCheck> ALL =
            List.of(
                    new FilingCheck(
                            "attachment.count",
                            Severity.ERROR,
                            "There are no more attachments than the form takes.",
                            AttachmentChecks::count),
                    new FilingCheck(
                            "attachment.bytes",
                            Severity.ERROR,
                            "No attachment is bigger than the form takes.",
                            AttachmentChecks::bytes),
                    new FilingCheck(
                            "attachment.type",
                            Severity.ERROR,
                            "Attachments are of the type the form takes.",
                            AttachmentChecks::type),
                    each(
                            "attachment.name",
                            Severity.ERROR,
                            "Names of attachments have letters, digits, blanks, dots, hyphens and"
                                    + " underscores only.",
                            FIELD,
                            "Attachment",
                            FilingReport::attachments,
                            (a, r) ->
                                    a.name().matches("[A-Za-z0-9][A-Za-z0-9 ._-]*")
                                            ? ""
                                            : "has a name with other characters; give it another."),
                    each(
                            "attachment.content",
                            Severity.WARNING,
                            "No attachment is empty.",
                            FIELD,
                            "Attachment",
                            FilingReport::attachments,
                            (a, r) -> a.bytes() > 0 ? "" : "is empty; leave it out."));

    private AttachmentChecks() {}

    private static List<Fault> count(FilingReport report, FilingProfile profile) {
        int has = report.attachments().size();
        int most = profile.limit("attachments").orElse(Integer.MAX_VALUE);
        return has <= most
                ? List.of()
                : List.of(
                        new Fault(
                                "The report has %d attachments, the form takes %d."
                                        .formatted(has, most),
                                FIELD,
                                0));
    }

    private static List<Fault> bytes(FilingReport report, FilingProfile profile) {
        int most = profile.limit("attachment.bytes").orElse(Integer.MAX_VALUE);
        List<Fault> faults = new ArrayList<>();
        for (FiledAttachment attachment : report.attachments()) {
            if (attachment.bytes() > most) {
                faults.add(
                        new Fault(
                                "An attachment has %d bytes, the form takes %d; let the budget fit it."
                                        .formatted(attachment.bytes(), most),
                                FIELD,
                                faults.size() + 1));
            }
        }
        return faults;
    }

    private static List<Fault> type(FilingReport report, FilingProfile profile) {
        String type = profile.setting("attachment.type").orElse("");
        List<Fault> faults = new ArrayList<>();
        for (FiledAttachment attachment : report.attachments()) {
            if (!attachment.name().toLowerCase(Locale.ROOT).endsWith(type)) {
                faults.add(
                        new Fault(
                                "An attachment is no %s file, which is all the form takes."
                                        .formatted(type),
                                FIELD,
                                faults.size() + 1));
            }
        }
        return faults;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import org.tributary.app.explore.Exploration.GraphSource;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseEvent;
import org.tributary.ledger.casework.CaseEvent.FilerStated;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.work.Work;
import org.tributary.reports.export.WholeFile;
import org.tributary.reports.filing.FiledAttachment;
import org.tributary.reports.filing.FilerLines;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.check.FilingCheck;
import org.tributary.reports.filing.check.FilingChecks;
import org.tributary.reports.filing.fincen.AttachmentBudget;
import org.tributary.reports.filing.fincen.AttachmentPlan;
import org.tributary.reports.filing.fincen.SarxSchema;
import org.tributary.reports.filing.fincen.SarxWriter;
import org.tributary.reports.filing.goaml.GoamlWriter;
import org.tributary.reports.filing.profile.FilingProfile;
import org.tributary.reports.filing.schema.SchemaFindings;
import org.tributary.reports.filing.schema.SchemaLoader;
import org.tributary.reports.filing.text.FormText;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import javax.xml.validation.Schema;

/// Prepares the files a person files: composes, checks, writes, and holds XML against its
/// schema. Thread-safe.
///
/// @param record the case
/// @param graphs gives its flow graph
/// @param clock says which day the report is dated
public record FilingPack(CaseFile record, GraphSource graphs, Clock clock) {

    /// What came of it.
    ///
    /// @param report the model everything was written from
    /// @param files what was written
    /// @param outcomes every check, in the order they are shown
    /// @param schema what the schema found wrong; empty if the XML is valid
    /// @param held whether there was a schema to hold the XML against
    /// @param sacrifices what the attachment had to leave out
    public record Prepared(
            FilingReport report,
            List<Path> files,
            List<FilingCheck.Outcome> outcomes,
            List<SchemaFindings.Finding> schema,
            Held held,
            List<String> sacrifices) {

        public Prepared {
            files = List.copyOf(files);
            outcomes = List.copyOf(outcomes);
            schema = List.copyOf(schema);
            sacrifices = List.copyOf(sacrifices);
        }
    }

    /// Whether XML was held against a schema.
    public enum Held {
        AGAINST_SCHEMA,
        NO_SCHEMA,
        NO_XML
    }

    /// Prepares the files beside one another; a report that fails checks is written all the
    /// same, so that it can be looked at.
    ///
    /// @param base the files' place and name without an ending
    /// @param xsd the authority's own schema, for forms that have none of their own
    /// @throws IOException if a file cannot be written, or the schema not be read
    public Prepared prepare(FilingOrder order, Path base, Optional<Path> xsd, Work work)
            throws IOException {
        FlowGraph graph = graphs.graph(work);
        var manifest = record.manifest();
        LocalDate today = LocalDate.ofInstant(clock.instant(), manifest.zone());
        FilingReport report =
                record.read(
                        reader ->
                                new FilingComposer(reader, graph, order, manifest.zone())
                                        .compose(manifest.name(), today));
        Prepared prepared =
                switch (order.profile().setting("form").orElse("text")) {
                    case "sarx" -> sarx(report, order.profile(), base);
                    case "goaml" -> goaml(report, order.profile(), base, xsd);
                    default -> text(report, order.profile(), base);
                };
        state(order);
        for (Path file : prepared.files()) {
            String sha256 = sha256(file);
            String name = String.valueOf(file.getFileName());
            record.write(
                    order.author(),
                    writer -> {
                        writer.append(new CaseEvent.ReportExported(name, sha256));
                        return sha256;
                    });
        }
        return prepared;
    }

    /// Lets the case say who files, unless it says so already or nothing is known of them. A
    /// workbook made after it tells the same.
    public void state(FilingOrder order) {
        FilerStated now = new FilerStated(order.profile().key(), FilerLines.of(order.filer()));
        List<FilerStated> before =
                record.read(CaseReader::auditTrail).stream()
                        .map(AuditEntry::event)
                        .filter(FilerStated.class::isInstance)
                        .map(FilerStated.class::cast)
                        .filter(stated -> stated.form().equals(now.form()))
                        .toList();
        boolean isNew = before.isEmpty() || !before.getLast().equals(now);
        if (isNew && !now.filer().isBlank()) {
            record.write(
                    order.author(),
                    writer -> {
                        writer.append(now);
                        return now;
                    });
        }
    }

    private static Prepared sarx(FilingReport composed, FilingProfile profile, Path base)
            throws IOException {
        FilingReport report = composed;
        List<Path> files = new ArrayList<>();
        List<String> sacrifices = List.of();
        if (!composed.transfers().isEmpty()) {
            AttachmentBudget budget =
                    new AttachmentBudget(
                            composed.transfers(),
                            profile.limit("attachment.bytes").orElse(Integer.MAX_VALUE));
            AttachmentPlan plan = budget.plan();
            Path csv = beside(base, ".transactions.csv");
            WholeFile.write(csv, plan::write);
            files.add(csv);
            sacrifices = budget.sacrifices(plan);
            report =
                    composed.withAttachments(
                            List.of(
                                    new FiledAttachment(
                                            String.valueOf(csv.getFileName()),
                                            plan.tally().bytes())));
        }
        FilingReport whole = report;
        Path xml = beside(base, ".fincen.xml");
        WholeFile.write(xml, out -> new SarxWriter(profile).write(whole, out));
        files.addFirst(xml);
        return new Prepared(
                whole,
                files,
                FilingChecks.run(profile, whole),
                findings(SarxSchema.load(), xml),
                Held.AGAINST_SCHEMA,
                sacrifices);
    }

    private static Prepared goaml(
            FilingReport report, FilingProfile profile, Path base, Optional<Path> xsd)
            throws IOException {
        Path xml = beside(base, ".goaml.xml");
        WholeFile.write(xml, out -> new GoamlWriter(profile).write(report, out));
        List<SchemaFindings.Finding> findings = List.of();
        if (xsd.isPresent()) {
            try (InputStream in = Files.newInputStream(xsd.get())) {
                findings = findings(SchemaLoader.load(in).schema(), xml);
            }
        }
        return new Prepared(
                report,
                List.of(xml),
                FilingChecks.run(profile, report),
                findings,
                xsd.isPresent() ? Held.AGAINST_SCHEMA : Held.NO_SCHEMA,
                List.of());
    }

    private static Prepared text(FilingReport report, FilingProfile profile, Path base)
            throws IOException {
        Path file = beside(base, "." + profile.key() + ".txt");
        byte[] bytes = new FormText(profile).of(report).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(bytes));
        return new Prepared(
                report,
                List.of(file),
                FilingChecks.run(profile, report),
                List.of(),
                Held.NO_XML,
                List.of());
    }

    private static Path beside(Path base, String ending) {
        return base.resolveSibling(base.getFileName() + ending);
    }

    private static List<SchemaFindings.Finding> findings(Schema schema, Path xml)
            throws IOException {
        try (InputStream in = Files.newInputStream(xml)) {
            return SchemaFindings.of(schema, in);
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

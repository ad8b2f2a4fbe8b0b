// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.goaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FiledTransfer.FiledParty;
import org.tributary.reports.filing.FilingActivity;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.SampleFiling;
import org.tributary.reports.filing.check.FilingCheck;
import org.tributary.reports.filing.check.FilingChecks;
import org.tributary.reports.filing.profile.FilingProfile;
import org.tributary.reports.filing.profile.FilingProfiles;
import org.tributary.reports.filing.schema.SchemaFindings;
import org.tributary.reports.filing.schema.SchemaLoader;
import org.tributary.reports.filing.schema.SchemaLoader.LoadedSchema;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Against a small schema of our own, with the fault in a pattern that authorities' schemas have.
class GoamlWriterTest {

    private static final FilingProfile PROFILE = FilingProfiles.load("goaml");

    private static LoadedSchema schema;

    @BeforeAll
    static void loadTheSchema() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        GoamlWriterTest.class.getResourceAsStream("small-goaml.xsd"))) {
            schema = SchemaLoader.load(in);
        }
    }

    @Test
    void aReportIsValidByASchemaThatHadToBeRepaired() throws IOException {
        assertThat(schema.repaired()).isEqualTo(1);
        assertThat(findings(SampleFiling.REPORT)).isEmpty();
    }

    @Test
    void withoutAnIndicatorItIsNeitherValidNorPassesTheChecks() throws IOException {
        FilingReport bare =
                SampleFiling.withActivity(
                        a ->
                                new FilingActivity(
                                        a.amount(),
                                        a.from(),
                                        a.to(),
                                        a.cumulative(),
                                        List.of(),
                                        a.schemes(),
                                        a.addresses()));

        assertThat(findings(bare)).isNotEmpty();
        assertThat(failing(bare)).contains("goaml.indicator");
        assertThat(failing(SampleFiling.REPORT)).doesNotContain("goaml.indicator");
    }

    @Test
    void datesHaveATimeAndAmountsAreDecimals() throws IOException {
        assertThat(xml(SampleFiling.REPORT))
                .contains("<report_date>2026-03-20T00:00:00</report_date>")
                .contains("<date_transaction>2026-03-02T10:01:00</date_transaction>")
                .contains("<amount_local>4950.01</amount_local>")
                .contains("<internal_ref_number>ledger.csv:2</internal_ref_number>");
    }

    @Test
    void theSubjectIsTheSignatoryOfItsAccountAndSuspected() throws IOException {
        String xml = xml(SampleFiling.REPORT);

        assertThat(xml.split("<signatory>", -1)).hasSize(7);
        assertThat(xml)
                .contains("<from_is_suspected>true</from_is_suspected>")
                .contains("<gender>F</gender>")
                // The day is not known, and goAML has no way to say so.
                .doesNotContain("<birthdate>")
                .doesNotContain("<to_is_suspected>");
    }

    @Test
    void transfersInOtherCurrenciesAndAccountsWithoutAnInstitutionAreFound() {
        FiledTransfer t = SampleFiling.transfer(1);
        FiledTransfer nowhere =
                new FiledTransfer(
                        t.id(),
                        t.at(),
                        t.from(),
                        new FiledParty("", "7", "", ""),
                        t.paid(),
                        t.received(),
                        t.channel(),
                        t.reference(),
                        t.citation());

        assertThat(failing(SampleFiling.REPORT))
                .contains("goaml.currency")
                .doesNotContain("goaml.accounts");
        assertThat(failing(SampleFiling.withTransfers(List.of(nowhere))))
                .contains("goaml.accounts");
    }

    private static String xml(FilingReport report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new GoamlWriter(PROFILE).write(report, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<SchemaFindings.Finding> findings(FilingReport report) throws IOException {
        byte[] bytes = xml(report).getBytes(StandardCharsets.UTF_8);
        return SchemaFindings.of(schema.schema(), new ByteArrayInputStream(bytes));
    }

    private static List<String> failing(FilingReport report) {
        return FilingChecks.run(PROFILE, report).stream()
                .filter(o -> !o.ok())
                .map(FilingCheck.Outcome::check)
                .map(FilingCheck::id)
                .toList();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.fincen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.ledger.money.Money;
import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FilingActivity;
import org.tributary.reports.filing.FilingActivity.FiledAmount;
import org.tributary.reports.filing.FilingHead;
import org.tributary.reports.filing.FilingMark;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.PriorReport;
import org.tributary.reports.filing.SampleFiling;
import org.tributary.reports.filing.profile.FilingProfiles;
import org.tributary.reports.filing.schema.SchemaFindings;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.validation.Schema;

class SarxWriterTest {

    private static final Schema SCHEMA = SarxSchema.load();
    private static final Pattern NUMBER = Pattern.compile("SeqNum=\"(\\d+)\"");

    private final SarxWriter writer = new SarxWriter(FilingProfiles.load("fincen-sar"));

    @Test
    void aWholeReportIsValidByFincensOwnSchema() throws IOException {
        assertThat(findings(SampleFiling.REPORT)).isEmpty();
    }

    @Test
    void countsAgreeWithWhatIsWritten() throws IOException {
        String xml = xml(SampleFiling.REPORT);

        assertThat(xml)
                .contains("PartyCount=\"2\"")
                .contains("ActivityCount=\"1\"")
                .contains("TotalAmount=\"29681\"")
                .contains("ActivityAttachmentCount=\"1\"")
                .contains(">29681</fc2:TotalSuspiciousAmountText>");
        assertThat(count(xml, ">33</fc2:ActivityPartyTypeCode>")).isEqualTo(2);
        assertThat(xml(SampleFiling.REPORT.withAttachments(List.of())))
                .contains("ActivityAttachmentCount=\"0\"")
                .doesNotContain("ActivitySupportDocument");
    }

    @Test
    void everyNumberOfAnElementIsItsOwn() throws IOException {
        List<String> numbers =
                NUMBER.matcher(xml(SampleFiling.REPORT)).results().map(m -> m.group(1)).toList();

        assertThat(numbers).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }

    @Test
    void holdsTheSixPartiesAReportDemands() throws IOException {
        for (String code : List.of("35", "37", "30", "8", "34", "33")) {
            assertThat(xml(SampleFiling.REPORT))
                    .contains(">" + code + "</fc2:ActivityPartyTypeCode>");
        }
    }

    @Test
    void saysWhatIsUnknownOfACompany() throws IOException {
        FilingReport report = SampleFiling.withSubjects(SampleFiling.COMPANY);

        assertThat(findings(report)).isEmpty();
        assertThat(xml(report))
                .contains("StreetAddressUnknownIndicator")
                .contains("TINUnknownIndicator")
                .contains("PartyAsEntityOrganizationIndicator")
                .contains("NoKnownAccountInvolvedIndicator")
                .doesNotContain("BirthDateUnknownIndicator")
                .doesNotContain("N/A");
    }

    @Test
    void saysThatNothingIsKnownOfASubject() throws IOException {
        FilingReport report = SampleFiling.withSubjects(SampleFiling.NOBODY);

        assertThat(findings(report)).isEmpty();
        assertThat(xml(report))
                .contains("AllCriticalSubjectInformationUnavailableIndicator")
                .doesNotContain("CityUnknownIndicator");
    }

    @Test
    void keepsAMonthOfBirthWithoutItsDay() throws IOException {
        assertThat(xml(SampleFiling.REPORT)).contains(">19700400</fc2:IndividualBirthDateText>");
    }

    @Test
    void anEarlierReportOfUnknownNumberHasFourteenZeros() throws IOException {
        FilingReport report =
                SampleFiling.withHead(
                        new FilingHead(
                                LocalDate.of(2026, 7, 1),
                                Set.of(FilingMark.CONTINUING, FilingMark.CORRECTION),
                                Fact.unknown(),
                                Fact.unknown(),
                                List.of(new PriorReport(Fact.unknown(), Fact.unknown()))));

        assertThat(findings(report)).isEmpty();
        assertThat(xml(report)).contains(">00000000000000</fc2:EFilingPriorDocumentNumber>");
    }

    @Test
    void unknownAndNoAmountsAreSaidNotLeftOut() throws IOException {
        FilingReport unknown = withAmount(new FiledAmount.NotKnown());
        FilingReport none = withAmount(new FiledAmount.None());

        assertThat(findings(unknown)).isEmpty();
        assertThat(findings(none)).isEmpty();
        assertThat(xml(unknown)).contains("AmountUnknownIndicator").contains("TotalAmount=\"0\"");
        assertThat(xml(none)).contains("NoAmountInvolvedIndicator");
    }

    @Test
    void aWholeDollarStaysAndACentMoreIsRoundedUp() throws IOException {
        assertThat(xml(withAmount(sum("5000.00")))).contains("TotalAmount=\"5000\"");
        assertThat(xml(withAmount(sum("5000.01")))).contains("TotalAmount=\"5001\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4000, 4001, 8000, 19999, 20000})
    void narrativesUpToTwentyThousandCharactersAreValid(int characters) throws IOException {
        FilingReport report = SampleFiling.withNarrative("x".repeat(characters));

        assertThat(findings(report)).isEmpty();
        assertThat(String.join("", writer.blocks(report))).hasSize(characters);
        assertThat(writer.blocks(report)).hasSize((characters + 3999) / 4000);
    }

    @Test
    void oneCharacterMoreIsWrittenWholeAndRefusedByTheSchema() throws IOException {
        FilingReport report = SampleFiling.withNarrative("x".repeat(20001));

        assertThat(String.join("", writer.blocks(report))).hasSize(20001);
        assertThat(findings(report)).isNotEmpty();
    }

    @Test
    void anOverlongNameIsNeitherCutNorValid() throws IOException {
        FilingReport report =
                SampleFiling.withHead(
                        new FilingHead(
                                LocalDate.of(2026, 7, 1),
                                Set.of(FilingMark.INITIAL),
                                Fact.unknown(),
                                Fact.known("n".repeat(51)),
                                List.of()));

        assertThat(xml(report)).contains("n".repeat(51));
        assertThat(findings(report)).isNotEmpty();
    }

    @Test
    void breaksBlanksAndCharactersNobodySeesDoNotSpoilAField() throws IOException {
        FilingReport report =
                SampleFiling.withHead(
                        new FilingHead(
                                LocalDate.of(2026, 7, 1),
                                Set.of(FilingMark.INITIAL),
                                Fact.unknown(),
                                Fact.known(" a\tb\r\nc\u0000\uD800 <&> "),
                                List.of()));

        assertThat(findings(report)).isEmpty();
        assertThat(xml(report)).contains(">a b c\\u0000\\uD800 &lt;&amp;&gt;<");
    }

    private static FilingReport withAmount(FiledAmount amount) {
        return SampleFiling.withActivity(
                a ->
                        new FilingActivity(
                                amount,
                                a.from(),
                                a.to(),
                                a.cumulative(),
                                a.classes(),
                                a.schemes(),
                                a.addresses()));
    }

    private static FiledAmount sum(String dollars) {
        return new FiledAmount.Sum(Money.parse(dollars, SampleFiling.USD));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private String xml(FilingReport report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(report, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private List<SchemaFindings.Finding> findings(FilingReport report) throws IOException {
        byte[] bytes = xml(report).getBytes(StandardCharsets.UTF_8);
        return SchemaFindings.of(SCHEMA, new ByteArrayInputStream(bytes));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.filing.CitedSentence;
import org.tributary.reports.filing.CitedSentence.Part;
import org.tributary.reports.filing.FiledScheme;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FilingActivity;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.Narrative;
import org.tributary.reports.filing.SampleFiling;
import org.tributary.reports.filing.check.FilingCheck;
import org.tributary.reports.filing.check.FilingChecks;
import org.tributary.reports.filing.profile.FilingProfiles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;

class NarrativeDraftTest {

    private static final FilingReport FAN_OUT = withScheme("fan-out", "000123456", 1, 2, 3, 4);

    @Test
    void tellsACaseInEnglish() {
        assertThat(NarrativeDraft.of(FAN_OUT, NarrativeLanguage.ENGLISH).text())
                .isEqualTo(
                        """
                        First Harbor Bank reports Ann Q Example and Acme Trading LLC in connection \
                        with 6 transfers of 29,700.21 USD on 2 March 2026. Ann Q Example is known \
                        to the filer with the occupation or business Florist. Ann Q Example holds \
                        account 000123456 at First Harbor Bank. The occupation or business of Acme \
                        Trading LLC is not known.
                        Ann Q Example paid 29,700.21 USD in 6 transfers to 6 accounts on 2 March \
                        2026. Fan-out: account 000123456 spread 19,800.10 USD over 4 accounts in 4 \
                        transfers on 2 March 2026. They had never dealt before. This is unusual \
                        because: 5 of 7 are new. The accounts involved are kept at FHB and OTHER. 6 \
                        of the transfers, 29,700.21 USD in all, were made by WIRE. The largest \
                        transfer, 4,950.06 USD, went from account 000123456 to account 770006 on 2 \
                        March 2026 (ledger.csv:7).
                        Where the money of Ann Q Example comes from is not known. Where the money \
                        of Acme Trading LLC comes from is not known. Questions are answered by \
                        Compliance Office, telephone 2125550102.\
                        """);
    }

    @Test
    void tellsTheSameCaseInChineseAndIndonesian() {
        assertThat(NarrativeDraft.of(FAN_OUT, NarrativeLanguage.CHINESE).text())
                .contains("于2026年3月2日")
                .contains("向6个账户转出6笔，金额29,700.21 USD");
        assertThat(NarrativeDraft.of(FAN_OUT, NarrativeLanguage.INDONESIAN).text())
                .contains("pada 2 Maret 2026")
                .contains("membayar 29,700.21 USD dalam 6 transaksi ke 6 rekening");
    }

    @ParameterizedTest
    @EnumSource
    void theSameReportGivesTheSameSentences(NarrativeLanguage language) {
        assertThat(NarrativeDraft.of(FAN_OUT, language))
                .isEqualTo(NarrativeDraft.of(FAN_OUT, language));
    }

    @Test
    void everySentenceOfTheBodyCitesTheRowsItsFiguresComeFrom() {
        Narrative narrative = NarrativeDraft.of(FAN_OUT, NarrativeLanguage.ENGLISH);

        assertThat(narrative.sentences())
                .filteredOn(s -> s.part() == Part.BODY)
                .allMatch(s -> !s.rows().isEmpty());
        assertThat(narrative.sentences())
                .filteredOn(s -> s.text().startsWith("Fan-out"))
                .singleElement()
                .extracting(CitedSentence::rows)
                .isEqualTo(ids(1, 2, 3, 4));
    }

    @Test
    void noFigureIsMadeUpWhateverTheCase() {
        Random random = new Random(11);
        List<String> keys = List.of("fan-out", "fan-in", "cycle", "structuring", "stack", "new");
        for (int run = 0; run < 200; run++) {
            FilingReport report = chance(random, keys.get(run % keys.size()));
            for (NarrativeLanguage language : NarrativeLanguage.values()) {
                FilingReport told = report.with(NarrativeDraft.of(report, language));

                assertThat(failing(told)).as("run %d", run).isEmpty();
            }
        }
    }

    @Test
    void aFigureChangedByHandIsFound() {
        Narrative draft = NarrativeDraft.of(FAN_OUT, NarrativeLanguage.ENGLISH);
        List<CitedSentence> changed = new ArrayList<>();
        for (CitedSentence s : draft.sentences()) {
            changed.add(
                    new CitedSentence(
                            s.part(),
                            s.text().replace("19,800.10", "19,800.11"),
                            s.rows(),
                            s.origin()));
        }

        assertThat(failing(FAN_OUT.with(new Narrative(changed))))
                .containsExactly("narrative.figures");
    }

    @Test
    void anAmountInACurrencyTheCaseDoesNotHaveIsFound() {
        CitedSentence invented = new CitedSentence(Part.BODY, "He has 5 GBP.", ids(1));

        assertThat(failing(FAN_OUT.with(new Narrative(List.of(invented)))))
                .containsExactly("narrative.figures");
    }

    @Test
    void aTypologyNobodyWroteASentenceForIsToldByItsFigures() {
        assertThat(
                        NarrativeDraft.of(
                                        withScheme("brand-new", "000123456", 1, 2),
                                        NarrativeLanguage.ENGLISH)
                                .text())
                .contains("Brand-new: 2 transfers of 9,900.03 USD among 3 accounts on 2 March");
    }

    @Test
    void aSentenceAboutMoneyThatNeverCameInIsNotSaid() {
        String text =
                NarrativeDraft.of(
                                withScheme("funnel-account", "000123456", 1, 2),
                                NarrativeLanguage.ENGLISH)
                        .text();

        assertThat(text).contains("Funnel-account: 2 transfers of").doesNotContain("{");
    }

    @Test
    void withoutTransfersOrSubjectsItStillSaysWhoReports() {
        FilingReport none = SampleFiling.withTransfers(List.of());

        assertThat(NarrativeDraft.of(none, NarrativeLanguage.ENGLISH).text())
                .startsWith("First Harbor Bank reports Ann Q Example and Acme Trading LLC.");
        assertThat(NarrativeDraft.of(SampleFiling.withSubjects(), NarrativeLanguage.ENGLISH).text())
                .startsWith("First Harbor Bank reports a person whose name is not known in");
    }

    @Test
    void everyLanguageHasTheSameSentences() throws Exception {
        Set<Object> english = keys("en");
        english.removeAll(Set.of("scheme.structuring", "scheme.fan-out", "scheme.fan-in"));

        assertThat(keys("zh")).isEqualTo(english);
        assertThat(keys("id")).isEqualTo(english);
    }

    private static Set<Object> keys(String language) throws Exception {
        Properties properties = new Properties();
        try (var in =
                NarrativeDraft.class.getResourceAsStream(
                        "/org/tributary/reports/filing/narrative_" + language + ".properties")) {
            properties.load(in);
        }
        return new HashSet<>(properties.keySet());
    }

    private static FilingReport chance(Random random, String key) {
        List<FiledTransfer> transfers = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int i = 1; i <= count; i++) {
            FiledTransfer t = SampleFiling.transfer(i);
            Money paid =
                    Money.of(
                            1 + random.nextInt(5_000_000),
                            new CurrencyCode(random.nextInt(4) == 0 ? "EUR" : "USD", 2));
            boolean reversed = random.nextBoolean();
            transfers.add(
                    new FiledTransfer(
                            t.id(),
                            t.at().plusDays(random.nextInt(60)),
                            reversed ? t.to() : t.from(),
                            reversed ? t.from() : t.to(),
                            paid,
                            paid,
                            random.nextBoolean() ? "WIRE" : "CASH",
                            "",
                            t.citation()));
        }
        FilingReport base = withScheme(key, "000123456", 1, 1 + count / 2, count);
        return new FilingReport(
                base.head(),
                base.filer(),
                base.subjects(),
                base.accounts(),
                base.activity(),
                transfers,
                base.narrative(),
                base.attachments());
    }

    private static List<String> failing(FilingReport report) {
        Set<String> about =
                Set.of(
                        "narrative.figures",
                        "narrative.days",
                        "narrative.numbers",
                        "narrative.cites",
                        "narrative.supported");
        return FilingChecks.run(FilingProfiles.load("fincen-sar"), report).stream()
                .filter(o -> !o.ok())
                .map(FilingCheck.Outcome::check)
                .map(FilingCheck::id)
                .filter(about::contains)
                .toList();
    }

    private static List<TransferId> ids(int... numbers) {
        List<TransferId> ids = new ArrayList<>();
        for (int number : numbers) {
            ids.add(new TransferId(number));
        }
        return ids;
    }

    private static FilingReport withScheme(String key, String account, int... rows) {
        String name = Character.toUpperCase(key.charAt(0)) + key.substring(1);
        FiledScheme scheme =
                new FiledScheme(
                        key,
                        name,
                        account,
                        new FiledScheme.Said(
                                "0f3a", "They had never dealt before.", List.of("5 of 7 are new")),
                        ids(rows),
                        Set.of());
        return SampleFiling.withActivity(
                a ->
                        new FilingActivity(
                                a.amount(),
                                a.from(),
                                a.to(),
                                a.cumulative(),
                                a.classes(),
                                List.of(scheme),
                                a.addresses()));
    }
}

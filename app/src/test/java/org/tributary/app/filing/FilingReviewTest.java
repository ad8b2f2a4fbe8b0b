// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.app.explore.DrawnCase;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.CaseEvent.ProgressEvent.ReportFiled;
import org.tributary.ledger.casework.CitedRows;
import org.tributary.ledger.casework.DraftedSentence;
import org.tributary.ledger.casework.DraftedSentence.Hand;
import org.tributary.ledger.casework.DraftedSentence.Part;
import org.tributary.ledger.casework.FiledReport;
import org.tributary.ledger.casework.FilingChoices;
import org.tributary.ledger.casework.FilingChoices.ReportKind;
import org.tributary.ledger.work.Work;
import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FilerText;
import org.tributary.reports.filing.FilingMark;
import org.tributary.reports.filing.PriorReport;
import org.tributary.reports.filing.narrative.Figure;
import org.tributary.reports.filing.profile.FilingProfiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/// A report as it stands while it is written, over a real record.
class FilingReviewTest {

    private static final String FORM = "fincen-sar";

    @TempDir Path folder;
    private DrawnCase drawn;
    private FilingDesk desk;

    @BeforeEach
    void openACase() {
        drawn = FiledCase.in(DrawnCase.in(folder));
        desk = new FilingDesk(drawn.record());
    }

    @AfterEach
    void close() {
        drawn.close();
    }

    private FilingPage page() throws IOException {
        return page(FORM);
    }

    private FilingPage page(String form) throws IOException {
        return new FilingReview(drawn.record(), drawn.graphs(), FiledCase.NOW)
                .page(
                        new FilingOrder(
                                FilingProfiles.load(form),
                                desk.draft(form),
                                FilerText.read("filer.name = First Harbor Bank"),
                                DrawnCase.ANN),
                        Work.UNOBSERVED);
    }

    private static SentenceLine line(FilingPage page, String words) {
        return page.lines().stream()
                .filter(line -> line.sentence().text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private void reword(String words, String text) throws IOException {
        FilingPage page = page();
        int number = line(page, words).sentence().number();
        desk.reword(FORM, page.sentences(), number, text, DrawnCase.ANN);
    }

    private void undoImport(String file) {
        long id =
                drawn.record().read(CaseReader::imports).stream()
                        .filter(i -> i.receipt().file().name().equals(file))
                        .findFirst()
                        .orElseThrow()
                        .receipt()
                        .importId();
        drawn.record().undoImport(id, "Wrong bank.", DrawnCase.ANN, Work.UNOBSERVED);
    }

    @Test
    void theFindingTellsWhatItSawAndNamesItsRows() throws IOException {
        SentenceLine line = line(page(), "strangers");

        assertThat(line.sentence().text())
                .isEqualTo("Within 1 d 0 h, account 000123 paid 14,850.06 USD to 3 strangers.");
        assertThat(line.citations())
                .extracting(SentenceLine.Citation::place)
                .containsExactly("march.csv:1", "march.csv:2", "march.csv:3");
        assertThat(line(page(), "unusual").sentence().text())
                .contains("none of the 3 had ever been paid before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "id"})
    void everyFigureOfADraftIsInTheCase(String language) throws IOException {
        desk.choose(FORM, FilingChoices.in(language), DrawnCase.ANN);

        assertThat(page().lines()).hasSizeGreaterThan(5).allMatch(SentenceLine::isSound);
        assertThat(page().sentences()).isEqualTo(page().sentences());
    }

    @Test
    void aRewordedSentenceKeepsItsRowsAndOwnsUpToFiguresTheyDoNotHave() throws IOException {
        SentenceLine before = line(page(), "strangers");

        reword("strangers", "She paid 14,850.07 USD on 4 March 2026\nto account 770003.");

        SentenceLine after = line(page(), "She paid");
        assertThat(after.sentence().text()).doesNotContain("\n");
        assertThat(after.rows()).isEqualTo(before.rows());
        assertThat(after.sentence().hand()).isEqualTo(Hand.EDITED);
        assertThat(after.unsupported())
                .extracting(Figure::text)
                .containsExactly("14,850.07 USD", "4 March 2026");
        assertThat(page().outcomes().stream().filter(o -> !o.ok()).map(o -> o.check().id()))
                .contains("narrative.figures", "narrative.days");
    }

    @Test
    void theProgramsOwnNarrativeFollowsTheCaseUntilItIsTakenInHand() throws IOException {
        undoImport("april.csv");

        assertThat(page().lines()).allMatch(SentenceLine::isSound);
        assertThat(page().fallen()).isEmpty();
    }

    @Test
    void aSentenceTurnsRedWhenTheImportOfItsRowsIsTakenBack() throws IOException {
        reword("received", "Ann Example received 900.00 USD.");
        assertThat(page().fallen()).isEmpty();

        undoImport("april.csv");

        SentenceLine red = line(page(), "received 900.00");
        assertThat(red.standing().withdrawn()).isEqualTo(1);
        assertThat(red.citations())
                .extracting(SentenceLine.Citation::place, SentenceLine.Citation::counts)
                .containsExactly(tuple("april.csv:1", SentenceLine.Counts.NO));
        assertThat(line(page(), "strangers").standing().stands()).isTrue();
        assertThat(page().outcomes().stream().filter(o -> !o.ok()).map(o -> o.check().id()))
                .contains("narrative.cites");
    }

    @Test
    void aSentenceTurnsRedWhenItsFindingIsNoLongerReported() throws IOException {
        reword("received", "Ann Example received 900.00 USD.");

        drawn.record()
                .write(
                        DrawnCase.ANN,
                        writer -> {
                            writer.reopenAlerts(List.of(1L), "Looked at again.");
                            return 1;
                        });

        assertThat(line(page(), "strangers").standing().finding()).isEqualTo(Standing.Origin.GONE);
        assertThat(line(page(), "received 900.00").standing().stands()).isTrue();
    }

    @Test
    void rowsThatSaySomethingElseThanWhenTheyWereCitedAreTold() throws IOException {
        FilingPage page = page();
        SentenceLine line = line(page, "strangers");
        CitedRows other = CitedRows.of(line.rows(), "00ff");
        desk.recite(FORM, page.sentences(), line.sentence().number(), other, DrawnCase.ANN);

        assertThat(line(page(), "strangers").standing().content())
                .isEqualTo(Standing.Content.CHANGED);
    }

    @Test
    void anotherDraftKeepsWhatAPersonWroteAndLeavesOutWhatOneTookOut() throws IOException {
        reword("received", "She was paid 900.00 USD.");
        FilingPage page = page();
        int after = line(page, "She was paid").sentence().number();
        DraftedSentence own =
                new DraftedSentence(
                        page.order().draft().nextNumber(),
                        Part.BODY,
                        "She gave no reason.",
                        CitedRows.NONE,
                        "",
                        Hand.WRITTEN);
        desk.add(FORM, page.sentences(), own, after, DrawnCase.ANN);
        int taken = line(page(), "The accounts involved").sentence().number();
        desk.remove(FORM, page().sentences(), taken, DrawnCase.ANN);
        undoImport("april.csv");
        drawn.with("may.csv", "OTH:880009 -> FHB:000123 70.00 USD 2026-05-01T09:00\n");

        FilingPage now = page();
        List<DraftedSentence> again =
                new Redraft(now.report()).keeping(now.order().draft(), FilingReview.fresh(now));
        desk.take(FORM, again, DrawnCase.ANN);

        List<String> texts = page().sentences().stream().map(DraftedSentence::text).toList();
        assertThat(texts)
                .contains("She was paid 900.00 USD.", "She gave no reason.")
                .noneMatch(text -> text.contains("The accounts involved"))
                .anyMatch(text -> text.contains("14,920.06 USD"));
        assertThat(texts.indexOf("She gave no reason."))
                .isEqualTo(texts.indexOf("She was paid 900.00 USD.") + 1);
        assertThat(page().fallen()).isEmpty();
        assertThat(line(page(), "She was paid").unsupported()).hasSize(1);
        assertThat(line(page(), "She was paid").citations())
                .extracting(SentenceLine.Citation::place)
                .containsExactly("may.csv:1");
    }

    @Test
    void editsMadeAtTheSameMomentAllStand() throws IOException {
        FilingPage page = page();
        List<Integer> numbers =
                page.sentences().stream().map(DraftedSentence::number).limit(4).toList();

        var together = new CyclicBarrier(numbers.size());
        try (var threads = Executors.newFixedThreadPool(numbers.size())) {
            for (int number : numbers) {
                threads.submit(
                        () -> {
                            together.await();
                            return desk.reword(
                                    FORM,
                                    page.sentences(),
                                    number,
                                    "Mine " + number,
                                    DrawnCase.ANN);
                        });
            }
        }

        assertThat(page().sentences())
                .extracting(DraftedSentence::text)
                .contains(numbers.stream().map(n -> "Mine " + n).toArray(String[]::new));
    }

    @Test
    void everyStepIsUndoneAndMadeAgain() throws IOException {
        reword("strangers", "One.");
        desk.undo(FORM, DrawnCase.ANN);
        assertThat(line(page(), "strangers").sentence().hand()).isEqualTo(Hand.DRAFTED);
        desk.redo(FORM, DrawnCase.ANN);
        assertThat(line(page(), "One.").sentence().hand()).isEqualTo(Hand.EDITED);
        desk.drop(FORM, DrawnCase.ANN);
        assertThat(page().order().draft().narrative()).isEmpty();
    }

    @Test
    void sayingTheSameOnceMoreIsNoStep() throws IOException {
        desk.choose(FORM, FilingChoices.in("en"), DrawnCase.ANN);
        desk.choose(FORM, FilingChoices.in("en"), DrawnCase.ANN);

        assertThat(desk.draft(FORM).undoable()).isEqualTo(1);
    }

    @Test
    void choicesGoIntoTheReport() throws IOException {
        FilingPage page = page();
        long party = page.subjects().getFirst().party();
        desk.choose(
                FORM,
                FilingChoices.in("en")
                        .withKind(ReportKind.CONTINUING, "31000012345678")
                        .withIndicators(List.of("824"), List.of("809"))
                        .withNote("Funnel Account"),
                DrawnCase.ANN);

        assertThat(page().report().head().marks()).containsExactly(FilingMark.CONTINUING);
        assertThat(page().report().head().prior().getFirst().number().value())
                .contains("31000012345678");
        assertThat(page().report().head().note().value()).contains("Funnel Account");
        assertThat(page().report().activity().classes()).extracting(c -> c.code()).contains("824");

        desk.choose(FORM, FilingChoices.in("en").withLeftOut(List.of(party)), DrawnCase.ANN);
        assertThat(page().report().subjects()).isEmpty();
        assertThat(page().subjects().getFirst().included()).isEqualTo(SubjectChoice.Included.NO);
    }

    @Test
    void aContinuingReportFollowsTheLastThatWasFiledUnlessAnotherIsChosen() throws IOException {
        FiledReport filed = new FiledReport(FORM, "31000099999999", LocalDate.of(2026, 1, 9));
        drawn.record()
                .write(
                        DrawnCase.ANN,
                        writer -> {
                            writer.append(new ReportFiled(filed));
                            return filed;
                        });
        assertThat(page().report().head().prior()).isEmpty();

        desk.choose(
                FORM, FilingChoices.in("en").withKind(ReportKind.CONTINUING, ""), DrawnCase.ANN);
        assertThat(page().report().head().prior())
                .containsExactly(
                        new PriorReport(
                                Fact.known("31000099999999"),
                                Fact.known(LocalDate.of(2026, 1, 9))));
        assertThat(page().lines())
                .anyMatch(line -> line.sentence().text().contains("number 31000099999999"))
                .allMatch(SentenceLine::isSound);
        assertThat(page("uk-nca").report().head().prior()).isEmpty();
    }

    @Test
    void aBlockOfFourThousandCharactersIsFullAndOneMoreBeginsAnother() throws IOException {
        FilingPage page = page();
        int first = page.sentences().getFirst().number();
        List<DraftedSentence> one =
                page.sentences().stream().filter(s -> s.number() == first).toList();
        desk.take(FORM, one, DrawnCase.ANN);

        FilingPage full = page().saying(first, "x".repeat(4_000));
        assertThat(gauge(full, Gauge.What.BLOCKS).used()).isEqualTo(1);
        assertThat(gauge(full, Gauge.What.BLOCK).used()).isEqualTo(4_000);
        assertThat(gauge(full.saying(first, "x".repeat(4_001)), Gauge.What.BLOCKS).used())
                .isEqualTo(2);
        assertThat(gauge(full.saying(first, "x".repeat(20_000)), Gauge.What.NARRATIVE).isOver())
                .isFalse();
        assertThat(gauge(full.saying(first, "x".repeat(20_001)), Gauge.What.NARRATIVE).isOver())
                .isTrue();
        assertThat(gauge(full.saying(first, "x".repeat(20_001)), Gauge.What.BLOCKS).isOver())
                .isTrue();
    }

    private static Gauge gauge(FilingPage page, Gauge.What what) {
        return page.gauges().stream().filter(g -> g.what() == what).findFirst().orElseThrow();
    }

    @Test
    void theAttachmentShowsWhatEachColumnCosts() throws IOException {
        AttachmentPage attachment = page().attachment().orElseThrow();

        assertThat(attachment.rows()).isEqualTo(4);
        assertThat(attachment.tally().bytes())
                .isEqualTo(gauge(page(), Gauge.What.ATTACHMENT).used())
                .isLessThan(1_000_000);
        assertThat(attachment.columns()).allMatch(c -> c.kept() == AttachmentPage.Kept.YES);
        assertThat(page("uk-nca").attachment()).isEmpty();
        assertThat(gauge(page("uk-nca"), Gauge.What.NARRATIVE).limit()).isEqualTo(8_000);
    }

    @Test
    void withoutAlertsSubjectsOrTransfersThereIsStillAPage() throws IOException {
        Path other = Files.createDirectory(folder.resolve("bare"));
        try (DrawnCase bare = DrawnCase.in(other)) {
            for (String form : FilingProfiles.KEYS) {
                FilingPage page =
                        new FilingReview(bare.record(), bare.graphs(), FiledCase.NOW)
                                .page(
                                        new FilingOrder(
                                                FilingProfiles.load(form),
                                                new FilingDesk(bare.record()).draft(form),
                                                FilerText.unknown(),
                                                DrawnCase.ANN),
                                        Work.UNOBSERVED);

                assertThat(page.fallen()).isEmpty();
                assertThat(page.subjects()).isEmpty();
                assertThat(page.attachment()).isEqualTo(Optional.empty());
                assertThat(page.outcomes().getFirst().ok()).isFalse();
            }
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.window.imports.ImportedCase;
import org.tributary.app.window.imports.SampleFiles;
import org.tributary.app.window.kit.GivenFiles;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.InlineTasks;
import org.tributary.importers.Fingerprint;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.work.Work;
import org.tributary.reports.export.GraphFormat;
import org.tributary.reports.sheet.Labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

class ReportInteractorTest {

    @TempDir Path folder;

    private final ReportModel model = new ReportModel();
    private final GivenFiles files = new GivenFiles();
    private ImportedCase imported;
    private ReportInteractor interactor;

    @BeforeEach
    void makeCase() {
        imported = ImportedCase.in(folder);
        interactor =
                interactor(
                        new CaseActions(
                                new OpenCase(
                                        imported.record(),
                                        graph -> {
                                            throw new IllegalStateException("not opened here");
                                        })));
    }

    @AfterEach
    void close() {
        interactor.close();
        imported.close();
    }

    @Test
    void anEmptyCaseIsNotReported() {
        interactor.refresh();

        assertThat(model.obstacle().get()).contains("Import a file first");
        interactor.exportWorkbook();
        assertThat(files.suggested()).isEmpty();
    }

    @Test
    void saysWhatTheWorkbookWillHoldAndWhatIsDoubtful() {
        imported.take(SampleFiles.faulty(folder));
        interactor.refresh();

        assertThat(model.items())
                .extracting(ReportModel.Holding::words)
                .contains("No subjects", "1 imported file with its control totals", "No exhibits");
        assertThat(model.warnings())
                .anySatisfy(w -> assertThat(w).contains("whole ledger of 57 transactions"))
                .anySatisfy(w -> assertThat(w).startsWith("3 rows were rejected"))
                .hasSize(3);
    }

    @Test
    void warnsOfNoMissingSubjectOnceOneIsMarked() {
        imported.take(SampleFiles.faulty(folder));
        imported.record()
                .write(ImportedCase.AUTHOR, writer -> writer.markSubject(0, "structuring"));
        interactor.refresh();

        assertThat(model.items().getFirst())
                .isEqualTo(new ReportModel.Holding("1 subject with its account", true));
        assertThat(model.warnings()).noneSatisfy(w -> assertThat(w).contains("whole ledger"));
    }

    @Test
    void writesTheWorkbookUnderANeutralNameAndTellsItsHash() throws IOException {
        imported.take(SampleFiles.faulty(folder));
        Path out = folder.resolve("case-report.xlsx");
        files.answer(out);
        interactor.refresh();
        interactor.exportWorkbook();

        assertThat(files.suggested()).containsExactly("case-report.xlsx");
        var written = (Result.Written) model.result().get();
        assertThat(written.file()).isEqualTo(out);
        assertThat(written.sha256()).isEqualTo(Fingerprint.of(out, Work.UNOBSERVED).sha256());
        assertThat(written.checks()).isNotEmpty().allMatch(RecordCheck.Check::ok);
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void writesTheGraphInTheChosenFormat() {
        imported.take(SampleFiles.faulty(folder));
        Path out = folder.resolve("case-graph.gexf");
        files.answer(out);
        interactor.refresh();
        interactor.exportGraph(GraphFormat.GEXF);

        assertThat(files.suggested()).containsExactly("case-graph.gexf");
        assertThat(out).content().contains("<gexf");
    }

    @Test
    void verifyingListsEveryCheck() {
        imported.take(SampleFiles.faulty(folder));
        interactor.verify();

        var checked = (Result.Checked) model.result().get();
        assertThat(checked.ok()).isTrue();
        assertThat(checked.checks()).hasSizeGreaterThan(3);
    }

    @Test
    void aRecordThatDoesNotVerifyIsNotReported() {
        var bad = new RecordCheck.Check("row-hash-chain", false, "Row 7 was changed.");
        interactor.close();
        interactor =
                interactor(
                        new Answers() {
                            @Override
                            public RecordCheck writeWorkbook(Path out, Labels labels, Work work) {
                                return new RecordCheck(List.of(bad));
                            }
                        });
        files.answer(folder.resolve("case-report.xlsx"));
        interactor.refresh();
        interactor.exportWorkbook();

        assertThat(model.result().get()).isEqualTo(new Result.Checked(List.of(bad)));
    }

    @Test
    void aDiskThatTakesNothingIsToldInWords() {
        interactor.close();
        interactor =
                interactor(
                        new Answers() {
                            @Override
                            public RecordCheck writeWorkbook(Path out, Labels labels, Work work)
                                    throws IOException {
                                throw new IOException("disk full");
                            }
                        });
        files.answer(folder.resolve("case-report.xlsx"));
        interactor.refresh();
        interactor.exportWorkbook();

        assertThat(((Result.Failed) model.result().get()).reason()).contains("has room");
        assertThat(model.busy().get()).isFalse();
    }

    private ReportInteractor interactor(ReportActions actions) {
        return new ReportInteractor(
                model,
                new Texts(Locale.ENGLISH),
                new InlineTasks(ImportedCase.CLOCK),
                files,
                actions);
    }

    /// A case of one subject with nothing wrong.
    private static class Answers implements ReportActions {
        @Override
        public ReportFacts facts(Work work) {
            return new ReportFacts(1, 10, 1, 0, 1, 1);
        }

        @Override
        public RecordCheck writeWorkbook(Path out, Labels labels, Work work) throws IOException {
            return new RecordCheck(List.of());
        }

        @Override
        public List<RecordCheck.Check> verify(Work work) {
            return List.of();
        }

        @Override
        public void exportGraph(GraphFormat format, Path out, Work work) {}
    }
}

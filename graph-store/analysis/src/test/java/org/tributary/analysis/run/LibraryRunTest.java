// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.analysis.rules.RuleSet;
import org.tributary.analysis.rules.RuleText;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.work.Work;
import org.tributary.ledger.work.WorkCancelledException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;

/// Runs over whole ledgers: the same whatever the threads, observed, stopped, and told in full.
class LibraryRunTest {

    private static final CaseLedger LEDGER = ChanceLedger.of(1, 60, 1_500);

    private static RunOutcome run(RuleSet rules) {
        return new LibraryRun(LEDGER, rules).all(Work.UNOBSERVED);
    }

    @Test
    void theSameComesOutWhateverTheNumberOfThreads() throws Exception {
        Callable<RunOutcome> all = () -> run(RuleSet.standard());
        try (ForkJoinPool one = new ForkJoinPool(1);
                ForkJoinPool seven = new ForkJoinPool(7)) {
            RunOutcome alone = one.submit(all).get();
            assertThat(alone.findings()).isNotEmpty();
            assertThat(seven.submit(all).get()).isEqualTo(alone);
        }
    }

    @Test
    void everyTypologyRanOrSaysWhyNot() {
        RunOutcome outcome = run(RuleText.parse("version = 7\n[fan-out]\non = no"));

        assertThat(outcome.run().rules()).isEqualTo("7");
        assertThat(outcome.run().notRun()).containsEntry("fan-out", "it is off in the rules '7'");
        List<String> told = new ArrayList<>(outcome.run().ran());
        told.addAll(outcome.run().notRun().keySet());
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        TypologyLibrary.all().stream().map(e -> e.typology().key()).toList());
        assertThat(outcome.run().notRun().values())
                .allSatisfy(reason -> assertThat(reason).matches("(lacks|it is off) .+"));
        assertThat(outcome.findings())
                .extracting(Finding::typology)
                .doesNotContain("fan-out")
                .allSatisfy(typology -> assertThat(outcome.run().ran()).contains(typology));
    }

    @Test
    void onlyWhatIsChosenRuns() {
        List<Finding> all = run(RuleSet.standard()).findings();
        String chosen = all.getFirst().typology();
        RunOutcome outcome =
                new LibraryRun(LEDGER, RuleSet.standard()).of(List.of(chosen), "", Work.UNOBSERVED);

        assertThat(outcome.run().ran()).containsExactly(chosen);
        assertThat(outcome.run().notRun()).isEmpty();
        assertThat(outcome.findings())
                .isNotEmpty()
                .isEqualTo(all.stream().filter(f -> f.typology().equals(chosen)).toList());
    }

    @Test
    void whatTheLibraryLeavesOutSaysWhatItLacks() {
        RunOutcome outcome =
                new LibraryRun(LEDGER, RuleSet.standard())
                        .of(List.of("account-takeover"), "", Work.UNOBSERVED);

        assertThat(outcome.run().ran()).isEmpty();
        assertThat(outcome.run().notRun())
                .containsExactly(
                        Map.entry(
                                "account-takeover",
                                "lacks changes of credentials; sessions with their devices"));
    }

    @Test
    void progressRunsOverTheWholeAndStoppingStops() {
        List<Long> volumes = Collections.synchronizedList(new ArrayList<>());
        Work watched =
                new Work() {
                    @Override
                    public void begin(String step, long volume) {
                        volumes.add(volume);
                    }

                    @Override
                    public void done(long amount) {}

                    @Override
                    public void checkCancelled() {
                        if (volumes.size() > 1 || TypologyLibrary.all().size() == 1) {
                            throw new WorkCancelledException();
                        }
                    }
                };

        assertThatThrownBy(() -> new LibraryRun(LEDGER, RuleSet.standard()).all(watched))
                .isInstanceOf(WorkCancelledException.class);
        assertThat(volumes).hasSizeLessThanOrEqualTo(2).allMatch(volume -> volume > 0);
    }

    @Test
    void anEmptyLedgerGivesNothing() {
        RunOutcome outcome =
                new LibraryRun(ChanceLedger.of(1, 0, 0), RuleSet.standard()).all(Work.UNOBSERVED);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.alerts()).isEmpty();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.CaseWriter;
import org.tributary.ledger.casework.ScreeningHit;
import org.tributary.ledger.screening.HitFinding;
import org.tributary.ledger.screening.HitPart;
import org.tributary.ledger.screening.HitState;
import org.tributary.ledger.screening.HitVerdict;
import org.tributary.ledger.screening.ScreenedThing;
import org.tributary.ledger.screening.ScreenedThing.OfParty;
import org.tributary.ledger.screening.ScreenedThing.OfReference;
import org.tributary.ledger.screening.ScreenedThing.OfWallet;
import org.tributary.ledger.screening.ScreeningOutcome;
import org.tributary.ledger.screening.ScreeningRun;
import org.tributary.ledger.work.Work;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

class ScreeningHitsTest {

    private static final ScreeningRun RUN = new ScreeningRun(0.5, List.of(1L, 2L), 40, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    @TempDir Path folder;
    private Workshop shop;
    private CaseFile record;

    @BeforeEach
    void setUp() {
        shop = new Workshop(folder);
        record = shop.create();
    }

    @AfterEach
    void verifiesAndReopensTheSame() {
        List<ScreeningHit> hits = hits();
        assertThat(record.verify(Work.UNOBSERVED).checks()).allMatch(check -> check.ok());
        record.close();
        try (CaseFile again = shop.open()) {
            assertThat(again.read(CaseReader::screeningHits)).isEqualTo(hits);
        }
    }

    private static HitFinding found(ScreenedThing what, String screened, String listed) {
        return new HitFinding(
                what,
                "Ann \"A\"",
                screened,
                "un",
                "QDi.1",
                "ANN",
                1,
                listed,
                0.8125,
                List.of(new HitPart("word", "agrees", "Ann", "ANN", 2.5)));
    }

    private List<ScreeningHit> hits() {
        return record.read(CaseReader::screeningHits);
    }

    private HitState state(long hit, LocalDate day) {
        return hits().stream().filter(h -> h.id() == hit).findFirst().orElseThrow().state(day);
    }

    private ScreeningOutcome keep(HitFinding... found) {
        return record.write(Workshop.ANN, w -> w.keepScreening(RUN, List.of(found)));
    }

    private void write(Consumer<CaseWriter> change) {
        record.write(
                Workshop.ANN,
                w -> {
                    change.accept(w);
                    return true;
                });
    }

    @Test
    void keepsWhatAScreeningFound() {
        HitFinding party = found(new OfParty(3), "s", "l");
        HitFinding wallet = found(new OfWallet(4), "s", "l");
        HitFinding text = found(new OfReference(99), "s", "l");

        ScreeningOutcome outcome = keep(party, wallet, text);

        assertThat(outcome)
                .isEqualTo(
                        new ScreeningOutcome(
                                1, List.of(1L, 2L, 3L), List.of(), List.of(), List.of()));
        assertThat(record.read(CaseReader::screeningRuns)).containsExactly(RUN);
        assertThat(hits()).extracting(ScreeningHit::finding).containsExactly(party, wallet, text);
        assertThat(state(1, TODAY)).isEqualTo(HitState.OPEN);
    }

    @Test
    void screeningAgainTellsOnlyWhatIsNewOrChanged() {
        HitFinding same = found(new OfParty(1), "s", "l");
        keep(same, found(new OfParty(2), "s", "l"), found(new OfParty(3), "s", "l"));

        ScreeningOutcome outcome =
                keep(same, found(new OfParty(2), "s", "other"), found(new OfParty(4), "s", "l"));

        assertThat(outcome)
                .isEqualTo(
                        new ScreeningOutcome(
                                2, List.of(4L), List.of(2L), List.of(1L), List.of(3L)));
        assertThat(state(3, TODAY)).isEqualTo(HitState.GONE);
    }

    @Test
    void aDecisionStandsWhileNeitherSideChanges() {
        keep(found(new OfParty(1), "s", "l"));
        write(w -> w.decideHits(List.of(1L), HitVerdict.FALSE_POSITIVE, "other birth"));

        assertThat(state(1, TODAY)).isEqualTo(HitState.FALSE_POSITIVE);
        keep(found(new OfParty(1), "s", "l"));
        assertThat(state(1, TODAY)).isEqualTo(HitState.FALSE_POSITIVE);
        keep(found(new OfParty(1), "s", "l2"));
        assertThat(state(1, TODAY)).isEqualTo(HitState.CHANGED);
        keep(found(new OfParty(1), "s", "l"));
        assertThat(state(1, TODAY)).isEqualTo(HitState.FALSE_POSITIVE);
        keep(found(new OfParty(1), "s2", "l"));
        assertThat(state(1, TODAY)).isEqualTo(HitState.CHANGED);
    }

    @Test
    void aDecisionIsWhoeverMadeItLast() {
        keep(found(new OfParty(1), "s", "l"));
        write(w -> w.decideHits(List.of(1L), HitVerdict.UNCLEAR, "asked"));
        write(w -> w.decideHits(List.of(1L), HitVerdict.TRUE_MATCH, "passport seen"));
        assertThat(state(1, TODAY)).isEqualTo(HitState.TRUE_MATCH);

        write(w -> w.reopenHits(List.of(1L), "wrong passport"));

        assertThat(state(1, TODAY)).isEqualTo(HitState.OPEN);
        assertThat(hits().getFirst().history()).hasSize(3);
        assertThat(hits().getFirst().history().getFirst().author()).isEqualTo(Workshop.ANN);
    }

    @Test
    void anExceptionHoldsUntilItsDayAndWhileNothingChanges() {
        keep(found(new OfParty(1), "s", "l"));
        write(
                w ->
                        w.exceptHits(
                                List.of(1L),
                                LocalDate.of(2026, 12, 31),
                                LocalDate.of(2026, 12, 1),
                                "our own director"));

        assertThat(state(1, TODAY)).isEqualTo(HitState.EXCEPTED);
        assertThat(state(1, LocalDate.of(2026, 12, 31))).isEqualTo(HitState.EXCEPTED);
        assertThat(state(1, LocalDate.of(2027, 1, 1))).isEqualTo(HitState.OPEN);
        keep(found(new OfParty(1), "s", "l2"));
        assertThat(state(1, TODAY)).isEqualTo(HitState.OPEN);
        keep(found(new OfParty(1), "s", "l"));
        write(w -> w.endExceptions(List.of(1L), "left the firm"));
        assertThat(state(1, TODAY)).isEqualTo(HitState.OPEN);
    }

    @Test
    void entersAllOrNothingAndNeedsAReason() {
        keep(found(new OfParty(1), "s", "l"));

        assertThatThrownBy(
                        () -> write(w -> w.decideHits(List.of(1L, 7L), HitVerdict.UNCLEAR, "why")))
                .hasMessageContaining("no hit 7");
        assertThatThrownBy(() -> write(w -> w.decideHits(List.of(1L), HitVerdict.UNCLEAR, " ")))
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> write(w -> w.reopenHits(List.of(1L), "why")))
                .hasMessageContaining("not decided");
        assertThatThrownBy(() -> write(w -> w.endExceptions(List.of(1L), "why")))
                .hasMessageContaining("no exception");
        assertThatThrownBy(
                        () ->
                                write(
                                        w ->
                                                w.exceptHits(
                                                        List.of(1L),
                                                        TODAY,
                                                        TODAY.plusDays(1),
                                                        "why")))
                .hasMessageContaining("review");
        assertThatThrownBy(
                        () ->
                                keep(
                                        found(new OfParty(1), "s", "l"),
                                        found(new OfParty(1), "t", "l")))
                .hasMessageContaining("twice");
        assertThat(state(1, TODAY)).isEqualTo(HitState.OPEN);
    }
}

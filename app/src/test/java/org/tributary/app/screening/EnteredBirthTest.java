// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.analysis.screening.ScreeningRule;
import org.tributary.app.entries.EntryDesk;
import org.tributary.app.entries.HandEntry;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.identity.SampleIdentities;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.ScreeningHit;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.screening.ScreenedThing.OfParty;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// A birth date an investigator entered, in screening.
class EnteredBirthTest {

    private static final Clock NOW =
            Clock.fixed(Instant.parse("2026-04-01T08:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void standsAboveThatOfAFileUntilItIsTakenBack() throws IOException {
        try (DrawnCase drawn = SampleIdentities.in(folder)) {
            load(drawn);
            ScreeningHit differs = hit(drawn);

            var desk = new EntryDesk(drawn.record(), NOW);
            var entry =
                    desk.enter(
                            new HandEntry.OfParty(
                                    OptionalLong.of(((OfParty) differs.finding().what()).ordinal()),
                                    "",
                                    PartyRow.Kind.UNSAID,
                                    List.of(),
                                    Map.of(PartyDetail.BIRTH_DATE, "1963-08-16")),
                            "Passport seen in the branch",
                            DrawnCase.ANN);
            double agrees = hit(drawn).finding().score();
            assertThat(agrees).isGreaterThan(differs.finding().score() + 0.1);

            desk.takeBack(entry.number(), "Another passport.", DrawnCase.ANN);
            assertThat(hit(drawn).finding().score()).isEqualTo(differs.finding().score());
        }
    }

    private void load(DrawnCase drawn) throws IOException {
        Path list =
                Files.writeString(
                        folder.resolve("house.csv"),
                        """
                        name,type,aliases,birth_date,country,identifiers,note
                        Clara Westerhagen,person,,1963-08-16,,,wanted
                        """);
        new CaseWatchlists(drawn.record())
                .load(
                        List.of(list),
                        Optional.of("House"),
                        Optional.of(LocalDate.of(2026, 2, 1)),
                        DrawnCase.ANN,
                        Work.UNOBSERVED);
    }

    private static ScreeningHit hit(DrawnCase drawn) {
        new CaseScreening(drawn.record())
                .run(
                        ListsInForce.of(drawn.record(), Work.UNOBSERVED),
                        new ScreeningRule(0.01, 5),
                        DrawnCase.ANN,
                        Work.UNOBSERVED);
        return drawn.record().read(CaseReader::screeningHits).stream()
                .filter(hit -> hit.finding().name().equals("Clara Westerhagen"))
                .findFirst()
                .orElseThrow();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.analysis.facts.CaseLedgers;
import org.tributary.analysis.screening.ScreeningRule;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.screening.CaseScreening;
import org.tributary.app.screening.CaseWatchlists;
import org.tributary.app.screening.HitDesk;
import org.tributary.app.screening.ListsInForce;
import org.tributary.ledger.casework.IdentityBook.Counting;
import org.tributary.ledger.casework.IdentityVerdict;
import org.tributary.ledger.casework.ScreeningHit;
import org.tributary.ledger.screening.HitVerdict;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Who is said to be one with somebody listed.
class ListedGroupTest {

    private static final Clock NOW =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private static final String LISTED = "0012:80001111";
    private static final String GROUPED = "0012:80003333";

    @TempDir Path folder;

    @Test
    void countsAsListedOnlyWhileGroupsCountAsOne() throws IOException {
        try (DrawnCase drawn = SampleIdentities.in(folder)) {
            screen(drawn);
            var desk = new CaseIdentities(drawn.record(), drawn.graphs());
            desk.judge(
                    desk.find(Work.UNOBSERVED).lines().stream()
                            .filter(line -> line.other().title().equals("Михаил Сорокин"))
                            .toList(),
                    IdentityVerdict.SAME,
                    "Same phone.",
                    DrawnCase.ANN);

            assertThat(isListed(drawn, LISTED)).isTrue();
            assertThat(isListed(drawn, GROUPED)).isFalse();

            desk.count(Counting.AS_ONE, DrawnCase.ANN);
            assertThat(isListed(drawn, LISTED)).isTrue();
            assertThat(isListed(drawn, GROUPED)).isTrue();
            assertThat(isListed(drawn, "0034:80002222")).isFalse();

            desk.count(Counting.APART, DrawnCase.ANN);
            assertThat(isListed(drawn, GROUPED)).isFalse();
        }
    }

    /// The list names the one; that the other is meant, too, is denied.
    private void screen(DrawnCase drawn) throws IOException {
        Path list =
                Files.writeString(
                        folder.resolve("house.csv"),
                        """
                        name,type,aliases,birth_date,country,identifiers,note
                        Mikhail Dmitrievich Sorokin,person,,1967-01-13,RU,,smuggler
                        """);
        new CaseWatchlists(drawn.record())
                .load(
                        List.of(list),
                        Optional.of("House"),
                        Optional.of(LocalDate.of(2026, 2, 1)),
                        DrawnCase.ANN,
                        Work.UNOBSERVED);
        new CaseScreening(drawn.record())
                .run(
                        ListsInForce.of(drawn.record(), Work.UNOBSERVED),
                        ScreeningRule.standard(),
                        DrawnCase.ANN,
                        Work.UNOBSERVED);
        var hits = new HitDesk(drawn.record(), NOW);
        for (ScreeningHit hit : hits.hits()) {
            boolean himself = hit.finding().name().equals("Mikhail Dmitrievich Sorokin");
            hits.decide(
                    List.of(hit.id()),
                    himself ? HitVerdict.TRUE_MATCH : HitVerdict.FALSE_POSITIVE,
                    "Compared by hand.",
                    DrawnCase.ANN);
        }
    }

    private static boolean isListed(DrawnCase drawn, String account) throws IOException {
        var graph = drawn.graphs().graph(Work.UNOBSERVED);
        var base = drawn.record().manifest().base();
        return drawn.record()
                .read(reader -> CaseLedgers.read(reader, graph, base, Work.UNOBSERVED))
                .accounts()
                .isListed(drawn.ordinal(account));
    }
}

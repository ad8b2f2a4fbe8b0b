// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.trails;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.analysis.trail.TrailKind;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.explore.Exploration;
import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureState;
import org.tributary.app.trails.TracedTrail;
import org.tributary.app.trails.TrailWords;
import org.tributary.app.window.accounts.AccountPick;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.InlineTasks;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

class TrailsInteractorTest {

    /// A to D through B and C in order, with a commission; through X against the order of time.
    private static final String PLANTED =
            """
            1:A -> 2:B 1000.00 EUR 2026-01-01 =Meridian Trade
            2:B -> 3:C 960.00 EUR 2026-01-02
            3:C -> 4:D 950.00 EUR 2026-01-05
            9:X -> 4:D 700.00 EUR 2026-01-01
            1:A -> 9:X 700.00 EUR 2026-01-08
            4:D -> 1:A 900.00 EUR 2026-01-09
            """;

    @TempDir private Path folder;
    private DrawnCase drawn;
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final InlineTasks tasks = new InlineTasks(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final List<List<List<Integer>>> shown = new ArrayList<>();
    private TrailsModel model;
    private TrailsInteractor trails;
    private TrailText text;

    @BeforeEach
    void openCase() {
        drawn = DrawnCase.in(folder).with("planted.csv", PLANTED);
        Exploration exploration = drawn.exploration();
        model = new TrailsModel(pick(exploration), pick(exploration));
        trails = new TrailsInteractor(model, texts, tasks, exploration, shown::add);
        text =
                new TrailText(
                        texts,
                        new TrailWords(texts::of, exploration.amounts()::of),
                        exploration.amounts(),
                        ZoneOffset.UTC);
    }

    private AccountPick pick(Exploration exploration) {
        return new AccountPick(exploration::find, tasks.latestWins(""));
    }

    @AfterEach
    void closeCase() {
        trails.close();
        drawn.close();
    }

    private void ask(String... keys) {
        trails.ask(Stream.of(keys).map(drawn::ordinal).toList());
    }

    private List<String> sentences() {
        return found().stream().map(text.words()::of).toList();
    }

    private List<TracedTrail> found() {
        return model.answer().get().orElseThrow().trails();
    }

    @Test
    void twoAccountsAreLookedBetweenAtOnceInOrderOfTime() {
        ask("1:A", "4:D");

        assertThat(sentences())
                .containsExactly(
                        "3 hops within 4 d, resting at most 3 d;"
                                + " at most EUR 950.00 can have gone the whole way (hop 3)");
        assertThat(text.route(found().getFirst())).isEqualTo("1:A → 2:B → 3:C → 4:D");
        assertThat(text.days(found().getFirst())).isEqualTo("2026-01-01 to 2026-01-05");
        assertThat(text.found(model.answer().get().orElseThrow()))
                .isEqualTo("1 trail, and there is no other");
        assertThat(model.searching().get()).isFalse();
    }

    @Test
    void aConnectionAgainstTheOrderOfTimeSaysSoAndCarriesNoAmount() {
        model.kind().set(TrailKind.HOPS);
        ask("1:A", "4:D");

        TracedTrail innocent = found().getFirst();
        assertThat(text.route(innocent)).isEqualTo("1:A → 9:X → 4:D");
        assertThat(text.words().of(innocent))
                .isEqualTo(
                        "2 hops, connected but not in order of time: every payment of hop 2 was"
                                + " made before hop 1, so money did not go this way");
        assertThat(text.whole(innocent)).isEqualTo("–");
        assertThat(TrailHop.of(innocent))
                .extracting(text::since)
                .containsExactly("", "7 d earlier");
    }

    @Test
    void everyHopCitesItsRowAndTheBindingOneIsMarked() {
        ask("1:A", "4:D");
        List<TrailHop> hops = TrailHop.of(found().getFirst());

        assertThat(hops)
                .extracting(hop -> hop.transfer().source().citation())
                .containsExactly("planted.csv:1", "planted.csv:2", "planted.csv:3");
        assertThat(hops).extracting(TrailHop::binding).containsExactly(false, false, true);
        assertThat(hops).extracting(text::since).containsExactly("", "1 d later", "3 d later");
    }

    @Test
    void oneAccountIsWhereMoneyLeavesAndALoopComesBackToIt() {
        ask("1:A", "4:D");
        ask("1:A");
        assertThat(model.to().account().get()).isEmpty();
        model.hops().set(4);
        trails.loop();

        assertThat(text.route(found().getFirst())).isEqualTo("1:A → 2:B → 3:C → 4:D → 1:A");
    }

    @Test
    void theRestIsKeptToTheMinute() {
        model.rest().set("71h");
        ask("1:A", "4:D");
        assertThat(found()).isEmpty();
        model.rest().set(" 3D ");
        trails.search();
        assertThat(found()).hasSize(1);
    }

    @Test
    void followingTheAmountKeepsToTheDifferenceThatWasTyped() {
        model.kind().set(TrailKind.MONEY);
        model.tolerance().set("3,9");
        ask("1:A", "4:D");
        assertThat(found()).isEmpty();
        model.tolerance().set("4 %");
        trails.search();
        assertThat(found()).hasSize(1);
    }

    @Test
    void nothingFoundAsksForLessUntilSomethingIs() {
        model.kind().set(TrailKind.MONEY);
        model.tolerance().set("1");
        model.hops().set(2);
        ask("1:A", "4:D");
        assertThat(text.nothing(model.answer().get().orElseThrow()))
                .startsWith("No amount can be followed from the one account to the other within 2");
        trails.relax(model.answer().get().orElseThrow().question().rule());
        assertThat(model.kind().get()).isEqualTo(TrailKind.TIME);
        assertThat(found()).isEmpty();
        trails.relax(model.answer().get().orElseThrow().question().rule());

        assertThat(model.kind().get()).isEqualTo(TrailKind.HOPS);
        assertThat(found()).hasSize(1);
    }

    @Test
    void whatCannotBeLookedForIsSaidAndWhatIsNotAskedForDoesNotMatter() {
        trails.search();
        assertThat(model.problem().get()).startsWith("Choose both accounts");
        model.rest().set("soon");
        ask("1:A", "4:D");
        assertThat(model.problem().get())
                .isEqualTo("“soon” is no length of time. Write 3d, 12h or 90m, or leave it empty.");
        assertThat(model.answer().get()).isEmpty();
        model.kind().set(TrailKind.HOPS);
        trails.search();
        assertThat(model.problem().get()).isEmpty();
        assertThat(found()).isNotEmpty();
        model.kind().set(TrailKind.MONEY);
        model.rest().set("");
        model.tolerance().set("101");
        trails.search();
        assertThat(model.problem().get()).startsWith("“101” is no percentage");
    }

    @Test
    void saysThatThereAreMoreThanWereAskedFor() {
        model.kind().set(TrailKind.HOPS);
        model.most().set(1);
        ask("1:A", "4:D");

        assertThat(text.found(model.answer().get().orElseThrow()))
                .startsWith("The first 1. There are more");
    }

    @Test
    void anAccountThatOnlyAppearsOnAWithdrawnRowHasNoTrails() {
        drawn.with("later.csv", "7:new -> 7:other 5.00 EUR 2026-02-01");
        var imports = drawn.record().read(reader -> reader.imports());
        drawn.record()
                .undoImport(
                        imports.getLast().receipt().importId(),
                        "wrong file",
                        DrawnCase.ANN,
                        org.tributary.ledger.work.Work.UNOBSERVED);
        ask("1:A", "7:new");

        assertThat(found()).isEmpty();
    }

    @Test
    void swappingLooksTheOtherWay() {
        ask("1:A", "4:D");
        trails.swap();

        assertThat(text.route(found().getFirst())).isEqualTo("4:D → 1:A");
        assertThat(text.words().of(found().getFirst())).isEqualTo("Paid directly, EUR 900.00");
    }

    @Test
    void ordersByTimeAndByAmountWithBackwardTrailsLast() {
        drawn.with("more.csv", "1:A -> 5:E 20.00 EUR 2026-03-01\n5:E -> 4:D 20.00 EUR 2026-03-01");
        model.kind().set(TrailKind.HOPS);
        ask("1:A", "4:D");
        List<TracedTrail> all = found();

        assertThat(all).hasSize(3);
        assertThat(TrailOrder.LARGEST.sorted(all))
                .extracting(text::whole)
                .containsExactly("EUR 950.00", "EUR 20.00", "–");
        assertThat(TrailOrder.QUICKEST.sorted(all))
                .extracting(text::route)
                .containsExactly("1:A → 5:E → 4:D", "1:A → 2:B → 3:C → 4:D", "1:A → 9:X → 4:D");
        assertThat(text.words().of(TrailOrder.QUICKEST.sorted(all).getFirst()))
                .startsWith("2 hops on the same date and time; at most EUR 20.00");
    }

    @Test
    void severalTrailsAreShownAtOnce() {
        model.kind().set(TrailKind.HOPS);
        ask("1:A", "4:D");
        trails.show(found());

        assertThat(shown)
                .containsExactly(
                        List.of(
                                Stream.of("1:A", "9:X", "4:D").map(drawn::ordinal).toList(),
                                Stream.of("1:A", "2:B", "3:C", "4:D")
                                        .map(drawn::ordinal)
                                        .toList()));
    }

    @Test
    void whatHasChangedIsLookedForAgain() {
        trails.caseChanged();
        assertThat(model.answer().get()).isEmpty();
        ask("1:A", "4:D");
        drawn.with("more.csv", "1:A -> 4:D 5.00 EUR 2026-03-01");
        trails.caseChanged();

        assertThat(found()).hasSize(2);
    }

    @Test
    void endsAreTakenFromAnArrowOrFromLeftToRight() {
        NodeKey a = NodeKey.of(drawn.ordinal("1:A"));
        NodeKey d = NodeKey.of(drawn.ordinal("4:D"));
        NodeKey x = NodeKey.of(drawn.ordinal("9:X"));
        PictureState none = PictureState.EMPTY;

        assertThat(TrailEnds.of(new Selection(Set.of(), Set.of(EdgeKey.flow(d, a))), none))
                .containsExactly(d.account(), a.account());
        assertThat(TrailEnds.of(new Selection(Set.of(a), Set.of()), none))
                .containsExactly(a.account());
        assertThat(TrailEnds.of(new Selection(Set.of(a, d), Set.of()), none))
                .containsExactlyInAnyOrder(a.account(), d.account());
        assertThat(TrailEnds.of(new Selection(Set.of(a, d, x), Set.of()), none)).isEmpty();
    }
}

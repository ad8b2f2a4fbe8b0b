// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.cli.Terminal.Result;
import org.tributary.app.opencase.OpenCase;
import org.tributary.app.opencase.StoredCases;
import org.tributary.app.screening.HitDesk;
import org.tributary.app.screening.SideBySide;
import org.tributary.ledger.casework.ScreeningHit;
import org.tributary.ledger.screening.HitState;
import org.tributary.ledger.screening.HitVerdict;
import org.tributary.ledger.work.Work;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Screening a case: a listed person among the holders, a listed company in a free text, a
/// listed wallet as an account, and innocent names beside them.
class ScreenTest {

    private static final String LEDGER =
            """
            Date,From Bank,From Account,From Name,To Bank,To Account,To Name,Amount,Currency,Reference
            2026-01-02 10:00,1,100,Harmless Bakery GmbH,2,200,Dmitri KORVANOV,1000.00,EUR,rent January
            2026-01-03 10:00,1,100,Harmless Bakery GmbH,2,201,Bo Berg,900.00,EUR,consulting for Zolotaya Gavan Trading invoice 4
            2026-01-04 10:00,1,100,Harmless Bakery GmbH,,1KorvanovAddressForTests111111,,10.00,EUR,flour
            2026-01-05 10:00,1,100,Harmless Bakery GmbH,2,201,Bo Berg,901.00,EUR,consulting for Zolotaya Gavan Trading invoice 4
            """;

    private static final String LIST =
            """
            id,name,type,aliases,birth_date,country,identifiers,note
            1,"KORVANOV, Dmitri",person,The Clock,1963-08-16,RU,wallet:1KorvanovAddressForTests111111,smuggler
            2,Zolotaya Gavan Trading,company,,,RU,,front
            """;

    @TempDir private Path folder;
    private Terminal terminal;
    private Path caseFolder;

    @BeforeEach
    void makeCase() throws IOException {
        terminal = new Terminal(folder.resolve("program"));
        caseFolder = terminal.caseOf("Screening", folder, "ledger.csv", LEDGER);
        load("2026-01-01", LIST);
    }

    private void load(String day, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("list" + day + ".csv"), text);
        terminal.succeed("watchlist", caseFolder, file, "--list", "house", "--date", day);
    }

    private Result screen(Object... more) {
        List<Object> words = new ArrayList<>(List.of("screen", caseFolder));
        words.addAll(List.of(more));
        return terminal.run(words.toArray());
    }

    private static List<String> told(JsonNode json, String... fields) {
        return StreamSupport.stream(json.at("/hits").spliterator(), false)
                .map(
                        hit -> {
                            StringBuilder line = new StringBuilder();
                            for (String field : fields) {
                                line.append(line.isEmpty() ? "" : " | ")
                                        .append(hit.at("/" + field).asString());
                            }
                            return line.toString();
                        })
                .toList();
    }

    private void desk(Consumer<HitDesk> work) {
        StoredCases cases =
                new StoredCases(
                        folder.resolve("program"),
                        "0.0-test",
                        Terminal.CLOCK,
                        ForkJoinPool.commonPool());
        try (OpenCase open = cases.open(caseFolder, Work.UNOBSERVED)) {
            work.accept(new HitDesk(open.record(), Terminal.CLOCK));
        }
    }

    @Test
    void findsTheListedAmongHoldersTextsAndWallets() {
        JsonNode json = screen("--json").json();

        assertThat(told(json, "name", "listed", "list", "key", "state", "found"))
                .containsExactlyInAnyOrder(
                        "Dmitri KORVANOV | KORVANOV, Dmitri | house | 1 | open | new",
                        "1KorvanovAddressForTests111111 | KORVANOV, Dmitri | house | 1 | open |"
                                + " new",
                        "consulting for Zolotaya Gavan Trading invoice 4 | Zolotaya Gavan Trading |"
                                + " house | 2 | open | new");
        JsonNode first = json.at("/hits/0");
        assertThat(first.at("/score").asDouble()).isBetween(0.5, 0.9999);
        assertThat(first.at("/edition").asInt()).isEqualTo(1);
        assertThat(first.at("/parts").size()).isPositive();
        assertThat(first.at("/parts/0/part").asString()).isNotBlank();
        assertThat(first.at("/parts/0/agreed").isBoolean()).isTrue();
        terminal.succeed("verify", caseFolder);
    }

    @Test
    void screensNamesSomebodyGivesAndKeepsNothing() throws Exception {
        Path names =
                Files.writeString(
                        folder.resolve("names.txt"), "\uFEFFBo Berg\n\nkorvanov dmitry\n");

        JsonNode json = screen("--names", names, "--name", "The Clock", "--json").json();

        assertThat(json.at("/screened").asInt()).isEqualTo(3);
        assertThat(told(json, "name")).contains("korvanov dmitry").doesNotContain("Bo Berg");
        assertThat(json.at("/hits/0/hit").isNull()).isTrue();
        desk(desk -> assertThat(desk.hits()).isEmpty());
        assertThat(screen("--name", "Bo Berg").out()).contains("Bo Berg: no hit");
    }

    @Test
    void screeningAgainTellsNothingThatWasToldBefore() {
        screen();

        assertThat(screen().out())
                .contains("0 hits new, 0 changed, 3 as before, 0 gone")
                .doesNotContain("KORVANOV");
        assertThat(screen("--all").out()).contains("KORVANOV, Dmitri");
    }

    @Test
    void aNewEditionBringsUpOnlyWhatItChanged() throws Exception {
        screen();
        desk(desk -> desk.decide(ids(desk), HitVerdict.FALSE_POSITIVE, "checked", Terminal.AUTHOR));
        load(
                "2026-02-01",
                LIST.replace("RU,,front", "RU,,\"front, ships\"")
                        + "3,Bo Berg,person,,,,,new on it\n");

        JsonNode json = screen("--json").json();

        assertThat(told(json, "name", "state", "found"))
                .containsExactlyInAnyOrder(
                        "Bo Berg | open | new",
                        "consulting for Zolotaya Gavan Trading invoice 4 | changed | changed",
                        "Dmitri KORVANOV | false-positive | same",
                        "1KorvanovAddressForTests111111 | false-positive | same");
    }

    @Test
    void aHitIsGoneWhenItsEntryLeavesTheList() throws Exception {
        screen();
        load("2026-02-01", LIST.replaceAll("(?m)^2,.*\\n", ""));

        JsonNode json = screen("--json").json();

        assertThat(json.at("/gone").size()).isEqualTo(1);
        assertThat(told(json, "key")).containsOnly("1");
    }

    @Test
    void exceptionsComeUpForReview() {
        screen();
        desk(
                desk -> {
                    desk.except(
                            ids(desk),
                            LocalDate.of(2026, 12, 31),
                            LocalDate.of(2026, 3, 1),
                            "our supplier",
                            Terminal.AUTHOR);
                    assertThat(desk.hits())
                            .allSatisfy(
                                    hit ->
                                            assertThat(desk.state(hit))
                                                    .isEqualTo(HitState.EXCEPTED));
                    assertThat(desk.toReview()).hasSize(3);
                    desk.endExceptions(List.of(1L), "no more", Terminal.AUTHOR);
                    assertThat(desk.toReview()).hasSize(2);
                });
    }

    @Test
    void theListedRecordIsShownAsItWasPublished() {
        screen();
        desk(
                desk -> {
                    ScreeningHit hit =
                            desk.hits().stream()
                                    .filter(h -> h.finding().key().equals("2"))
                                    .findFirst()
                                    .orElseThrow();
                    assertThat(desk.listed(hit).orElseThrow().source())
                            .isEqualTo("2,Zolotaya Gavan Trading,company,,,RU,,front");
                });
    }

    @Test
    void bothSidesOfAHitStandBesideEachOther() throws Exception {
        terminal.succeed(
                "import",
                caseFolder,
                Files.writeString(
                        folder.resolve("customers.csv"),
                        "Customer ID,Name,Bank,Account,Date of Birth,Nationality\n"
                                + "K1,Dmitri KORVANOV,2,200,1963-08-16,RU\n"));
        screen();
        desk(
                desk -> {
                    SideBySide sides =
                            desk.sideBySide(
                                            desk.hits().stream()
                                                    .filter(
                                                            h ->
                                                                    h.finding()
                                                                            .name()
                                                                            .startsWith("Dmitri"))
                                                    .findFirst()
                                                    .orElseThrow())
                                    .orElseThrow();
                    assertThat(sides.rows())
                            .contains(
                                    new SideBySide.Row(
                                            SideBySide.Field.BIRTH,
                                            List.of("1963-08-16"),
                                            List.of("1963-08-16"),
                                            "agrees"));
                    assertThat(sides.rows().getFirst().here()).containsExactly("Dmitri KORVANOV");
                    assertThat(sides.rows().getFirst().there())
                            .containsExactly("KORVANOV, Dmitri", "The Clock");
                    assertThat(sides.source()).startsWith("1,\"KORVANOV, Dmitri\"");
                });
    }

    private static List<Long> ids(HitDesk desk) {
        return desk.hits().stream().map(ScreeningHit::id).toList();
    }

    @Test
    void anInnocentCaseHasNoHits() throws Exception {
        load("2026-02-01", "name,type\nSomebody Entirely Different,person\n");

        assertThat(screen("--json").json().at("/hits").size()).isZero();
        assertThat(screen("--fail-on-findings").exit()).isZero();
    }

    @Test
    void theWorkbookTellsListsHitsAndDecisions() throws Exception {
        screen();
        desk(
                desk ->
                        desk.decide(
                                List.of(1L),
                                HitVerdict.TRUE_MATCH,
                                "passport seen",
                                Terminal.AUTHOR));
        Path workbook = folder.resolve("report.xlsx");
        terminal.succeed("report", caseFolder, "--subject", "2:200", "--out", workbook);

        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : zip.stream().map(ZipEntry.class::cast).toList()) {
                all.append(
                        new String(
                                zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(all.toString())
                .contains("Watchlists", "Screening hits", "KORVANOV, Dmitri", "passport seen")
                .contains("true match", "not decided");
        terminal.succeed("verify", caseFolder, "--workbook", workbook);
    }

    @Test
    void searchesAsOfacDoesWhereAsked() throws Exception {
        assertThat(screen("--ofac-parity", "--name", "x").err()).contains("no list of OFAC's");
        assertThat(screen("--ofac-parity").err()).contains("give names");
        terminal.succeed(
                "watchlist",
                caseFolder,
                Files.writeString(
                        folder.resolve("sdn.csv"),
                        "36,\"KORVANOV, Dmitri\",individual,SDGT,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-"
                                + " ,-0- \n"));

        JsonNode json = screen("--ofac-parity", "--name", "Dmitri Korvanov", "--json").json();

        assertThat(told(json, "list", "key", "score")).containsExactly("ofac-sdn | 36 | 1.0");
        assertThat(json.at("/hits/0/parts/0/part").asString()).isEqualTo("name-parts");
        assertThat(screen("--ofac-parity", "--name", "Bo Berg").out()).contains("no hit");
    }

    @Test
    void endsWithOneWhereHitsAreOpen() {
        assertThat(screen("--fail-on-findings").exit()).isEqualTo(1);
        assertThat(screen().exit()).isZero();
    }

    @Test
    void namesWhatIsWrongWithTheCommand() {
        assertThat(screen("--threshold", "1.5").err()).contains("between 0 and 1");
        Path empty = folder.resolve("empty");
        terminal.succeed("new", empty, "--name", "Empty", "--zone", "UTC");
        Result result = terminal.run("screen", empty);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("no watchlist yet");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.cli.Terminal.Result;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Fund tracing from the command line.
class TraceTest {

    private static final String LEDGER =
            """
            Time,From Bank,From Account,To Bank,To Account,Amount,Currency
            2026-01-01 10:00,1,A,2,B,1000.00,EUR
            2026-01-02 10:00,1,X,2,B,500.00,EUR
            2026-01-03 10:00,2,B,3,C,600.00,EUR
            2026-01-04 10:00,2,B,4,D,900.00,EUR
            2026-01-05 10:00,3,C,4,D,600.00,EUR
            2026-01-06 10:00,4,D,4,D,5.00,EUR
            2026-01-07 10:00,5,E,2,B,7.00,USD
            """;

    @TempDir private Path folder;
    private Terminal terminal;
    private Path caseFolder;

    @BeforeEach
    void makeCase() throws IOException {
        terminal = new Terminal(folder.resolve("program"));
        caseFolder = terminal.caseOf("Funds", folder, "ledger.csv", LEDGER);
    }

    private Result run(Object... more) {
        Object[] all = new Object[more.length + 2];
        all[0] = "trace";
        all[1] = caseFolder;
        System.arraycopy(more, 0, all, 2, more.length);
        return terminal.run(all);
    }

    private JsonNode trace(Object... more) {
        Object[] all = Arrays.copyOf(more, more.length + 1);
        all[more.length] = "--json";
        Result result = run(all);
        assertThat(result.exit()).as(result.err()).isZero();
        return result.json();
    }

    private static List<String> tainted(JsonNode trace) {
        return trace.at("/transfers").findValuesAsString("tainted");
    }

    @Test
    void tellsWhatOfEachTransferAndAccountIsTracedMoneyByEveryMethod() {
        JsonNode fifo = trace("--from", "1");

        assertThat(fifo.at("/method").asString()).isEqualTo("fifo");
        assertThat(tainted(fifo)).containsExactly("1000.00", "600.00", "400.00", "600.00");
        assertThat(fifo.at("/transfers/0/currency").asString()).isEqualTo("EUR");
        assertThat(fifo.at("/transfers").findValuesAsString("source"))
                .containsExactly("ledger.csv:2", "ledger.csv:4", "ledger.csv:5", "ledger.csv:6");
        assertThat(fifo.at("/accounts").findValuesAsString("key"))
                .containsExactly("2:B", "3:C", "4:D");
        assertThat(fifo.at("/accounts/2/remaining/0/sum").asString()).isEqualTo("1000.00");
        assertThat(fifo.at("/transfers/1/methods/pro-rata").asString()).isEqualTo("400.00");
        assertThat(tainted(trace("--from", "1", "--method", "lifo")))
                .containsExactly("1000.00", "100.00", "900.00", "100.00");
        assertThat(tainted(trace("--from", "1", "--method", "pro-rata")))
                .containsExactly("1000.00", "400.00", "600.00", "400.00");
        assertThat(tainted(trace("--from", "1", "--method", "libr")))
                .containsExactly("1000.00", "100.00", "900.00", "100.00");
        assertThat(fifo.at("/caveat").asString()).contains("presumption");
    }

    @Test
    void goesBackToTheSources() {
        assertThat(tainted(trace("--from", "4", "--backward")))
                .containsExactly("400.00", "500.00", "900.00");
    }

    @Test
    void anAccountAndAShareOfItsMoneyCanBeTraced() {
        JsonNode trace = trace("--from", "2:B", "--share", "50%");

        assertThat(tainted(trace)).containsExactly("300.00", "450.00", "300.00");
        assertThat(trace.at("/begun/0/sum").asString()).isEqualTo("750.00");
    }

    @Test
    void openingBalancesChangeTheAnswerAndUnknownOnesAreFlagged() {
        JsonNode known = trace("--from", "1", "--opening", "2:B=200.00EUR", "--opening", "C=1");
        assertThat(tainted(known)).containsExactly("1000.00", "400.00", "600.00", "399.00");
        assertThat(known.at("/accounts/0/openingGiven").asBoolean()).isTrue();
        assertThat(trace("--from", "1").at("/assumedOpenings").asInt()).isEqualTo(3);
    }

    @Test
    void stopsWhereItIsToldTo() {
        assertThat(tainted(trace("--from", "1", "--max-hops", "1"))).hasSize(1);
        assertThat(tainted(trace("--from", "1", "--until", "2026-01-04"))).hasSize(2);
        assertThat(tainted(trace("--from", "1", "--stop-bank", "3"))).hasSize(3);
        assertThat(tainted(trace("--from", "1", "--stop-at", "3:C"))).hasSize(3);
        assertThat(tainted(trace("--from", "1", "--below", "600.01"))).hasSize(3);
        JsonNode kind = trace("--from", "1", "--stop-kind", "bank");
        assertThat(kind.at("/accounts/0/setAside/kind/sum").asString()).isEqualTo("1000.00");
    }

    @Test
    void ratesMakeAnAccountsMoneyOne() throws IOException {
        Path rates =
                Files.writeString(
                        folder.resolve("rates.csv"), "date,from,to,rate\n2026-01-01,EUR,USD,2\n");
        JsonNode trace = trace("--from", "1", "--rates", rates);
        assertThat(trace.at("/begun/0/currency").asString()).isEqualTo("USD");
        assertThat(trace.at("/begun/0/sum").asString()).isEqualTo("2000.00");
    }

    @Test
    void theSumsOfATraceConserve() {
        for (String method : List.of("fifo", "lifo", "pro-rata", "libr")) {
            BigDecimal held = BigDecimal.ZERO;
            for (JsonNode account : trace("--from", "1", "--method", method).at("/accounts")) {
                held = held.add(new BigDecimal(account.at("/remaining/0/sum").asString()));
            }
            assertThat(held).isEqualByComparingTo("1000.00");
        }
    }

    @Test
    void peopleReadItToo() {
        Result told = run("--from", "1");
        assertThat(told.out()).contains("fifo, forward: 1000.00 EUR", "4:D  1000.00 EUR");
        assertThat(told.err()).contains("prove neither ownership nor knowledge");
        assertThat(run("--from", "1", "--journal").out())
                .contains("transfer 3: 600.00 EUR of 600.00 EUR leave 2:B, which held 1000.00 EUR");
    }

    @Test
    void aKeptTraceStandsInTheWorkbookAndEveryFigureOfItIsChecked() {
        Path workbook = folder.resolve("out.xlsx");
        Result kept =
                run(
                        "--from",
                        "1",
                        "--method",
                        "libr",
                        "--opening",
                        "2:B=200.00EUR",
                        "--max-hops",
                        "5",
                        "--below",
                        "0.5",
                        "--keep");
        assertThat(kept.err()).contains("Kept as Trace 1");
        terminal.succeed("report", caseFolder, "--subject", "2:B", "--out", workbook);
        Result verified = terminal.run("verify", caseFolder, "--workbook", workbook);
        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
        run("--from", "2", "--keep");
        assertThat(terminal.run("verify", caseFolder, "--workbook", workbook).out())
                .contains("Fund traces");
    }

    @Test
    void whatCannotBeTracedIsSaid() {
        assertThat(run("--from", "6").err()).contains("moves nothing between accounts");
        assertThat(run("--from", "Z").err()).contains("There is no account 'Z'");
        assertThat(run("--from", "transfer:99").err()).contains("There is no transfer '99'");
        assertThat(run("--from", "1", "--method", "luck").err())
                .contains("none of fifo, lifo, pro-rata, libr");
        assertThat(run("--from", "1", "--opening", "B").err()).contains("ACCOUNT=1250.00");
        assertThat(run("--from", "1", "--opening", "B=1").err()).contains("EUR, USD");
        assertThat(run("--from", "4:D").err()).contains("nothing to trace");
        assertThat(run("--from", "1", "--share", "0").err()).contains("--share");
        assertThat(run("--from", "1", "--max-hops", "0").exit()).isEqualTo(2);
    }
}

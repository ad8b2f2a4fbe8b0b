// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.app.cli.Terminal.Result;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;

/// Trails of money from the command line.
class PathTest {

    private static final String LEDGER =
            """
            Time,From Bank,From Account,To Bank,To Account,Amount,Currency
            2026-01-01 10:00,1,A,2,B,1000.00,EUR
            2026-01-02 12:30,2,B,3,C,960.00,EUR
            2026-01-05 09:00,3,C,4,D,950.00,EUR
            2026-01-03 10:00,2,B,4,D,10.00,EUR
            2026-01-06 10:00,4,D,1,A,900.00,EUR
            """;

    @TempDir private Path folder;
    private Terminal terminal;
    private Path caseFolder;

    @BeforeEach
    void makeCase() throws IOException {
        terminal = new Terminal(folder.resolve("program"));
        caseFolder = terminal.caseOf("Trails", folder, "ledger.csv", LEDGER);
    }

    private JsonNode path(Object... more) {
        Object[] all = new Object[more.length + 3];
        all[0] = "path";
        all[1] = caseFolder;
        System.arraycopy(more, 0, all, 2, more.length);
        all[all.length - 1] = "--json";
        return terminal.succeed(all).json();
    }

    @Test
    void trailsCiteTheirRowsAndTheirBindingHop() {
        JsonNode found = path("1:A", "4:D", "--kind", "money");

        assertThat(found.at("/complete").asBoolean()).isTrue();
        assertThat(found.at("/trails").size()).isEqualTo(1);
        assertThat(found.at("/trails/0/transfers").findValuesAsString("source"))
                .containsExactly("ledger.csv:2", "ledger.csv:3", "ledger.csv:4");
        assertThat(found.at("/trails/0/binding").asLong())
                .isEqualTo(found.at("/trails/0/transfers/2/id").asLong());
        assertThat(found.at("/trails/0/sentence").asString())
                .isEqualTo(
                        "3 hops within 3 d 23 h, resting at most 2 d 20 h;"
                                + " at most 950.00 EUR can have gone the whole way (hop 3)");
    }

    @Test
    void shorterTrailsComeFirstAndGapsAreKept() {
        assertThat(path("A", "D").at("/trails/0/transfers").size()).isEqualTo(2);
        assertThat(path("A", "D", "--max-gap", "47h").at("/trails").size()).isEqualTo(0);
        assertThat(path("A", "D", "--max-gap", "48h").at("/trails").size()).isEqualTo(1);
    }

    @Test
    void anAccountToItselfIsALoop() {
        assertThat(path("A", "A", "--tolerance", "6%", "--kind", "money").at("/trails/0/hops"))
                .hasToString("4");
    }

    @Test
    void whatCannotBeLookedForIsSaid() {
        Result kind = terminal.run("path", caseFolder, "A", "D", "--kind", "luck");
        Result gap = terminal.run("path", caseFolder, "A", "D", "--max-gap", "soon");
        Result hops = terminal.run("path", caseFolder, "A", "D", "--max-hops", "0");
        Result nobody = terminal.run("path", caseFolder, "A", "Z");

        assertThat(kind.exit()).isEqualTo(2);
        assertThat(kind.err()).contains("hops, time, money");
        assertThat(gap.err()).contains("3d, 12h or 90m");
        assertThat(hops.err()).contains("1 to 20 hops");
        assertThat(nobody.err()).contains("There is no account 'Z'");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.CaseTotals;
import org.tributary.ledger.casefile.RecordCheck;
import org.tributary.ledger.imports.ImportState;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Kills a process in the middle of an import, many times. More rounds with
/// `-Dtest.flags=-Dtributary.kills=200`.
class CrashTest {

    /// As many rows as go into one commit, so that every batch is one.
    static final int BATCH = 20_000;

    private static final int ROWS = 3 * BATCH + 17;

    @TempDir Path folder;
    private Workshop shop;

    @BeforeEach
    void setUp() throws IOException {
        shop = new Workshop(folder);
        shop.ledger("big.csv", UnfinishedImportTest.manyRows(ROWS));
        shop.create().close();
    }

    @Test
    void killedAtAnyMomentTheCaseIsAsBeforeOrHasAllOfIt() throws Exception {
        int rounds = Integer.getInteger("tributary.kills", 10);
        Random random = new Random(20261103);
        long imports = 0;
        int killedBefore = 0;
        for (int round = 0; round < rounds; round++) {
            Process child = Child.start(folder, "import");
            child.inputReader().readLine();
            child.waitFor(random.nextInt(900), TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
            List<String> faults = faults();
            assertThat(faults).as("round %d", round).isEmpty();
            long now = imports();
            assertThat(now).isBetween(imports, imports + 1);
            killedBefore += now == imports ? 1 : 0;
            imports = now;
        }
        assertThat(killedBefore).as("rounds killed before the commit").isPositive();
    }

    @Test
    void killedWhileAnImportIsTakenBackAllOfItCountsOrAllOfTheOther() throws Exception {
        try (CaseFile record = shop.open()) {
            Ledger big = new Ledger(folder.resolve("big.csv"), BATCH);
            Workshop.take(record, big);
            Workshop.take(record, big);
        }
        int rounds = Integer.getInteger("tributary.kills", 10);
        Random random = new Random(20261121);
        boolean undone = false;
        int killedBefore = 0;
        for (int round = 0; round < rounds && !undone; round++) {
            Process child = Child.start(folder, "undo");
            child.inputReader().readLine();
            child.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
            try (CaseFile record = shop.open()) {
                assertThat(record.read(CaseReader::totals).transfers()).isEqualTo(ROWS);
                assertThat(record.read(CrashTest::scanned)).isEqualTo(ROWS);
                assertThat(record.verify(Work.UNOBSERVED).ok()).as("round %d", round).isTrue();
                undone =
                        record.read(CaseReader::imports).getFirst().state()
                                == ImportState.WITHDRAWN;
            }
            killedBefore += undone ? 0 : 1;
        }
        assertThat(killedBefore).as("rounds killed before the commit").isPositive();
    }

    @Test
    void theSameChecksCatchAnImportMadeRealTooEarly() throws Exception {
        Process child = Child.start(folder, "import-broken");
        child.inputReader().readLine();
        assertThat(child.inputReader().readLine()).isEqualTo("flipped");
        child.destroyForcibly().waitFor();
        assertThat(faults()).isNotEmpty();
    }

    private long imports() {
        try (CaseFile record = shop.open()) {
            return record.read(CaseReader::imports).size();
        }
    }

    /// What is wrong with the case after a crash; nothing, if it holds all of an import or none.
    private List<String> faults() throws IOException {
        List<String> faults = new ArrayList<>();
        try (CaseFile record = shop.open()) {
            CaseTotals totals = record.read(CaseReader::totals);
            long scanned = record.read(CrashTest::scanned);
            int imports = record.read(CaseReader::imports).size();
            long expected = imports == 0 ? 0 : ROWS;
            if (totals.transfers() != expected || scanned != expected) {
                faults.add("%d counted, %d scanned".formatted(totals.transfers(), scanned));
            }
            if (totals.accounts() != (imports == 0 ? 0 : 2_200)) {
                faults.add(totals.accounts() + " accounts");
            }
            record.verify(Work.UNOBSERVED).checks().stream()
                    .filter(check -> !check.ok())
                    .map(RecordCheck.Check::sentence)
                    .forEach(faults::add);
            try (Stream<Path> kept = Files.list(shop.caseFolder().resolve("sources"))) {
                if (kept.count() != Math.min(imports, 1)) {
                    faults.add("an original that belongs to nothing");
                }
            }
        }
        return faults;
    }

    private static long scanned(CaseReader reader) {
        long[] rows = {0};
        reader.scan((id, a, b, c, d, e, f, g, h) -> rows[0]++, Work.UNOBSERVED);
        return rows[0];
    }
}

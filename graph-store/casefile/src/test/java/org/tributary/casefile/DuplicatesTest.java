// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casefile.RecordState;
import org.tributary.ledger.imports.RowCounts;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Path;

class DuplicatesTest {

    private static final String A = "b:1;b:2;2022-09-01T00:20:00Z;10.00 EUR;;Wire;x\n";
    private static final String B = "b:2;b:3;2022-09-01T00:20:00Z;10.00 EUR;;Wire;x\n";

    @TempDir Path folder;
    private Workshop shop;
    private CaseFile record;
    private int files;

    @BeforeEach
    void setUp() {
        shop = new Workshop(folder);
        record = shop.create();
    }

    @AfterEach
    void verifies() {
        assertThat(record.verify(Work.UNOBSERVED).checks()).allMatch(check -> check.ok());
        record.close();
    }

    private RowCounts take(String text) throws IOException {
        return Workshop.take(record, shop.ledger("file" + files++ + ".csv", text)).rows();
    }

    private static RowCounts counts(int accepted, int duplicate) {
        return new RowCounts(accepted + duplicate, accepted, 0, duplicate, 0);
    }

    @Test
    void sameFileTwiceCountsOnceWhateverItsNameAndLineEnds() throws Exception {
        take(A + B + B);
        RecordState once = record.read(CaseReader::state);
        assertThat(take(A + B + B)).isEqualTo(counts(0, 3));
        assertThat(take((A + B + B).replace("\n", "\r\n"))).isEqualTo(counts(0, 3));
        assertThat(record.read(CaseReader::state).digest()).isEqualTo(once.digest());
    }

    @Test
    void originalsAreFoundAtTheVeryEdgesOfTheTimesOfEarlierImports() throws Exception {
        String first = A.replace("09-01", "03-01");
        String last = A.replace("09-01", "03-30");
        String month = first + A.replace("09-01", "03-10") + last;
        take(month);
        take(month.replace("-03-", "-04-"));
        assertThat(take(A.replace("09-01", "05-01") + last)).isEqualTo(counts(1, 1));
        assertThat(take(first + A.replace("09-01", "02-28"))).isEqualTo(counts(1, 1));
        assertThat(take(last.replace("00:20:00", "00:20:01"))).isEqualTo(counts(1, 0));
    }

    @Test
    void theBanksNumberTellsRowsOfOtherTimesToo() throws Exception {
        take(A.replace("\n", ";;N1;\n"));
        String later = A.replace("09-01", "11-01").replace("\n", ";;N1;\n");
        assertThat(take(later + B)).isEqualTo(counts(1, 1));
    }

    @Test
    void identicalRowsOfOneFileAreTransfersOfTheirOwn() throws Exception {
        assertThat(take(A + A + A)).isEqualTo(counts(3, 0));
    }

    @Test
    void overlappingFilesAddWhatIsNew() throws Exception {
        assertThat(take(A + A)).isEqualTo(counts(2, 0));
        assertThat(take(A + A + A + B)).isEqualTo(counts(2, 2));
        assertThat(take(A + A + A + A)).isEqualTo(counts(1, 3));
        assertThat(record.read(CaseReader::totals).transfers()).isEqualTo(5);
    }

    @Test
    void everyPartOfTheContentTellsRowsApart() throws Exception {
        take(A);
        String[] others = {
            A.replace("b:1", "b:01"),
            A.replace("b:2", "b:20"),
            A.replace("00:20:00Z", "00:20:00.001Z"),
            A.replace("10.00 EUR;;", "10.01 EUR;10.00 EUR;"),
            A.replace("10.00 EUR;;", "10.00 EUR;10.01 EUR;"),
            A.replace("10.00 EUR;;", "10.00 EUR;10.00 USD;"),
            A.replace("Wire", "wire"),
            A.replace(";x", ";X"),
        };
        for (String other : others) {
            assertThat(take(other)).as(other).isEqualTo(counts(1, 0));
        }
    }
}

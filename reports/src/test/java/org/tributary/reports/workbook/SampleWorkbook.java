// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.workbook;

import org.tributary.ledger.work.Work;
import org.tributary.reports.SampleCase;
import org.tributary.reports.SampleLedger;
import org.tributary.reports.sheet.Labels;

import java.io.IOException;
import java.nio.file.Path;

/// Writes a sample workbook to look at: the folder is the only argument.
final class SampleWorkbook {

    private SampleWorkbook() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        SampleCase sample = SampleLedger.harbour();
        new WorkbookWriter(folder)
                .write(
                        sample.report(),
                        sample.record(),
                        Labels.ENGLISH,
                        folder.resolve("sample.xlsx"),
                        Work.UNOBSERVED);
    }
}

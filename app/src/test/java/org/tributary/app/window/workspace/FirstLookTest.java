// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.app.explore.DrawnCase;
import org.tributary.app.explore.PendingLedger;
import org.tributary.app.explore.PendingRows;
import org.tributary.importers.DryRun;
import org.tributary.importers.Importers;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.ledger.imports.ImportPlan;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Looks at a file that is still being saved, with mouse and keys over a real record.
class FirstLookTest extends WorkspaceTest {

    private static final String FILE =
            """
            From Bank,From Account,To Bank,To Account,Time,Amount,Currency
            1,A,2,B,2026-01-03 09:00,100.00,EUR
            2,B,3,C,2026-01-04 09:00,90.00,EUR
            """;

    @Override
    void begin() {
        drawn = DrawnCase.in(folder);
        open();
    }

    @Test
    void theFirstFileCanBeLookedAtBeforeItIsSavedAndThePictureStays() throws IOException {
        Path file = Files.writeString(folder.resolve("first.csv"), FILE);
        Importers importers = Importers.shipped();
        ImportProfile profile = importers.recognise(file).profile();
        ImportPlan plan = importers.plan(file, profile, Work.UNOBSERVED);
        PendingLedger pending =
                PendingRows.read(
                        importers.rows(file, profile), plan.file(), new DryRun(), Work.UNOBSERVED);

        onScreen(() -> workspace.explore(pending, "2 transactions, not saved yet"));
        assertThat(lookup("#explorer-unsaved").query().isVisible()).isTrue();
        clickOn("#show-busiest");
        until("showing the busiest", () -> workspace.picture().nodes().size() == 3);
        onScreen(() -> workspace.show(List.of(0)));
        until("selecting", () -> workspace.picture().nodes().size() == 3);

        drawn.with(plan, importers.rows(file, profile));
        onScreen(workspace::exploreRecord);
        onScreen(workspace::caseChanged);

        assertThat(lookup("#explorer-unsaved").query().isVisible()).isFalse();
        until(
                "keeping the picture",
                () -> drawn.record().read(r -> r.layout("explorer")).isPresent());
        assertThat(workspace.picture().nodes()).hasSize(3);
        assertThat(workspace.picture().edges()).hasSize(2);
    }

    @Test
    void whatCameToNothingLeavesAnEmptyPicture() throws IOException {
        Path file = Files.writeString(folder.resolve("first.csv"), FILE);
        Importers importers = Importers.shipped();
        ImportProfile profile = importers.recognise(file).profile();
        ImportPlan plan = importers.plan(file, profile, Work.UNOBSERVED);
        PendingLedger pending =
                PendingRows.read(
                        importers.rows(file, profile), plan.file(), new DryRun(), Work.UNOBSERVED);
        onScreen(() -> workspace.explore(pending, "2 transactions, not saved yet"));
        clickOn("#show-busiest");
        until("showing the busiest", () -> workspace.picture().nodes().size() == 3);

        onScreen(workspace::exploreRecord);

        until("emptying the picture", () -> workspace.picture().isEmpty());
        assertThat(lookup("#explorer-unsaved").query().isVisible()).isFalse();
    }
}

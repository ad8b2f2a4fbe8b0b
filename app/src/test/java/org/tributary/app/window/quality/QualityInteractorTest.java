// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.app.window.imports.ImportedCase;
import org.tributary.app.window.imports.SampleFiles;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.InlineTasks;
import org.tributary.ledger.imports.ImportReceipt;

import java.nio.file.Path;
import java.util.Locale;

class QualityInteractorTest {

    @TempDir Path folder;

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final QualityModel model = new QualityModel();
    private final InlineTasks tasks = new InlineTasks(ImportedCase.CLOCK);
    private ImportedCase open;
    private ImportReceipt faulty;
    private QualityInteractor interactor;

    @BeforeEach
    void open() {
        open = ImportedCase.in(folder);
        faulty = open.take(SampleFiles.faulty(folder));
        interactor = new QualityInteractor(model, texts, tasks, open.record(), ImportedCase.CLOCK);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void stoppingLeavesNothingHalfToldAndLookingAgainTellsAll() {
        var watch = tasks.watch(running -> running.forEach(task -> task.handle().cancel()));
        interactor.lookAtNewest();
        assertThat(model.looked().get()).isEqualTo(new Looked.Stopped());
        watch.close();

        interactor.lookAgain();

        assertThat(model.looked().get()).isInstanceOf(Looked.Found.class);
    }

    @Test
    void aRecordThatCannotBeReadIsSaidWithTheRemedy() {
        open.close();
        interactor.look(faulty);

        assertThat(model.looked().get()).isInstanceOf(Looked.Failed.class);
        open = ImportedCase.in(folder.resolve("other"));
    }

    @Test
    void anImportThatIsNotThereChangesNothing() {
        interactor.lookAt(99);

        assertThat(model.looked().get()).isEqualTo(new Looked.Nothing());
        assertThat(model.chosen().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,4,0%", "4,4,100%", "1,1000,< 1%", "999,1000,> 99%", "1,3,33%", "0,0,0%"})
    void aShareNeverSaysAllOrNoneWhereItIsOnlyNearlySo(long part, long whole, String words) {
        assertThat(new QualityWords(texts).share(part, whole)).isEqualTo(words);
    }
}

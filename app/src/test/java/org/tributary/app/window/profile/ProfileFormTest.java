// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.profile;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.tributary.app.preferences.InvestigatorProfile;
import org.tributary.app.window.kit.ScreenTest;
import org.tributary.app.window.kit.Snapshots;

import java.util.ArrayList;
import java.util.List;

class ProfileFormTest extends ScreenTest {

    private final List<InvestigatorProfile> decided = new ArrayList<>();

    @Override
    public void start(Stage stage) {
        prepare();
        show(stage, form(new InvestigatorProfile.NotAsked()).view());
    }

    @Test
    void initialsFollowTheNameWhileItIsTyped() {
        clickOn("#profile-name").write("Ana Maria Novak");

        assertThat(initials()).isEqualTo("AMN");
        clickOn("#profile-save");
        assertThat(decided)
                .containsExactly(new InvestigatorProfile.Named("Ana Maria Novak", "AMN"));
    }

    @Test
    void initialsWrittenByHandStay() {
        clickOn("#profile-name").write("Ana");
        doubleClickOn("#profile-initials").write("AX");
        clickOn("#profile-name").write(" Novak");

        assertThat(initials()).isEqualTo("AX");
    }

    @Test
    void cannotBeSavedWithoutAName() {
        assertThat(lookup("#profile-save").queryButton().isDisabled()).isTrue();
    }

    @Test
    void escapeMeansNotNow() {
        push(KeyCode.ESCAPE);

        assertThat(decided).containsExactly(new InvestigatorProfile.Skipped());
    }

    @Test
    void startsFromWhatIsKnown() {
        onScreen(
                () ->
                        lookup("#profile-name")
                                .query()
                                .getScene()
                                .setRoot(
                                        form(new InvestigatorProfile.Named("Ana Novak", "AX"))
                                                .view()));
        assertThat(initials()).isEqualTo("AX");
    }

    @Test
    void looksRightInBothThemes() {
        onScreen(
                () ->
                        new Snapshots(themes)
                                .take(
                                        "profile",
                                        form(new InvestigatorProfile.Named("Ana Novak", "AN"))
                                                .view(),
                                        480,
                                        320));
    }

    private ProfileForm form(InvestigatorProfile known) {
        return new ProfileForm(texts, known, "anovak", decided::add);
    }

    private String initials() {
        return lookup("#profile-initials").queryTextInputControl().getText();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary.reports.filing.check.FilingCheck;
import org.tributary.reports.filing.check.FilingChecks;

import java.util.List;

class FilingProfilesTest {

    static List<String> keys() {
        return FilingProfiles.KEYS;
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyProfileIsReadAndNamesItsSource(String key) {
        FilingProfile profile = FilingProfiles.load(key);

        assertThat(profile.setting("source")).isPresent();
        assertThat(profile.setting("form").orElseThrow()).isIn("sarx", "goaml", "text");
        assertThat(profile.slots()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void shapesAreAskedOnlyOfFieldsTheFormHas(String key) {
        FilingProfile profile = FilingProfiles.load(key);

        assertThat(profile.table("form").keySet()).allMatch(f -> profile.slot(f).isPresent());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void checksHaveNamesOfTheirOwn(String key) {
        List<FilingCheck> checks = FilingChecks.of(FilingProfiles.load(key));

        assertThat(checks).hasSizeGreaterThan(60);
        assertThat(checks.stream().map(FilingCheck::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyClassOfFincenHasANameAndEveryKeyTermFitsTheNote() {
        FilingProfile fincen = FilingProfiles.load("fincen-sar");
        int most = fincen.slot("report.note").orElseThrow().characters().getAsInt();

        assertThat(fincen.table("class").keySet()).isEqualTo(fincen.table("class-name").keySet());
        assertThat(fincen.table("key-term"))
                .isNotEmpty()
                .allSatisfy(
                        (code, term) -> {
                            assertThat(fincen.code("class", code)).isPresent();
                            assertThat(term.length()).isLessThanOrEqualTo(most);
                        });
    }

    @Test
    void thereIsNoOtherProfile() {
        assertThatThrownBy(() -> FilingProfiles.load("moon")).hasMessageContaining("'moon'");
    }
}

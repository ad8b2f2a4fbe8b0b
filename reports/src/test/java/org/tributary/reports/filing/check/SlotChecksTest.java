// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.SampleFiling;
import org.tributary.reports.filing.profile.FieldValue;
import org.tributary.reports.filing.profile.FilingField;
import org.tributary.reports.filing.profile.FilingFields;
import org.tributary.reports.filing.profile.FilingProfile;
import org.tributary.reports.filing.profile.FilingProfiles;
import org.tributary.reports.filing.profile.Slot;

import java.util.List;
import java.util.stream.Stream;

class SlotChecksTest {

    static Stream<Slot> slots() {
        return FilingProfiles.KEYS.stream()
                .flatMap(key -> FilingProfiles.load(key).slots().stream());
    }

    @ParameterizedTest
    @MethodSource("slots")
    void aMissingFactIsFoundWhereTheFormDemandsIt(Slot slot) {
        List<String> failing = failing(slot, Fact.unknown());

        assertThat(failing)
                .isEqualTo(
                        switch (slot.need()) {
                            case Slot.Need.Required required ->
                                    List.of("required." + slot.field().key());
                            case Slot.Need.OrUnknown orUnknown ->
                                    List.of("known." + slot.field().key());
                            case Slot.Need.Optional optional -> List.of();
                        });
    }

    @ParameterizedTest
    @MethodSource("slots")
    void aFactFitsUpToTheLimitAndNotOneCharacterMore(Slot slot) {
        if (slot.characters().isEmpty()) {
            return;
        }
        int most = slot.characters().getAsInt();

        assertThat(failing(slot, Fact.known("7".repeat(most))))
                .doesNotContain("length." + slot.field().key());
        assertThat(failing(slot, Fact.known("7".repeat(most + 1))))
                .contains("length." + slot.field().key());
    }

    @ParameterizedTest
    @CsvSource({"N/A", "unknown", "None", "xx", "?"})
    void wordsThatStandInForAFactAreFound(String word) {
        Slot slot = FilingProfiles.load("fincen-sar").slot("subject.city").orElseThrow();

        assertThat(failing(slot, Fact.known(word))).containsExactly("words.subject.city");
        assertThat(failing(slot, Fact.known("Nantes"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "digits;2125550101;212-555-0101",
                "nine-digits;123456789;12345678",
                "fourteen-digits;00000000000000;0000000000000",
                "plain;AB12;AB-12",
                "email;a@b.org;a@b",
                "control-code;PBSA8180;1BSA8180",
                "industry;453110;45",
                "day;1970-04;1870-04-01",
                "ip;192.0.2.1;192.0.2",
                "ip;2001:db8::1;2001",
                "bic;FHBKUS33;FHBKUS3",
                "latin;Anne-Marie O'Neil;李雷",
                "country;DE;XX"
            })
    void aFormTellsWhatFitsFromWhatDoesNot(String name, String fits, String fails) {
        assertThat(FieldForm.of(name).fits(fits)).isTrue();
        assertThat(FieldForm.of(name).fits(fails)).isFalse();
    }

    @Test
    void aFormAProfileNamesIsHeldAgainstEveryValue() {
        Slot slot = FilingProfiles.load("fincen-sar").slot("subject.country").orElseThrow();

        assertThat(failing(slot, Fact.known("ZZ"))).containsExactly("form.subject.country");
    }

    @Test
    void aWordWithoutACodeIsFound() {
        Slot slot = FilingProfiles.load("fincen-sar").slot("filer.regulator").orElseThrow();

        assertThat(failing(slot, Fact.known("MOON"))).containsExactly("code.filer.regulator");
        assertThat(failing(slot, Fact.known("OCC"))).isEmpty();
    }

    @Test
    void theSentenceSaysWhoseFactItIs() {
        Slot slot = FilingProfiles.load("fincen-sar").slot("subject.suffix").orElseThrow();
        FilingCheck length =
                SlotChecks.of(profile(slot, Fact.known("x".repeat(36)))).stream()
                        .filter(c -> c.id().startsWith("length"))
                        .findFirst()
                        .orElseThrow();

        assertThat(length.run(SampleFiling.REPORT, profile(slot, Fact.unknown())).faults())
                .containsExactly(
                        new Fault(
                                "Subject 2: suffix has 36 characters, the form takes 35. Shorten"
                                        + " it.",
                                "subject.suffix",
                                2));
    }

    @Test
    void everyFieldIsReadFromSomeReport() {
        List<FilingReport> reports =
                List.of(
                        SampleFiling.REPORT,
                        PlantedFaults.ALL.get("head.prior-before"),
                        PlantedFaults.ALL.get("activity.class-no-words"),
                        PlantedFaults.ALL.get("activity.cumulative-more"),
                        PlantedFaults.ALL.get("account.open"),
                        PlantedSubjects.RICH);

        assertThat(FilingFields.ALL)
                .allSatisfy(
                        field ->
                                assertThat(reports)
                                        .as(field.key())
                                        .anyMatch(
                                                r ->
                                                        field.values().apply(r).stream()
                                                                .anyMatch(
                                                                        v -> v.text().isKnown())));
    }

    private static FilingProfile profile(Slot slot, Fact<String> value) {
        FilingField planted =
                new FilingField(
                        slot.field().key(),
                        slot.field().label(),
                        report -> List.of(new FieldValue(2, value)));
        FilingProfile own = FilingProfiles.load("fincen-sar");
        return new FilingProfile(
                "planted",
                own.settings(),
                List.of(new Slot(planted, slot.path(), slot.need(), slot.characters())),
                own.codes());
    }

    private static List<String> failing(Slot slot, Fact<String> value) {
        FilingProfile profile = profile(slot, value);
        return SlotChecks.of(profile).stream()
                .filter(check -> !check.run(SampleFiling.REPORT, profile).ok())
                .map(FilingCheck::id)
                .toList();
    }
}

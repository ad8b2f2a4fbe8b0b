// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.SampleFiling;
import org.tributary.reports.filing.profile.FilingFields;
import org.tributary.reports.filing.profile.FilingProfile;
import org.tributary.reports.filing.profile.FilingProfiles;
import org.tributary.reports.filing.profile.ProfileText;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

class FilingChecksTest {

    private static final FilingProfile FINCEN = FilingProfiles.load("fincen-sar");

    /// Checks that are made for each field have a test of their own.
    private static final Set<String> OF_FIELDS =
            Set.of("required", "known", "length", "words", "form", "code");

    static List<String> planted() {
        return List.copyOf(new TreeSet<>(PlantedFaults.ALL.keySet()));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void findsWhatIsPlantedAndNothingInTheInnocent(String id) {
        FilingCheck check = check(id);

        FilingCheck.Outcome guilty = check.run(PlantedFaults.ALL.get(id), FINCEN);
        FilingCheck.Outcome innocent = check.run(PlantedFaults.innocent(id), FINCEN);

        assertThat(guilty.faults()).as(id).isNotEmpty();
        assertThat(guilty.sentence()).endsWith(".").doesNotContain("null");
        assertThat(innocent.faults()).as(id).isEmpty();
        assertThat(innocent.sentence()).isEqualTo(check.rule());
    }

    @Test
    void everyCheckHasAFaultPlantedForIt() {
        Set<String> own =
                FilingChecks.of(FINCEN).stream()
                        .map(FilingCheck::id)
                        .filter(id -> !OF_FIELDS.contains(id.substring(0, id.indexOf('.'))))
                        .collect(Collectors.toSet());

        assertThat(PlantedFaults.ALL.keySet()).containsExactlyInAnyOrderElementsOf(own);
    }

    @Test
    void aWholeReportMayBeFiled() {
        List<FilingCheck.Outcome> outcomes = FilingChecks.run(FINCEN, SampleFiling.REPORT);

        assertThat(outcomes.stream().filter(o -> !o.ok()).map(o -> o.check().severity()))
                .doesNotContain(Severity.ERROR);
        assertThat(FilingChecks.mayBeFiled(outcomes)).isTrue();
    }

    @Test
    void anErrorKeepsAReportFromBeingFiledAndAWarningDoesNot() {
        FilingReport error = PlantedFaults.ALL.get("activity.span");
        FilingReport warning = PlantedFaults.ALL.get("narrative.once");

        assertThat(FilingChecks.mayBeFiled(FilingChecks.run(FINCEN, error))).isFalse();
        assertThat(FilingChecks.mayBeFiled(FilingChecks.run(FINCEN, warning))).isTrue();
    }

    @Test
    void thereAreMoreThanAHundredAndFortyEachUnderItsOwnName() {
        List<FilingCheck> checks = FilingChecks.of(FINCEN);

        assertThat(checks).hasSizeGreaterThan(140);
        assertThat(checks.stream().map(FilingCheck::id)).doesNotHaveDuplicates();
        assertThat(checks.stream().map(FilingCheck::rule)).doesNotHaveDuplicates();
        assertThat(checks.stream().map(FilingCheck::rule))
                .allMatch(rule -> rule.endsWith(".") && !rule.contains("|"));
    }

    @Test
    void aNameMeansTheSameInEveryForm() {
        Map<String, Set<String>> rules = new TreeMap<>();
        for (String key : FilingProfiles.KEYS) {
            for (FilingCheck check : FilingChecks.of(FilingProfiles.load(key))) {
                if (!OF_FIELDS.contains(check.id().substring(0, check.id().indexOf('.')))) {
                    rules.computeIfAbsent(check.id(), _ -> new TreeSet<>()).add(check.rule());
                }
            }
        }

        assertThat(rules.values()).allMatch(said -> said.size() == 1);
    }

    @Test
    void theTableNamesEveryCheck() {
        String table = CheckTable.of(FINCEN);

        assertThat(FilingChecks.of(FINCEN)).allMatch(c -> table.contains("| `" + c.id() + "` |"));
        assertThat(table).startsWith("## FinCEN SAR: " + FilingChecks.of(FINCEN).size());
    }

    @Test
    void aProfileCannotAskForChecksThatDoNotExist() {
        FilingProfile odd = ProfileText.read("odd", "checks = report moon");

        assertThatThrownBy(() -> FilingChecks.of(odd)).hasMessageContaining("no checks 'moon'");
    }

    @Test
    void faultsLeadToFieldsThatExist() {
        Map<String, FilingReport> all = PlantedFaults.ALL;

        assertThat(all)
                .allSatisfy(
                        (id, report) ->
                                assertThat(check(id).run(report, FINCEN).faults())
                                        .allMatch(f -> FilingFields.byKey(f.field()).isPresent()));
    }

    private static FilingCheck check(String id) {
        return FilingChecks.of(FINCEN).stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

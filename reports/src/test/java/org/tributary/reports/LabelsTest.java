// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tributary.reports.filing.SampleFiling;
import org.tributary.reports.filing.profile.FilingProfiles;
import org.tributary.reports.sheet.Labels;
import org.tributary.reports.sheet.Labels.Language;
import org.tributary.reports.sheet.SheetModel;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class LabelsTest {

    /// Names of their own, the same in every language.
    private static final Set<String> NAMES =
            Set.of(
                    "FinCEN SAR",
                    "FinCEN SAR: demand",
                    "Converted into EUR, at the rate of each day, rounded for display",
                    "In EUR");

    private static SampleCase whole() throws IOException {
        return SampleLedger.harbour()
                .alert("fan-in", "0012:8000EBD30", "seen", 1)
                .form(
                        new FormDraft(
                                FilingProfiles.load("fincen-sar"), SampleFiling.REPORT, List.of()));
    }

    private static Set<String> labels(SampleCase sample) {
        Set<String> labels = new TreeSet<>();
        for (SheetModel sheet : ReportSheets.of(sample.report(), sample.record())) {
            labels.add(sheet.name());
            switch (sheet) {
                case SheetModel.Table table -> {
                    labels.add(table.empty());
                    table.columns().forEach(column -> labels.add(column.header()));
                }
                case SheetModel.Sections cover ->
                        cover.sections()
                                .forEach(
                                        section -> {
                                            labels.add(section.title());
                                            labels.addAll(section.heads());
                                            if (section.heads().isEmpty()) {
                                                section.lines()
                                                        .forEach(line -> labels.add(line.label()));
                                            }
                                        });
                case SheetModel.Gallery gallery -> labels.add(gallery.empty());
                case SheetModel.Charts charts ->
                        charts.charts()
                                .forEach(
                                        chart -> {
                                            labels.add(chart.title());
                                            labels.add(chart.unit());
                                            labels.add(chart.categories().heading());
                                            chart.series().forEach(s -> labels.add(s.name()));
                                        });
            }
        }
        return labels;
    }

    @Test
    void knowsEveryLabelOfAWholeReportInChinese() throws IOException {
        Labels chinese = Labels.in(List.of(Language.CHINESE));

        assertThat(labels(whole()))
                .filteredOn(label -> !NAMES.contains(label) && !label.startsWith("Import 1"))
                .allSatisfy(label -> assertThat(chinese.of(label)).isNotEqualTo(label));
        assertThat(labels(new SampleCase()))
                .allSatisfy(label -> assertThat(chinese.of(label)).isNotEqualTo(label));
    }

    @Test
    void givesSheetsDifferentNamesThatFitATabInEveryChoice() throws IOException {
        List<String> names =
                ReportSheets.of(whole().report(), whole().record()).stream()
                        .map(SheetModel::name)
                        .toList();
        assertThat(Labels.all())
                .hasSize(9)
                .allSatisfy(
                        labels ->
                                assertThat(names.stream().map(labels::sheet))
                                        .doesNotHaveDuplicates()
                                        .allMatch(name -> name.length() <= 31 - " (9)".length())
                                        .noneMatch(name -> name.matches(".*[\\[\\]:*?/\\\\].*")));
        assertThat(Labels.all().map(labels -> labels.sheet("Cover"))).doesNotHaveDuplicates();
    }

    @Test
    void keepsWhatVariesBehindALabel() {
        Labels both = Labels.parse("en+zh").orElseThrow();

        assertThat(both.of("Time (Europe/Berlin)"))
                .isEqualTo("Time (Europe/Berlin) \u65f6\u95f4 (Europe/Berlin)");
        assertThat(both.header("Paid")).isEqualTo("Paid\n\u652f\u4ed8");
        assertThat(both.of("Channel")).isEqualTo("Channel \u6e20\u9053");
        assertThat(both.of("nobody knows this")).isEqualTo("nobody knows this");
        assertThat(Labels.parse("en+id").orElseThrow().of("Program")).isEqualTo("Program");
    }

    @Test
    void takesOneLanguageOrTwoAndNothingElse() {
        assertThat(Labels.parse("zh").orElseThrow().code()).isEqualTo("zh");
        assertThat(Labels.parse("id+en").orElseThrow().code()).isEqualTo("id+en");
        assertThat(List.of("", "xx", "en+", "en+en", "en+zh+id"))
                .allSatisfy(text -> assertThat(Labels.parse(text)).isEmpty());
        assertThatThrownBy(() -> Labels.in(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}

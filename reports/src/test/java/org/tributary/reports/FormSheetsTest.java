// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tributary.reports.filing.SampleFiling;
import org.tributary.reports.filing.check.FilingChecks;
import org.tributary.reports.filing.profile.FilingFields;
import org.tributary.reports.filing.profile.FilingProfile;
import org.tributary.reports.filing.profile.FilingProfiles;
import org.tributary.reports.sheet.Cell;

import java.util.List;

class FormSheetsTest {

    private final FilingProfile fincen = FilingProfiles.load("fincen-sar");

    private SampleCase told(String narrative) {
        var report = SampleFiling.withNarrative(narrative);
        return new SampleCase()
                .form(new FormDraft(fincen, report, FilingChecks.run(fincen, report)));
    }

    @Test
    void countsCharactersInFormulasThatGoOnCounting() {
        SampleCase sample = told("Ann paid 12.00 USD. \ud83d\ude00");

        List<Cell> sentence = SheetText.rows(sample, "Narratives").getFirst();
        assertThat(sentence.get(4)).isEqualTo(new Cell.Formula("LEN(D2)", new Cell.Whole(22)));
        List<Cell> form = SheetText.rows(sample, "Forms").getFirst();
        assertThat(form.subList(1, 7))
                .containsExactly(
                        new Cell.Formula(
                                "SUMIF(Narrative_form,A2,Narrative_characters)"
                                        + "+MAX(0,COUNTIF(Narrative_form,A2)-1)",
                                new Cell.Whole(22)),
                        new Cell.Whole(20_000),
                        new Cell.Formula("C2-B2", new Cell.Whole(19_978)),
                        new Cell.Formula("ROUNDUP(B2/4000,0)", new Cell.Whole(1)),
                        new Cell.Whole(5),
                        new Cell.Formula("IF(B2>C2,\"TOO LONG\",\"fits\")", Cell.text("fits")));
    }

    @Test
    void saysWhereANarrativeIsTooLong() {
        assertThat(SheetText.rows(told("x".repeat(20_000)), "Forms").getFirst().get(6))
                .extracting(cell -> ((Cell.Formula) cell).value())
                .isEqualTo(Cell.text("fits"));
        assertThat(SheetText.rows(told("x".repeat(20_001)), "Forms").getFirst().get(6))
                .extracting(cell -> ((Cell.Formula) cell).value())
                .isEqualTo(Cell.text("TOO LONG"));
    }

    @Test
    void tellsEveryCheckThoseThatFailFirst() {
        SampleCase sample = told("");

        List<List<Cell>> rows = SheetText.rows(sample, "Filing checks");
        assertThat(rows.getFirst().get(3)).isEqualTo(Cell.text("FAILS"));
        assertThat(rows.getLast().get(3)).isEqualTo(Cell.text("holds"));
        assertThat(rows.stream().map(row -> row.get(1)).distinct())
                .hasSize(FilingChecks.of(fincen).size());
    }

    @Test
    void readsWhereEachFactGoesOffTheProfiles() {
        List<List<Cell>> rows = SheetText.rows(told("x"), "Crosswalk");

        assertThat(rows).hasSize(FilingFields.ALL.size());
        assertThat(rows)
                .extracting(SheetText::words)
                .contains(
                        List.of(
                                "contact.phone",
                                "contact: telephone",
                                "Party[8]/PhoneNumber/PhoneNumberText",
                                "required, at most 16 characters"))
                .anyMatch(row -> row.get(2).equals("not asked for"));
    }

    @Test
    void leavesTheSheetsOutWithoutForms() {
        assertThat(ReportSheets.of(new SampleCase().report(), new SampleCase().record()))
                .extracting(sheet -> sheet.name())
                .doesNotContain("Forms", "Narratives", "Filing checks", "Crosswalk");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FilingHead;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.SampleFiling;
import org.tributary.reports.filing.check.FilingCheck;
import org.tributary.reports.filing.check.FilingChecks;
import org.tributary.reports.filing.narrative.NarrativeDraft;
import org.tributary.reports.filing.narrative.NarrativeLanguage;
import org.tributary.reports.filing.profile.FilingProfile;
import org.tributary.reports.filing.profile.FilingProfiles;

import java.util.List;
import java.util.Map;

class FormTextTest {

    private static final FilingProfile CHINA = FilingProfiles.load("cn-key-str");
    private static final FilingProfile UK = FilingProfiles.load("uk-nca");

    @Test
    void theChineseReportHasItsSevenPartsInOrder() {
        String text = new FormText(CHINA).of(SampleFiling.REPORT);

        assertThat(text.lines().filter(l -> l.matches("[一二三四五六七]、.*")))
                .containsExactly(
                        "一、发现过程",
                        "二、主体基本情况",
                        "三、可疑交易情况",
                        "四、关联单位及人员",
                        "五、可疑点分析",
                        "六、初步判断",
                        "七、已采取的措施");
    }

    @Test
    void theChineseReportIsFilledInFromTheModel() {
        FilingReport report =
                SampleFiling.REPORT.with(
                        NarrativeDraft.of(SampleFiling.REPORT, NarrativeLanguage.CHINESE));
        String text = new FormText(CHINA).of(report);

        assertThat(text)
                .startsWith("重点可疑交易报告\n\n一、发现过程\n报告日期：2026-03-20\n")
                .contains("主体 1\n姓：Example\n名：Ann\n其他名称：Annie Example\n性别：女\n")
                .contains("主体 2\n单位名称：Acme Trading LLC\n")
                .contains("账户 1\n账号：000123456\n开户机构：First Harbor Bank\n")
                .contains("转入：0\n资金来源：不详\n转出：29700.21 USD (6)\n")
                .contains("资金去向：Stranger 1 770001: 4950.01 USD (1)\n")
                .contains("在交易中的角色：付款方和收款方")
                .contains("于2026年3月2日")
                .doesNotContain("【未填】");
    }

    @Test
    void whatIsMissingIsMarked() {
        assertThat(new FormText(CHINA).of(SampleFiling.withNarrative("只有正文。")))
                .contains("七、已采取的措施\n【未填】");
    }

    @Test
    void theBritishReportSaysUnknownRatherThanNothing() {
        String text = new FormText(UK).of(SampleFiling.withSubjects(SampleFiling.COMPANY));

        assertThat(text)
                .contains("Subject 1\nName of the entity: Acme Trading LLC\n")
                .contains("Occupation: UNKNOWN")
                .doesNotContain("Date of birth");
    }

    @ParameterizedTest
    @CsvSource({"7985, true", "7986, false"})
    void theReasonHasEightThousandCharactersWithItsCodes(int characters, boolean fits) {
        // The codes of the sample are fourteen characters, and a line break follows them.
        FilingReport report = SampleFiling.withNarrative("x".repeat(characters));

        assertThat(failing(UK, report).contains("length.narrative.reason")).isEqualTo(!fits);
    }

    @Test
    void codesAreHeldAgainstTheListTheUserLoaded() {
        Map<String, String> codes =
                GlossaryCodes.read("# own list\nXXAAAXX = cash\nXXBBBXX,trade, other\n");
        FilingProfile loaded = UK.with("glossary", codes);

        assertThat(codes).containsEntry("XXBBBXX", "trade, other").hasSize(2);
        assertThat(failing(UK, SampleFiling.REPORT)).contains("glossary.loaded");
        assertThat(failing(loaded, noted("XXAAAXX XXBBBXX"))).noneMatch(g -> g.startsWith("gloss"));
        assertThat(failing(loaded, noted("XXAAAXX XXCCCXX"))).contains("glossary.known");
        assertThat(failing(loaded, noted("No codes apply"))).noneMatch(g -> g.startsWith("gloss"));
        assertThat(failing(loaded, noted(""))).contains("glossary.any");
    }

    @Test
    void aListThatIsNoneIsRefusedByItsLine() {
        assertThatThrownBy(() -> GlossaryCodes.read("XXAAAXX cash\nhello"))
                .hasMessageStartingWith("line 2: a glossary code");
        assertThatThrownBy(() -> GlossaryCodes.read("XXAAAXX cash\nXXAAAXX cash"))
                .hasMessageStartingWith("line 2: XXAAAXX is there twice");
        assertThat(GlossaryCodes.read("")).isEmpty();
    }

    @Test
    void theAustralianReportEndsWithTheGrounds() {
        assertThat(new FormText(FilingProfiles.load("austrac")).of(SampleFiling.REPORT))
                .contains("Grounds for suspicion\nFirst Harbor Bank reports Ann Q Example");
    }

    private static FilingReport noted(String codes) {
        FilingHead head = SampleFiling.REPORT.head();
        return SampleFiling.withHead(
                new FilingHead(
                        head.date(), head.marks(), head.reference(), Fact.text(codes), List.of()));
    }

    private static List<String> failing(FilingProfile profile, FilingReport report) {
        return FilingChecks.run(profile, report).stream()
                .filter(o -> !o.ok())
                .map(FilingCheck.Outcome::check)
                .map(FilingCheck::id)
                .toList();
    }
}

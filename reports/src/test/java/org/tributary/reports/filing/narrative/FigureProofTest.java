// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.filing.CitedSentence;
import org.tributary.reports.filing.CitedSentence.Part;
import org.tributary.reports.filing.FiledScheme;
import org.tributary.reports.filing.FilingActivity;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.SampleFiling;
import org.tributary.reports.filing.narrative.Figure.Kind;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Of the sample: six transfers on 2 March 2026 from 000123456 to six others, 4950.01 to 4950.06.
class FigureProofTest {

    private static final FilingReport REPORT = SampleFiling.REPORT;

    private static List<Figure> unsupported(String text, long... rows) {
        List<TransferId> ids = Arrays.stream(rows).mapToObj(TransferId::new).toList();
        return FigureProof.of(REPORT).unsupported(new CitedSentence(Part.BODY, text, ids));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4,950.01 USD went from 000123456.",
                "USD 4950.01 went from 000123456.",
                "$4,950.01 and $4,950.02, together 9,900.03 USD, in 2 transfers.",
                "On 2 March 2026, March 2, 2026, 2026-03-02 and 2026年3月2日.",
                "Pada 2 Maret 2026 sebesar 9,900.03 USD.",
                "于2026年3月2日向2个账户转出2笔，金额9,900.03 USD。",
                "See ledger.csv:2, at 10:01, in 2026.",
                "Paid by WIRE to 770001 and 770002 within 1 day.",
                "Call the Compliance Office, 2125550102.",
                "The office is at 12 Harbor Road.",
                "Nothing with digits."
            })
    void whatTheRowsOrTheReportSayIsSupported(String text) {
        assertThat(unsupported(text, 1, 2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4,950.03 USD went out.       | AMOUNT | 4,950.03 USD
                    4,950.01 EUR went out.       | AMOUNT | 4,950.01 EUR
                    He has $5.                   | AMOUNT | $5
                    It was on 9 March 2026.      | DAY    | 9 March 2026
                    于2026年3月5日转出。          | DAY    | 2026年3月5日
                    There were 5 transfers.      | NUMBER | 5
                    It went to account 770003.   | NUMBER | 770003
                    See ledger.csv:4.            | NUMBER | ledger.csv:4
                    It was 12% more.             | NUMBER | 12
                    In 2019 it was quiet.        | NUMBER | 2019
                    """)
    void whatIsInNoneOfThemIsNot(String text, Kind kind, String figure) {
        List<Figure> found = unsupported(text, 1, 2);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(kind);
        assertThat(found.getFirst().text()).isEqualTo(figure);
        assertThat(text.substring(found.getFirst().from(), found.getFirst().to()))
                .isEqualTo(figure);
    }

    @Test
    void aFigureOfRowsThatAreNotCitedIsNoFigureOfTheSentence() {
        assertThat(unsupported("4,950.03 USD on 2 March 2026.", 1, 3)).isEmpty();
        assertThat(unsupported("4,950.03 USD on 2 March 2026."))
                .extracting(Figure::kind)
                .containsExactly(Kind.AMOUNT);
    }

    @Test
    void aNumberThatIsOnlyAPieceOfALongerOneIsNotFound() {
        assertThat(unsupported("Account 00012345 paid.", 1)).hasSize(1);
        assertThat(unsupported("Account 0001234567 paid.", 1)).hasSize(1);
    }

    @Test
    void onlyTheSentenceOfAFindingMayHaveTheFindingsOwnFigures() {
        FiledScheme scheme =
                new FiledScheme(
                        "fan-out",
                        "Fan-out",
                        "000123456",
                        new FiledScheme.Said(
                                "0f3a", "Within 4 d 11 h it was gone.", List.of("97 %")),
                        List.of(new TransferId(1)),
                        Set.of());
        FilingReport report =
                SampleFiling.withActivity(
                        a ->
                                new FilingActivity(
                                        a.amount(),
                                        a.from(),
                                        a.to(),
                                        a.cumulative(),
                                        a.classes(),
                                        List.of(scheme),
                                        a.addresses()));
        String text = "Within 4 d 11 h 97 % was gone.";
        List<TransferId> rows = List.of(new TransferId(1));

        assertThat(
                        FigureProof.of(report)
                                .unsupported(
                                        new CitedSentence(Part.BODY, text, rows, "finding/0f3a")))
                .isEmpty();
        assertThat(FigureProof.of(report).unsupported(new CitedSentence(Part.BODY, text, rows)))
                .extracting(Figure::text)
                .containsExactly("4", "11", "97");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;

/// Names of many scripts and kinds read into words.
final class NameParserTest {

    private static final NameParser PARSER = new NameParser();

    private static String words(String text, NameKind kind) {
        return PARSER.parse(text, kind).tokens().stream()
                .filter(NameToken::identifies)
                .map(NameToken::text)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "Сергей Викторович Лавров, sergey viktorovich lavrov",
        "Хрущёв Никита, khrushchev nikita",
        "Κυριάκος Μητσοτάκης, kyriakos mitsotakis",
        "محمد بن سلمان, muhammad salman",
        "أسامة بن لادن, usama ladin",
        "习近平, xi jinping",
        "習近平, xi jinping",
        "김정은, kim jeong eun",
        "בנימין נתניהו, benjamin netanyahu",
        "Łukasz Żółć, lukasz zolc",
        "Đặng Văn Đức, dang duc",
        "Nguyễn Thị Hạnh, nguyen thi hanh",
        "José Ñúñez, jose nunez",
        "Straße Groß, strasse gross"
    })
    void writesEveryScriptInLatinLetters(String text, String words) {
        assertThat(words(text, NameKind.PERSON)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Siemens Aktiengesellschaft | siemens | ag",
                "SiemensAG | siemens | ag",
                "ООО \"Ромашка\" | romashka | llc",
                "Romashka L.L.C. | romashka | llc",
                "Pudong Trading Co., Ltd. | pudong trading | ltd",
                "Maju Jaya Sdn Bhd | maju jaya | sdnbhd",
                "PT Astra International | astra international | pt",
                "华为技术有限公司 | hua wei ji shu | youxian",
                "Societatea cu Răspundere Limitată PRO TRAFFIC | pro traffic | srl",
                "FABERLIC EUROPE Sp. z o.o. | faberlic europe | spzoo"
            })
    void takesTheLegalFormOut(String text, String words, String form) {
        ParsedName name = PARSER.parse(text, NameKind.ORGANISATION);
        assertThat(words(text, NameKind.ORGANISATION)).isEqualTo(words);
        assertThat(name.forms()).extracting(LegalForm::name).containsExactly(form);
    }

    @Test
    void putsAFamilyNameBeforeACommaBehindTheGivenNames() {
        assertThat(words("PUTIN, Vladimir Vladimirovich", NameKind.PERSON))
                .isEqualTo("vladimir vladimirovich putin");
        assertThat(PARSER.parse("PUTIN, Vladimir", NameKind.PERSON).commaTold()).isTrue();
        assertThat(PARSER.parse("Vladimir Putin", NameKind.PERSON).commaTold()).isFalse();
    }

    @Test
    void tellsTitlesParticlesAndInitialsFromNames() {
        assertThat(words("Mr. Recep Tayyip Erdoğan", NameKind.PERSON))
                .isEqualTo("recep tayyip erdogan");
        assertThat(words("Präsident Barack Obama", NameKind.PERSON)).isEqualTo("barack obama");
        assertThat(PARSER.parse("J. Edgar Hoover", NameKind.PERSON).tokens().getFirst().role())
                .isEqualTo(TokenRole.INITIAL);
        assertThat(words("Abdurrahman bin Saifuddin", NameKind.PERSON)).isEqualTo("rahman saif");
    }

    @Test
    void readsNumbersHoweverWritten() {
        assertThat(words("Brigade Forty-Four", NameKind.ORGANISATION))
                .isEqualTo(words("Brigade 44", NameKind.ORGANISATION));
        assertThat(words("1st International Bank", NameKind.ORGANISATION))
                .isEqualTo(words("First International Bank", NameKind.ORGANISATION));
        assertThat(words("Capital Fund XI L.P.", NameKind.ORGANISATION))
                .isEqualTo("capital fund 11");
        assertThat(words("Ig0r Sech1n", NameKind.PERSON)).isEqualTo("igor sechin");
    }

    @Test
    void joinsLettersOfOrganisations() {
        assertThat(words("C.K. Hutchison", NameKind.ORGANISATION)).isEqualTo("ck hutchison");
        assertThat(words("J.P. Morgan & Co.", NameKind.ORGANISATION)).isEqualTo("jp morgan");
    }

    @Test
    void guessesTheKindFromTheWordsWhereNobodyTells() {
        assertThat(PARSER.parse("Nanshan Group Co Ltd", NameKind.UNKNOWN).kind())
                .isEqualTo(NameKind.ORGANISATION);
        assertThat(PARSER.parse("Ali Velayati", NameKind.UNKNOWN).kind())
                .isEqualTo(NameKind.PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "---", "'", ",", "😀", "\u200D", "()"})
    void findsNoWordInMarksAlone(String text) {
        for (NameKind kind : NameKind.values()) {
            assertThat(PARSER.parse(text, kind).tokens()).isEmpty();
        }
    }

    @Test
    void keepsALegalFormThatIsAllThereIs() {
        assertThat(words("GmbH", NameKind.ORGANISATION)).isEqualTo("gmbh");
        assertThat(words("The", NameKind.ORGANISATION)).isEqualTo("the");
        assertThat(words("President", NameKind.PERSON)).isEqualTo("president");
        assertThat(words("X", NameKind.PERSON)).isEqualTo("x");
    }

    @Test
    void readsOnlyTheBeginningOfWhatIsNoName() {
        String long5000 = "abcd ".repeat(1000);
        assertThat(PARSER.parse(long5000, NameKind.UNKNOWN).tokens()).hasSizeLessThan(30);
        assertThat(PARSER.parse("x".repeat(5000), NameKind.PERSON).tokens()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Viktor Anatolyevich Bout, anatolyevich",
        "Victor Anatolievitch Bout, anatolievitch",
        "Wiktor Anatoljewitsch But, anatoljewitsch",
        "Мария Петровна Иванова, petrovna",
        "Maria Petrowna Iwanowa, petrowna"
    })
    void knowsTheNameOfTheFatherHoweverItIsWritten(String text, String father) {
        assertThat(PARSER.parse(text, NameKind.PERSON).tokens())
                .filteredOn(NameToken::isPatronymic)
                .extracting(NameToken::text)
                .containsExactly(father);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tributary.importers.dialect.Guess;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class CharsetGuessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    windows-1252 | Umsatz getätigt von;Währung;Empfänger;Länderkennzeichen
                    windows-1252 | Libellé;Débit;Crédit;Référence;Bénéficiaire;français
                    windows-1252 | Descripción;Operación;Año;Número de cuenta;Débito
                    windows-1252 | Descrição;Operação;Data do lançamento;Crédito
                    windows-1252 | Mottagare;Belopp;Överföring från;Lön och köp
                    windows-1250 | Datum provedení;Číslo účtu;Název protiúčtu;Částka;Měna;Poznámka
                    windows-1250 | Odbiorca;Tytuł płatności;Kwota;Rachunek własny;Śląska
                    windows-1250 | Tranzakció dátuma;Közlemény;Összeg;Számlaszám;Bővebben
                    windows-1251 | Дата операции;Описание;Сумма;Валюта;Получатель
                    GB18030      | 交易时间,交易对方,商品说明,金额,收支,交易状态
                    """)
    void tellsCodePagesApartByTheirLetters(String charset, String header) {
        byte[] head = (header + "\r\n1;2;3\r\n").getBytes(Charset.forName(charset));
        Guess<Charset> guess = CharsetGuess.of(head);
        assertThat(guess.value()).isEqualTo(Charset.forName(charset));
        assertThat(guess.reason()).isNotBlank();
    }

    @Test
    void staysWithUtf8WhereOnlyAFewBytesAreNone() {
        byte[] head = "Empfänger;Währung;Größe;Übertrag;Ä;Ö;ü\n".getBytes(StandardCharsets.UTF_8);
        byte[] spoilt = Arrays.copyOf(head, head.length + 1);
        spoilt[head.length] = (byte) 0xE9;
        Guess<Charset> guess = CharsetGuess.of(Arrays.copyOf(spoilt, spoilt.length + 1));
        assertThat(guess.value()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(guess.confidence()).isEqualTo(0.7);
        assertThat(guess.reason()).endsWith("rows with others are rejected");
    }

    @Test
    void doesNotTakeALoneAccentForChinese() {
        byte[] head = "Jos\u00E9;1\nRen\u00E9;2\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(CharsetGuess.of(head).value()).isEqualTo(Charset.forName("windows-1252"));
    }
}

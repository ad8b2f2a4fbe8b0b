// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tributary.importers.watchlist.ListDesk.names;
import static org.tributary.importers.watchlist.ListDesk.number;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.watchlist.ListedKind;
import org.tributary.ledger.watchlist.ListedParty;
import org.tributary.ledger.watchlist.NameStrength;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class PlainListsTest {

    private static final String HEADER = "name,type,aliases,birth_date,country,identifiers,note\n";

    @TempDir Path folder;
    private ListDesk desk;

    @BeforeEach
    void setUp() {
        desk = new ListDesk(folder);
    }

    @Test
    void readsAHouseList() throws Exception {
        ListReceipt receipt =
                desk.with(
                                "Our PEPs.csv",
                                HEADER
                                        + "\"Imaginary, Davor\",person,Dav Imag;D."
                                        + " Imaginary,1970-05,Norway;IR,passport:P9;77123,minister\n"
                                        + "Empty Shell,company,,,,,\n")
                        .read();

        ListedParty davor = desk.party("Imaginary, Davor, 1970-05");
        assertThat(receipt.list()).isEqualTo("our-peps");
        assertThat(receipt.taken()).isEqualTo(2);
        assertThat(davor.kind()).isEqualTo(ListedKind.PERSON);
        assertThat(names(davor, NameStrength.STRONG)).containsExactly("Dav Imag", "D. Imaginary");
        assertThat(davor.countries()).containsExactly("NO", "IR");
        assertThat(davor.identifiers())
                .containsExactly(number("passport", "P9", ""), number("Identifier", "77123", ""));
        assertThat(davor.remarks()).isEqualTo("minister");
        assertThat(desk.party("Empty Shell").kind()).isEqualTo(ListedKind.ORGANISATION);
    }

    @Test
    void readsAHouseListAsSpreadsheetsOfOtherCountriesSaveIt() throws Exception {
        desk.with("x.csv", "\uFEFFName;Type;Note\r\nMüller & Söhne;company;a, b\r\n\u001A").read();

        assertThat(desk.only().name()).isEqualTo("Müller & Söhne");
        assertThat(desk.only().remarks()).isEqualTo("a, b");
    }

    @Test
    void takesTheNameSomebodyGives() throws Exception {
        assertThat(desk.with("x.csv", HEADER + "A B,,,,,,\n").read(Optional.of("adverse")).list())
                .isEqualTo("adverse");
    }

    @Test
    void tellsWhatItDoesNotUnderstandAndKeepsIt() throws Exception {
        ListReceipt receipt =
                desk.with(
                                "x.csv",
                                HEADER
                                        + "A B,wizard,,yesterday,,,\n"
                                        + ",person,,,,,\n"
                                        + "C D,person,,,,,,,,\n"
                                        + "A B,person,,,,,\n")
                        .read();

        assertThat(receipt.notes())
                .extracting(n -> n.line() + " " + n.reason())
                .containsExactly(
                        "2 'wizard' is no type of party.",
                        "2 'yesterday' is no date of birth; it is kept as a remark.");
        assertThat(desk.parties().getFirst().remarks()).isEqualTo("Date of birth: yesterday");
        assertThat(receipt.problems()).extracting(p -> p.line()).containsExactly(3L, 4L);
        assertThat(desk.parties())
                .extracting(ListedParty::key)
                .containsExactly("A B, yesterday", "A B");
    }

    @Test
    void readsWalletsOfTheChainTheFileIsNamedAfter() throws Exception {
        ListReceipt receipt =
                desk.with(
                                "sanctioned_addresses_TRX.txt",
                                "# comment\n"
                                        + "TBHTJqAy4DhHhmT3dNceJYNRz4SdLofLre\n\n"
                                        + "TFdTr9C3BqQrzKBXqSxJfAZFTh8UwBAfSg\r\n"
                                        + "no address\n")
                        .read();

        assertThat(receipt.list()).isEqualTo("wallets-trx");
        assertThat(receipt.taken()).isEqualTo(2);
        assertThat(receipt.problems()).extracting(p -> p.line()).containsExactly(5L);
        assertThat(desk.parties().getFirst().kind()).isEqualTo(ListedKind.WALLET);
        assertThat(desk.parties().getFirst().identifiers())
                .containsExactly(
                        number(
                                "Digital Currency Address - TRX",
                                "TBHTJqAy4DhHhmT3dNceJYNRz4SdLofLre",
                                ""));
    }

    @Test
    void takesTheChainFromTheNameSomebodyGives() throws Exception {
        desk.with("mine", "TBHTJqAy4DhHhmT3dNceJYNRz4SdLofLre\n").read(Optional.of("wallets-trx"));

        assertThat(desk.only().identifiers().getFirst().type())
                .isEqualTo("Digital Currency Address - TRX");
    }

    @Test
    void readsOpenSanctionsWhoeverIsListedAndWhatOtherLinesSayOfThem() throws Exception {
        ListReceipt receipt =
                desk.with(
                                "entities.ftm.json",
                                """
                                {"id":"a1","schema":"Address","target":false,"properties":{"full":["1 Road, Town"]}}
                                {"id":"p1","caption":"Davor Imaginary","schema":"Person","target":true,"properties":{"name":["Davor Imaginary","Davor I."],"weakAlias":["Dav"],"birthDate":["1970-05"],"nationality":["ir"],"addressEntity":["a1"],"topics":["sanction"],"taxNumber":["T5"]}}
                                {"id":"s1","schema":"Sanction","properties":{"entity":["p1"],"program":["NOW"]}}
                                {"id":"d1","schema":"Passport","properties":{"holder":["p1"],"number":["P9"],"type":["Passport"],"country":["no"]}}
                                {"id":"o1","caption":"Harmless Friend","schema":"Person","target":false,"properties":{"name":["Harmless Friend"]}}
                                {"id":"w1","caption":"0xabc","schema":"CryptoWallet","properties":{"publicKey":["0xabc"],"currency":["ETH"],"topics":["sanction"]}}
                                {"id":"broken","schema":
                                """)
                        .read();

        ListedParty davor = desk.party("p1");
        assertThat(receipt.read()).containsEntry("entries", 7L).containsEntry("beside", 4L);
        assertThat(receipt.taken()).isEqualTo(2);
        assertThat(receipt.problems()).extracting(p -> p.line()).containsExactly(7L);
        assertThat(davor.name()).isEqualTo("Davor Imaginary");
        assertThat(names(davor, NameStrength.STRONG)).containsExactly("Davor I.");
        assertThat(names(davor, NameStrength.WEAK)).containsExactly("Dav");
        assertThat(davor.addresses()).containsExactly("1 Road, Town");
        assertThat(davor.identifiers())
                .containsExactly(number("Tax number", "T5", ""), number("Passport", "P9", "NO"));
        assertThat(davor.programs()).containsExactly("NOW", "sanction");
        assertThat(desk.party("w1").kind()).isEqualTo(ListedKind.WALLET);
    }

    @Test
    void readsNestedOpenSanctions() throws Exception {
        desk.with(
                        "targets.nested.json",
                        """
                        {"id":"p1","caption":"Davor","schema":"Person","target":true,"properties":{"name":["Davor"],"addressEntity":[{"id":"a1","schema":"Address","properties":{"full":["1 Road"]}}],"sanctions":[{"id":"s","schema":"Sanction","properties":{"program":["NOW"]}}]}}
                        """)
                .read();

        assertThat(desk.only().addresses()).containsExactly("1 Road");
        assertThat(desk.only().programs()).containsExactly("NOW");
    }

    @Test
    void readsFilesOfSeveralListsInOneGo() throws Exception {
        List<FoundList> found =
                desk.with("a.csv", HEADER + "A B,,,,,,\n")
                        .with("x_XBT.txt", "123WBUDmSJv4GctdVEz6Qq6z8nXSKrJ4KX\n")
                        .recognised();

        assertThat(found).extracting(FoundList::list).containsExactly("a", "wallets-xbt");
    }

    @Test
    void saysOfAFileThatIsNoListWhatItReads() throws Exception {
        desk.with("letter.txt", "Dear Sir,\nhello\n");

        assertThatThrownBy(desk::read)
                .hasMessageContaining("letter.txt is no list")
                .hasMessageContaining("name,type,aliases");
    }

    @Test
    void refusesAnEmptyFile() throws Exception {
        desk.with("empty.csv", "");

        assertThatThrownBy(desk::read).hasMessageContaining("empty.csv is no list");
    }
}

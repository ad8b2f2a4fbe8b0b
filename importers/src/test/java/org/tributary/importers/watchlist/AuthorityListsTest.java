// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tributary.importers.watchlist.ListDesk.names;
import static org.tributary.importers.watchlist.ListDesk.number;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.watchlist.BirthDate;
import org.tributary.ledger.watchlist.ListedKind;
import org.tributary.ledger.watchlist.ListedParty;
import org.tributary.ledger.watchlist.NameStrength;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/// Invented parties in the shape of the lists of the UN, the EU and the UK.
class AuthorityListsTest {

    @TempDir Path folder;
    private ListDesk desk;

    @BeforeEach
    void setUp() {
        desk = new ListDesk(folder);
    }

    private static final String UN =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <CONSOLIDATED_LIST dateGenerated="2026-10-27T00:00:09.554Z">
              <INDIVIDUALS>
                <INDIVIDUAL>
                  <DATAID>1</DATAID><FIRST_NAME>DAVOR</FIRST_NAME><SECOND_NAME>IMAGINARY</SECOND_NAME><THIRD_NAME>PERSON</THIRD_NAME>
                  <UN_LIST_TYPE>Nowhere</UN_LIST_TYPE><REFERENCE_NUMBER>NWi.001</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON>
                  <NAME_ORIGINAL_SCRIPT>Давор</NAME_ORIGINAL_SCRIPT><COMMENTS1>Nobody &amp; nothing.</COMMENTS1>
                  <NATIONALITY><VALUE>Iran (Islamic Republic of)</VALUE><VALUE>Democratic People's Republic of Korea</VALUE></NATIONALITY>
                  <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Davor the Second</ALIAS_NAME></INDIVIDUAL_ALIAS>
                  <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Dav</ALIAS_NAME></INDIVIDUAL_ALIAS>
                  <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
                  <INDIVIDUAL_ADDRESS><STREET>1 Road</STREET><CITY>Town</CITY><COUNTRY>Rwanda</COUNTRY></INDIVIDUAL_ADDRESS>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1971</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1968</FROM_YEAR><TO_YEAR>1973</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1980</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE/></INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>P9</NUMBER><ISSUING_COUNTRY>Tunisia</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
                  <INDIVIDUAL_DOCUMENT/>
                </INDIVIDUAL>
              </INDIVIDUALS>
              <ENTITIES>
                <ENTITY><DATAID>2</DATAID><FIRST_NAME>EMPTY SHELL COMPANY</FIRST_NAME><REFERENCE_NUMBER>NWe.001</REFERENCE_NUMBER>
                  <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>FULL SHELL</ALIAS_NAME></ENTITY_ALIAS>
                  <ENTITY_ADDRESS><COUNTRY>Somalia</COUNTRY></ENTITY_ADDRESS></ENTITY>
              </ENTITIES>
            </CONSOLIDATED_LIST>
            """;

    @Test
    void readsTheListOfTheUn() throws Exception {
        ListReceipt receipt = desk.with("un.xml", UN).read();

        ListedParty davor = desk.party("NWi.001");
        assertThat(receipt.list()).isEqualTo("un");
        assertThat(receipt.published()).contains(LocalDate.of(2026, 10, 27));
        assertThat(receipt.read()).containsEntry("persons", 1L).containsEntry("organisations", 1L);
        assertThat(davor.name()).isEqualTo("DAVOR IMAGINARY PERSON");
        assertThat(names(davor, NameStrength.STRONG)).containsExactly("Давор", "Davor the Second");
        assertThat(names(davor, NameStrength.WEAK)).containsExactly("Dav");
        assertThat(davor.countries()).containsExactly("IR", "KP", "RW");
        assertThat(davor.births())
                .extracting(b -> b.earliest().getYear() + "-" + b.latest().getYear())
                .containsExactly("1971-1971", "1968-1973", "1978-1982");
        assertThat(davor.identifiers()).containsExactly(number("Passport", "P9", "TN"));
        assertThat(davor.addresses()).containsExactly("1 Road, Town, Rwanda");
        assertThat(davor.remarks()).contains("Nobody & nothing.");
        assertThat(davor.source())
                .startsWith("<INDIVIDUAL>")
                .contains("Nobody &amp; nothing.")
                .endsWith("</INDIVIDUAL>");
        assertThat(desk.party("NWe.001").kind()).isEqualTo(ListedKind.ORGANISATION);
        assertThat(desk.party("NWe.001").countries()).containsExactly("SO");
    }

    @Test
    void readsTheListOfTheEu() throws Exception {
        ListReceipt receipt =
                desk.with(
                                "x.xml",
                                """
                                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                                <ns:export xmlns:ns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-05-01T08:25:36.000+02:00">
                                  <ns:sanctionEntity designationDetails="" euReferenceNumber="EU.1.1" logicalId="7">
                                    <ns:regulation programme="NOW" numberTitle="1/1"/>
                                    <ns:subjectType code="person" classificationCode="P"/>
                                    <ns:nameAlias firstName="Davor" middleName="" lastName="Imaginary" wholeName="" strong="true"/>
                                    <ns:nameAlias wholeName="Dav &gt; all" strong="false" function="Head"/>
                                    <ns:citizenship countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION"/>
                                    <ns:birthdate circa="false" calendarType="GREGORIAN" birthdate="1962-09-03" year="1962" monthOfYear="9" dayOfMonth="3" city="Town" countryIso2Code="00" countryDescription="UNKNOWN"/>
                                    <ns:birthdate circa="true" calendarType="GREGORIAN" year="1960"/>
                                    <ns:birthdate circa="false" calendarType="ISLAMIC" year="1360"/>
                                    <ns:birthdate circa="false" calendarType="GREGORIAN" yearRangeFrom="1950" yearRangeTo="1955"/>
                                    <ns:address street="Road 1" city="Town" countryIso2Code="IR" countryDescription="IRAN"/>
                                    <ns:identification number="P9" identificationTypeCode="passport" countryIso2Code="TN"/>
                                    <ns:remark>Words.</ns:remark>
                                  </ns:sanctionEntity>
                                  <ns:sanctionEntity euReferenceNumber="" logicalId="8"><ns:subjectType code="enterprise"/><ns:nameAlias wholeName="Empty Shell" strong="true"/></ns:sanctionEntity>
                                </ns:export>
                                """)
                        .read();

        ListedParty davor = desk.party("EU.1.1");
        assertThat(receipt.list()).isEqualTo("eu");
        assertThat(receipt.read()).containsEntry("entries", 2L).containsEntry("aliases", 3L);
        assertThat(davor.name()).isEqualTo("Davor Imaginary");
        assertThat(names(davor, NameStrength.WEAK)).containsExactly("Dav > all");
        assertThat(davor.countries()).containsExactly("RU", "IR");
        assertThat(davor.births())
                .extracting(b -> b.earliest().getYear() + "-" + b.latest().getYear())
                .containsExactly("1962-1962", "1958-1962", "1950-1955");
        assertThat(davor.remarks()).contains("1360 of a calendar called ISLAMIC", "Words.");
        assertThat(davor.source())
                .startsWith("<ns:sanctionEntity")
                .endsWith("</ns:sanctionEntity>");
        assertThat(desk.party("8").kind()).isEqualTo(ListedKind.ORGANISATION);
    }

    private static final String UK_HEADER =
            "Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name"
                    + " 3,Name 4,Name 5,Name type,Alias strength,Title,Name non-latin script,Regime"
                    + " Name,Designation Type,Other Information,Address Line 1,Address"
                    + " Country,D.O.B,Nationality(/ies),Passport number\n";

    @Test
    void gathersTheRowsOfOneEntryOfTheUk() throws Exception {
        ListReceipt receipt =
                desk.with(
                                "uk.csv",
                                "\uFEFFReport Date: 23-Sep-2026\n"
                                        + UK_HEADER
                                        + "21/09/2026,NOW0001,12,,Imaginary,Davor,Second,,,,Alias,Low"
                                        + " quality,,,Nowhere"
                                        + " Regulations,Individual,,,,dd/mm/1950,Iran,P9\n"
                                        + "21/09/2026,NOW0001,12,,IMAGINARY,DAVOR,,,,,Primary"
                                        + " Name,,,Давор,Nowhere Regulations,Individual,Words.,1"
                                        + " Road,Rwanda,27/08/1955,Iran,P9\n"
                                        + "21/09/2026,NOW0002,13,,Marlin,,,,,,Primary"
                                        + " Name,,,,Nowhere Regulations,Ship,,,,,,\n"
                                        + "21/09/2026,,13,,Nobody,,,,,,Primary Name,,,,Nowhere"
                                        + " Regulations,Ship,,,,,,\n")
                        .read();

        ListedParty davor = desk.party("NOW0001");
        assertThat(receipt.list()).isEqualTo("uk");
        assertThat(receipt.published()).contains(LocalDate.of(2026, 9, 23));
        assertThat(receipt.taken()).isEqualTo(2);
        assertThat(receipt.problems()).extracting(p -> p.line()).containsExactly(6L);
        assertThat(davor.name()).isEqualTo("DAVOR IMAGINARY");
        assertThat(names(davor, NameStrength.WEAK)).containsExactly("Davor Second Imaginary");
        assertThat(names(davor, NameStrength.STRONG)).containsExactly("Давор");
        assertThat(davor.births())
                .extracting(BirthDate::words)
                .containsExactly("dd/mm/1950", "27/08/1955");
        assertThat(davor.countries()).containsExactly("IR", "RW");
        assertThat(davor.identifiers()).containsExactly(number("Passport", "P9", ""));
        assertThat(davor.source().lines()).hasSize(2);
        assertThat(desk.party("NOW0002").kind()).isEqualTo(ListedKind.VESSEL);
    }

    @Test
    void readsTheOlderListOfOfsi() throws Exception {
        ListReceipt receipt =
                desk.with(
                                "ConList.csv",
                                """
                                Last Updated,04/09/2025
                                Name 6,Name 1,Title,Name Non-Latin Script,DOB,Nationality,Passport Number,Address 1,Country,Other Information,Group Type,Alias Type,Alias Quality,Regime,Group ID
                                IMAGINARY,Davor,,,00/00/1950,(1) Iran. (2) Iraq,(1) P9 (2) P10,1 Road,Rwanda,,Individual,Primary name,,Nowhere,555
                                Imaginary Davor,,,,00/00/1950,(1) Iran. (2) Iraq,,,,,Individual,AKA,Good quality,Nowhere,555
                                """)
                        .read();

        assertThat(receipt.list()).isEqualTo("uk-ofsi");
        assertThat(receipt.published()).contains(LocalDate.of(2025, 9, 4));
        assertThat(desk.only().key()).isEqualTo("555");
        assertThat(desk.only().countries()).containsExactly("IR", "IQ", "RW");
        assertThat(desk.only().identifiers())
                .containsExactly(number("Passport", "P9", ""), number("Passport", "P10", ""));
        assertThat(desk.only().births().getFirst().latest()).isEqualTo(LocalDate.of(1950, 12, 31));
    }

    @Test
    void readsTheXmlOfTheUk() throws Exception {
        ListReceipt receipt =
                desk.with(
                                "UK-Sanctions-List.xml",
                                """
                                <Designations>
                                  <DateGenerated>02/09/2026</DateGenerated>
                                  <Designation>
                                    <UniqueID>NOW0001</UniqueID><OFSIGroupID>12</OFSIGroupID>
                                    <Names>
                                      <Name><Name1>DAVOR</Name1><Name6>IMAGINARY</Name6><NameType>Primary Name</NameType></Name>
                                      <Name><Name6>Dav</Name6><NameType>Alias</NameType><AliasStrength>Low quality</AliasStrength></Name>
                                    </Names>
                                    <NonLatinNames><NonLatinName><NameNonLatinScript>Давор</NameNonLatinScript></NonLatinName></NonLatinNames>
                                    <RegimeName>Nowhere Regulations</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip>
                                    <Addresses><Address><AddressLine1>1 Road</AddressLine1><AddressCountry>Rwanda</AddressCountry></Address></Addresses>
                                    <IndividualDetails><Individual><DOBs><DOB>dd/mm/1950</DOB></DOBs><Nationalities><Nationality>Iran</Nationality></Nationalities>
                                      <PassportDetails><PassportDetail><PassportNumber>P9</PassportNumber></PassportDetail></PassportDetails></Individual></IndividualDetails>
                                  </Designation>
                                </Designations>
                                """)
                        .read();

        assertThat(receipt.published()).contains(LocalDate.of(2026, 9, 2));
        assertThat(desk.only().name()).isEqualTo("DAVOR IMAGINARY");
        assertThat(names(desk.only(), NameStrength.WEAK)).containsExactly("Dav");
        assertThat(names(desk.only(), NameStrength.STRONG)).containsExactly("Давор");
        assertThat(desk.only().countries()).containsExactly("RW", "IR");
        assertThat(desk.only().identifiers()).containsExactly(number("Passport", "P9", ""));
        assertThat(desk.only().births()).hasSize(1);
    }

    @Test
    void readsTheXmlOfOfsi() throws Exception {
        desk.with(
                        "ConList.xml",
                        """
                        <ArrayOfFinancialSanctionsTarget xmlns="http://schemas.hmtreasury.gov.uk/ofsi/consolidatedlist">
                          <FinancialSanctionsTarget><Name6>Imaginary</Name6><name1>Davor</name1><Individual_DateOfBirth>01/02/1950</Individual_DateOfBirth><GroupTypeDescription>Individual</GroupTypeDescription><AliasType>Primary name</AliasType><RegimeName>Nowhere</RegimeName><GroupID>555</GroupID></FinancialSanctionsTarget>
                          <FinancialSanctionsTarget><Name6>Dav</Name6><GroupTypeDescription>Individual</GroupTypeDescription><AliasType>AKA</AliasType><GroupID>555</GroupID></FinancialSanctionsTarget>
                        </ArrayOfFinancialSanctionsTarget>
                        """)
                .read();

        assertThat(desk.only().name()).isEqualTo("Davor Imaginary");
        assertThat(names(desk.only(), NameStrength.STRONG)).containsExactly("Dav");
        assertThat(desk.only().births().getFirst().earliest()).isEqualTo(LocalDate.of(1950, 2, 1));
    }

    @Test
    void readsTheSameInEveryEncodingXmlKnows() throws Exception {
        String declared = UN.replace("UTF-8", "UTF-16");
        byte[] mark = {(byte) 0xFF, (byte) 0xFE};
        byte[] text = declared.getBytes(StandardCharsets.UTF_16LE);
        byte[] whole = new byte[mark.length + text.length];
        System.arraycopy(mark, 0, whole, 0, 2);
        System.arraycopy(text, 0, whole, 2, text.length);

        desk.with("un16.xml", whole).read();

        assertThat(desk.party("NWi.001").names()).extracting(n -> n.text()).contains("Давор");
    }

    @Test
    void readsThroughAMarkBeforeTheDeclaration() throws Exception {
        assertThat(desk.with("un.xml", "\uFEFF" + UN).read().taken()).isEqualTo(2);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tributary.importers.watchlist.ListDesk.names;
import static org.tributary.importers.watchlist.ListDesk.number;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.ledger.watchlist.BirthDate;
import org.tributary.ledger.watchlist.ListedKind;
import org.tributary.ledger.watchlist.ListedParty;
import org.tributary.ledger.watchlist.NameStrength;

import java.nio.file.Path;
import java.time.LocalDate;

/// The same invented parties in every form OFAC publishes, since one list must say the same
/// whatever form somebody downloads.
class OfacListsTest {

    private static final String ENTRIES =
            """
            101,"KORVAN, Dmitri",individual,SDGT] [IRGC,Captain,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 16 Aug 1963; alt. DOB circa 1965; POB Osh, Kyrgyzstan; nationality Iraq; alt. nationality Korea, North; Gender Male; Passport A1234 (Iraq) issued 01 Jan 2001 expires 01 Jan 2011; National ID No. 77-X (Iran); Digital Currency Address - XBT 1KorvanAddressForTests1111111; alt. Digital Currency Address - ETH 0x00000000000000000000000000000000000000aa; a.k.a. 'THE CLOCK'; Linked To: BRIGHT HARBOUR, LTD."
            102,BRIGHT HARBOUR LTD,-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,Registration Number 55512 (Cyprus).
            103,MARLIN STAR,vessel,CUBA,-0- ,CL99,Tug,-0- ,212,Panama,Some Owner S.A.,Vessel Registration Identification IMO 7406784.
            """;

    private static final String ALIASES =
            """
            101,11,aka,"KORWAN, Dimitry",-0-\s
            102,12,fka,"SHINY HARBOUR, LTD.",-0-\s
            """;

    private static final String ADDRESSES =
            """
            101,21,-0- ,"Baghdad","Iraq",-0-\s
            102,22,"1 Quay Street","Limassol","Cyprus",-0-\s
            """;

    @TempDir Path folder;
    private ListDesk desk;

    @BeforeEach
    void setUp() {
        desk = new ListDesk(folder);
    }

    @Test
    void readsTheHeaderlessFilesAsOneList() throws Exception {
        ListReceipt receipt =
                desk.with("sdn.csv", ENTRIES + "\u001A")
                        .with("alt.csv", ALIASES)
                        .with("add.csv", ADDRESSES + "\r\n\u001A")
                        .read();

        assertThat(receipt.list()).isEqualTo("ofac-sdn");
        assertThat(receipt.read())
                .containsEntry("entries", 3L)
                .containsEntry("aliases", 2L)
                .containsEntry("addresses", 2L);
        assertThat(receipt.taken()).isEqualTo(3);
        assertThat(receipt.problems()).isEmpty();
        assertThat(receipt.notes()).isEmpty();
    }

    @Test
    void findsDatesNumbersAndWalletsInTheRemarks() throws Exception {
        desk.with("sdn.csv", ENTRIES).with("alt.csv", ALIASES).with("add.csv", ADDRESSES).read();

        ListedParty korvan = desk.party("101");
        assertThat(korvan.kind()).isEqualTo(ListedKind.PERSON);
        assertThat(korvan.name()).isEqualTo("KORVAN, Dmitri");
        assertThat(names(korvan, NameStrength.STRONG)).containsExactly("KORWAN, Dimitry");
        assertThat(names(korvan, NameStrength.WEAK)).containsExactly("THE CLOCK");
        assertThat(korvan.births())
                .containsExactly(
                        new BirthDate(
                                LocalDate.of(1963, 8, 16),
                                LocalDate.of(1963, 8, 16),
                                "16 Aug 1963"),
                        new BirthDate(
                                LocalDate.of(1963, 1, 1),
                                LocalDate.of(1967, 12, 31),
                                "circa 1965"));
        assertThat(korvan.countries()).containsExactly("IQ", "KP");
        assertThat(korvan.identifiers())
                .containsExactly(
                        number("Passport", "A1234", "IQ"),
                        number("National ID No.", "77-X", "IR"),
                        number(
                                "Digital Currency Address - XBT",
                                "1KorvanAddressForTests1111111",
                                ""),
                        number(
                                "Digital Currency Address - ETH",
                                "0x00000000000000000000000000000000000000aa",
                                ""));
        assertThat(korvan.programs()).containsExactly("SDGT", "IRGC");
        assertThat(korvan.addresses()).containsExactly("Baghdad, Iraq");
        assertThat(korvan.remarks()).contains("Linked To: BRIGHT HARBOUR, LTD.");
        assertThat(korvan.source())
                .startsWith("101,\"KORVAN, Dmitri\",individual")
                .contains("\n101,11,aka");
    }

    @Test
    void takesVesselsWithTheirNumbers() throws Exception {
        desk.with("sdn.csv", ENTRIES).with("alt.csv", ALIASES).with("add.csv", ADDRESSES).read();

        ListedParty marlin = desk.party("103");
        assertThat(marlin.kind()).isEqualTo(ListedKind.VESSEL);
        assertThat(marlin.countries()).containsExactly("PA");
        assertThat(marlin.identifiers())
                .containsExactly(
                        number("Vessel Registration Identification", "IMO 7406784", ""),
                        number("Call sign", "CL99", ""));
    }

    @Test
    void joinsRemarksThatGoOnInTheirOwnFileInTheMiddleOfAWord() throws Exception {
        desk.with(
                        "sdn.csv",
                        "101,KORVAN,individual,SDGT,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,DOB 16 A\n")
                .with("sdn_comments.csv", "101,\"ug 1963; nationality Iraq.\"\n")
                .read();

        assertThat(desk.only().births().getFirst().earliest()).isEqualTo(LocalDate.of(1963, 8, 16));
        assertThat(desk.only().countries()).containsExactly("IQ");
    }

    @Test
    void tellsTheConsolidatedListByItsFileNames() throws Exception {
        ListReceipt receipt =
                desk.with("cons_prim.csv", ENTRIES)
                        .with("cons_alt.csv", ALIASES)
                        .with("cons_add.csv", ADDRESSES)
                        .read();

        assertThat(receipt.list()).isEqualTo("ofac-consolidated");
    }

    @Test
    void saysThatAliasesAreMissing() throws Exception {
        assertThat(desk.with("sdn.csv", ENTRIES).read().notes().getFirst().reason())
                .contains("aliases (alt.csv)");
    }

    @Test
    void refusesAliasesAlone() throws Exception {
        desk.with("alt.csv", ALIASES);

        assertThatThrownBy(desk::read).hasMessageContaining("sdn.csv");
    }

    @Test
    void tellsEveryRowItCannotTake() throws Exception {
        ListReceipt receipt =
                desk.with("sdn.csv", ENTRIES + "104,SHORT ROW\n")
                        .with("alt.csv", ALIASES + "999,13,aka,NOBODY,-0- \n")
                        .with("add.csv", ADDRESSES + "998,23,x,y,z,-0- \n")
                        .read();

        assertThat(receipt.refused()).isEqualTo(2);
        assertThat(receipt.problems())
                .extracting(p -> p.file() + ":" + p.line())
                .containsExactlyInAnyOrder("sdn.csv:4", "alt.csv:3");
        assertThat(receipt.notes())
                .extracting(p -> p.file() + ":" + p.line())
                .contains("add.csv:3");
    }

    @Test
    void keepsASecondEntryOfOneNumberBesideTheFirst() throws Exception {
        ListReceipt receipt =
                desk.with(
                                "sdn.csv",
                                ENTRIES
                                        + "101,OTHER HOUSE,-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0-"
                                        + " ,-0- ,-0- \n")
                        .with("alt.csv", ALIASES)
                        .with("add.csv", ADDRESSES)
                        .read();

        assertThat(desk.parties())
                .extracting(ListedParty::key)
                .containsExactly("101", "102", "103", "101/2");
        assertThat(desk.party("101/2").names()).hasSize(1);
        assertThat(receipt.noted()).isEqualTo(1);
    }

    private static final String CLASSIC =
            """
            <?xml version="1.0" standalone="yes"?>
            <sdnList xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML">
              <publshInformation><Publish_Date>11/03/2026</Publish_Date><Record_Count>1</Record_Count></publshInformation>
              <sdnEntry>
                <uid>101</uid><firstName>Dmitri</firstName><lastName>KORVAN</lastName><title>Captain</title><sdnType>Individual</sdnType>
                <programList><program>SDGT</program></programList>
                <idList>
                  <id><uid>1</uid><idType>Passport</idType><idNumber>A1234</idNumber><idCountry>Iraq</idCountry></id>
                  <id><uid>2</uid><idType>Gender</idType><idNumber>Male</idNumber></id>
                </idList>
                <akaList>
                  <aka><uid>11</uid><type>a.k.a.</type><category>strong</category><lastName>KORWAN</lastName><firstName>Dimitry</firstName></aka>
                  <aka><uid>12</uid><type>a.k.a.</type><category>weak</category><lastName>THE CLOCK</lastName></aka>
                </akaList>
                <addressList><address><uid>21</uid><city>Baghdad</city><country>Iraq</country></address></addressList>
                <nationalityList><nationality><uid>3</uid><country>Korea, North</country><mainEntry>true</mainEntry></nationality></nationalityList>
                <dateOfBirthList><dateOfBirthItem><uid>4</uid><dateOfBirth>Aug 1963</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem></dateOfBirthList>
              </sdnEntry>
            </sdnList>
            """;

    @Test
    void readsTheClassicXml() throws Exception {
        ListReceipt receipt = desk.with("sdn.xml", CLASSIC).read();

        ListedParty korvan = desk.only();
        assertThat(receipt.published()).contains(LocalDate.of(2026, 11, 3));
        assertThat(korvan.name()).isEqualTo("KORVAN, Dmitri");
        assertThat(names(korvan, NameStrength.WEAK)).containsExactly("THE CLOCK");
        assertThat(korvan.countries()).containsExactly("KP", "IQ");
        assertThat(korvan.identifiers()).containsExactly(number("Passport", "A1234", "IQ"));
        assertThat(korvan.births().getFirst().latest()).isEqualTo(LocalDate.of(1963, 8, 31));
        assertThat(korvan.source()).startsWith("<sdnEntry>").endsWith("</sdnEntry>");
    }

    @Test
    void tellsThatAListHoldsFewerEntriesThanItAnnounces() throws Exception {
        ListReceipt receipt = desk.with("sdn.xml", CLASSIC.replace("Count>1<", "Count>2<")).read();

        assertThat(receipt.problems().getFirst().reason())
                .isEqualTo("The file announces 2 entries and holds 1.");
    }

    @Test
    void readsTheEnhancedXml() throws Exception {
        ListReceipt receipt =
                desk.with(
                                "x.xml",
                                """
                                <sanctionsData xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML">
                                  <publicationInfo><dataAsOf>2026-10-02T00:00:00-04:00</dataAsOf><filters><sanctionsLists><sanctionsList refId="91512">Consolidated List</sanctionsList></sanctionsLists></filters></publicationInfo>
                                  <referenceValues><referenceValue refId="8"><type>VESSEL TYPE</type><value>Tanker</value></referenceValue></referenceValues>
                                  <entities>
                                    <entity id="101">
                                      <generalInfo><identityId>1</identityId><entityType refId="600">Individual</entityType></generalInfo>
                                      <sanctionsPrograms><sanctionsProgram refId="1" id="2">NS-PLC</sanctionsProgram></sanctionsPrograms>
                                      <names>
                                        <name id="5"><isPrimary>false</isPrimary><isLowQuality>true</isLowQuality><translations><translation id="6"><isPrimary>true</isPrimary><script>Latin</script><formattedFullName>THE CLOCK</formattedFullName></translation></translations></name>
                                        <name id="3"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations>
                                          <translation id="4"><isPrimary>true</isPrimary><script>Latin</script><formattedFullName>KORVAN, Dmitri</formattedFullName></translation>
                                          <translation id="9"><isPrimary>false</isPrimary><script>Cyrillic</script><formattedFullName>Корван Дмитрий</formattedFullName></translation>
                                        </translations></name>
                                      </names>
                                      <addresses><address id="1"><country refId="2">Iraq</country><translations><translation id="1"><isPrimary>true</isPrimary><addressParts><addressPart id="1"><type>CITY</type><value>Baghdad</value></addressPart></addressParts></translation></translations></address></addresses>
                                      <features>
                                        <feature id="1"><type featureTypeId="8">Birthdate</type><value>16 Aug 1963</value></feature>
                                        <feature id="2"><type featureTypeId="10">Nationality Country</type><value>Iran</value></feature>
                                        <feature id="3"><type featureTypeId="344">Digital Currency Address - XBT</type><value>1KorvanAddressForTests1111111</value></feature>
                                      </features>
                                      <identityDocuments><identityDocument id="1"><type>Passport</type><documentNumber>A1234</documentNumber><issuingCountry>Iraq</issuingCountry></identityDocument></identityDocuments>
                                    </entity>
                                  </entities>
                                </sanctionsData>
                                """)
                        .read();

        ListedParty korvan = desk.only();
        assertThat(receipt.list()).isEqualTo("ofac-consolidated");
        assertThat(receipt.published()).contains(LocalDate.of(2026, 10, 2));
        assertThat(korvan.key()).isEqualTo("101");
        assertThat(korvan.name()).isEqualTo("KORVAN, Dmitri");
        assertThat(names(korvan, NameStrength.STRONG)).containsExactly("Корван Дмитрий");
        assertThat(names(korvan, NameStrength.WEAK)).containsExactly("THE CLOCK");
        assertThat(korvan.countries()).containsExactlyInAnyOrder("IR", "IQ");
        assertThat(korvan.addresses()).containsExactly("Baghdad, Iraq");
        assertThat(korvan.identifiers())
                .containsExactly(
                        number(
                                "Digital Currency Address - XBT",
                                "1KorvanAddressForTests1111111",
                                ""),
                        number("Passport", "A1234", "IQ"));
        assertThat(korvan.births().getFirst().words()).isEqualTo("16 Aug 1963");
        assertThat(korvan.programs()).containsExactly("NS-PLC");
    }

    @Test
    void readsTheAdvancedXmlWithAllItExplainsElsewhere() throws Exception {
        ListReceipt receipt =
                desk.with(
                                "sdn_advanced.xml",
                                """
                                <Sanctions xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML">
                                  <DateOfIssue CalendarTypeID="1"><Year>2026</Year><Month>9</Month><Day>14</Day></DateOfIssue>
                                  <ReferenceValueSets>
                                    <AliasTypeValues><AliasType ID="1400">A.K.A.</AliasType><AliasType ID="1403">Name</AliasType></AliasTypeValues>
                                    <CountryValues><Country ID="11" ISO2="IQ">Iraq</Country></CountryValues>
                                    <DetailReferenceValues><DetailReference ID="91526">Male</DetailReference></DetailReferenceValues>
                                    <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="10">Nationality Country</FeatureType><FeatureType ID="25">Location</FeatureType><FeatureType ID="224">Gender</FeatureType><FeatureType ID="344">Digital Currency Address - XBT</FeatureType></FeatureTypeValues>
                                    <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType></IDRegDocTypeValues>
                                    <ListValues><List ID="1550">SDN List</List></ListValues>
                                    <LocPartTypeValues><LocPartType ID="1454">CITY</LocPartType></LocPartTypeValues>
                                    <NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType></NamePartTypeValues>
                                    <PartySubTypeValues><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
                                    <PartyTypeValues><PartyType ID="1">Individual</PartyType></PartyTypeValues>
                                    <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType></SanctionsTypeValues>
                                  </ReferenceValueSets>
                                  <Locations><Location ID="7"><LocationCountry CountryID="11"/><LocationPart LocPartTypeID="1454"><LocationPartValue Primary="true"><Value>Baghdad</Value></LocationPartValue></LocationPart></Location></Locations>
                                  <IDRegDocuments><IDRegDocument ID="1" IDRegDocTypeID="1571" IdentityID="50" IssuedBy-CountryID="11"><IDRegistrationNo>A1234</IDRegistrationNo></IDRegDocument></IDRegDocuments>
                                  <DistinctParties>
                                    <DistinctParty FixedRef="101">
                                      <Profile ID="101" PartySubTypeID="4">
                                        <Identity ID="50" FixedRef="101" Primary="true" False="false">
                                          <Alias FixedRef="101" AliasTypeID="1400" Primary="false" LowQuality="true"><DocumentedName ID="2"><DocumentedNamePart><NamePartValue NamePartGroupID="60">THE CLOCK</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
                                          <Alias FixedRef="101" AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName ID="1"><DocumentedNamePart><NamePartValue NamePartGroupID="60">Korvan</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="61">Dmitri</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
                                          <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="60" NamePartTypeID="1520"/></MasterNamePartGroup><MasterNamePartGroup><NamePartGroup ID="61" NamePartTypeID="1521"/></MasterNamePartGroup></NamePartGroups>
                                        </Identity>
                                        <Feature ID="1" FeatureTypeID="8"><FeatureVersion ID="1"><DatePeriod><Start Approximate="false"><From><Year>1963</Year><Month>8</Month><Day>16</Day></From><To><Year>1963</Year><Month>8</Month><Day>16</Day></To></Start><End Approximate="false"><From><Year>1963</Year><Month>8</Month><Day>16</Day></From><To><Year>1963</Year><Month>8</Month><Day>16</Day></To></End></DatePeriod><VersionDetail DetailTypeID="1430"/></FeatureVersion></Feature>
                                        <Feature ID="2" FeatureTypeID="25"><FeatureVersion ID="2"><VersionLocation LocationID="7"/></FeatureVersion></Feature>
                                        <Feature ID="3" FeatureTypeID="224"><FeatureVersion ID="3"><VersionDetail DetailTypeID="1431" DetailReferenceID="91526"/></FeatureVersion></Feature>
                                        <Feature ID="4" FeatureTypeID="344"><FeatureVersion ID="4"><VersionDetail DetailTypeID="1432">1KorvanAddressForTests1111111</VersionDetail></FeatureVersion></Feature>
                                      </Profile>
                                    </DistinctParty>
                                  </DistinctParties>
                                  <SanctionsEntries><SanctionsEntry ID="1" ProfileID="101" ListID="1550"><EntryEvent ID="1"/><SanctionsMeasure ID="2" SanctionsTypeID="1"><Comment>SDGT</Comment></SanctionsMeasure></SanctionsEntry></SanctionsEntries>
                                </Sanctions>
                                """)
                        .read();

        ListedParty korvan = desk.only();
        assertThat(receipt.published()).contains(LocalDate.of(2026, 9, 14));
        assertThat(korvan.kind()).isEqualTo(ListedKind.PERSON);
        assertThat(korvan.name()).isEqualTo("Korvan, Dmitri");
        assertThat(names(korvan, NameStrength.WEAK)).containsExactly("THE CLOCK");
        assertThat(korvan.births())
                .containsExactly(
                        new BirthDate(
                                LocalDate.of(1963, 8, 16),
                                LocalDate.of(1963, 8, 16),
                                "1963-08-16"));
        assertThat(korvan.identifiers())
                .containsExactly(
                        number("Passport", "A1234", "IQ"),
                        number(
                                "Digital Currency Address - XBT",
                                "1KorvanAddressForTests1111111",
                                ""));
        assertThat(korvan.addresses()).containsExactly("Baghdad, Iraq");
        assertThat(korvan.countries()).containsExactly("IQ");
        assertThat(korvan.programs()).containsExactly("SDGT");
        assertThat(korvan.remarks()).isEqualTo("Gender: Male");
    }
}

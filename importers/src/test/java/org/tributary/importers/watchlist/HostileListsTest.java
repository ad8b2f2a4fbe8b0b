// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class HostileListsTest {

    private static final String ENTRY =
            "<sdnEntry><uid>%d</uid><lastName>%s</lastName><sdnType>Entity</sdnType></sdnEntry>";

    @TempDir Path folder;
    private ListDesk desk;

    @BeforeEach
    void setUp() {
        desk = new ListDesk(folder);
    }

    @Test
    void refusesABombOfEntities() throws Exception {
        desk.with(
                "sdn.xml",
                """
                <?xml version="1.0"?><!DOCTYPE sdnList [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
                <sdnList><sdnEntry><uid>1</uid><lastName>&c;</lastName></sdnEntry></sdnList>
                """);

        assertThatThrownBy(desk::read)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("document type");
    }

    @Test
    void readsNoOtherFile() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        desk.with(
                "sdn.xml",
                "<!DOCTYPE sdnList [<!ENTITY x SYSTEM \"%s\">]><sdnList><sdnEntry><uid>1</uid><lastName>&x;</lastName></sdnEntry></sdnList>"
                        .formatted(secret.toUri()));

        assertThatThrownBy(desk::read).isInstanceOf(IOException.class);
        assertThat(desk.parties()).isEmpty();
    }

    @Test
    void refusesAFileThatWasCutOff() throws Exception {
        String whole = "<sdnList>" + ENTRY.formatted(1, "A") + ENTRY.formatted(2, "B");
        desk.with("sdn.xml", whole + "<sdnEntry><uid>3</ui");

        assertThatThrownBy(desk::read)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no well-formed XML");
    }

    @Test
    void refusesElementsThatNestWithoutEnd() throws Exception {
        desk.with("sdn.xml", "<sdnList><sdnEntry>" + "<a>".repeat(100_000));

        assertThatThrownBy(desk::read).isInstanceOf(IOException.class);
    }

    @Test
    void refusesAnEntryThatIsLargerThanAnyEntry() throws Exception {
        desk.with("sdn.xml", "<sdnList><sdnEntry><uid>1</uid>" + "<x/>".repeat(200_010));

        assertThatThrownBy(desk::read).hasMessageContaining("line 1 is larger than any entry");
    }

    @Test
    void refusesBytesThatAreNoTextOfTheEncodingDeclared() throws Exception {
        byte[] latin =
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><sdnList>"
                                + ENTRY.formatted(1, "MÜLLER")
                                + "</sdnList>")
                        .getBytes(StandardCharsets.ISO_8859_1);
        desk.with("sdn.xml", latin);

        assertThatThrownBy(desk::read).hasMessageContaining("UTF-8");
    }

    @Test
    void refusesAnEncodingNobodyKnows() throws Exception {
        desk.with("sdn.xml", "<?xml version=\"1.0\" encoding=\"martian-1\"?><sdnList/>");

        assertThatThrownBy(desk::read).hasMessageContaining("martian-1");
    }

    @Test
    void readsTheEncodingThatIsDeclared() throws Exception {
        byte[] latin =
                ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><sdnList>"
                                + ENTRY.formatted(1, "MÜLLER")
                                + "</sdnList>")
                        .getBytes(StandardCharsets.ISO_8859_1);

        desk.with("sdn.xml", latin).read();

        assertThat(desk.only().name()).isEqualTo("MÜLLER");
    }

    @Test
    void takesAnElementAsItWasPublishedWhateverStandsBetween() throws Exception {
        StringBuilder text = new StringBuilder("<sdnList>");
        for (int i = 0; i < 3_000; i++) {
            text.append(" <!-- ").append("x".repeat(i % 700)).append(" -->\r\n");
            text.append(ENTRY.formatted(i, "N & M".replace("&", "&amp;") + "é".repeat(i % 300)));
        }

        desk.with("sdn.xml", text.append("</sdnList>").toString()).read();

        assertThat(desk.parties()).hasSize(3_000);
        assertThat(desk.parties())
                .allSatisfy(
                        p ->
                                assertThat(p.source())
                                        .startsWith("<sdnEntry><uid>" + p.key() + "</uid>")
                                        .endsWith("</sdnEntry>"));
    }

    @Test
    void refusesXmlThatIsNoList() throws Exception {
        desk.with("x.xml", "<html><body/></html>");

        assertThatThrownBy(desk::read).hasMessageContaining("begins with <html>");
    }

    @Test
    void rowsOfOtherEncodingsAreToldAndTheOthersRead() throws Exception {
        byte[] head = "name,type\nÄ Ö,person\nß Ü,person\n".getBytes(StandardCharsets.UTF_8);
        byte[] bad = "\u00C4 X,person\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[head.length + bad.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(bad, 0, all, head.length, bad.length);

        ListReceipt receipt = desk.with("x.csv", all).read();

        assertThat(receipt.taken() + receipt.refused()).isEqualTo(3);
    }
}

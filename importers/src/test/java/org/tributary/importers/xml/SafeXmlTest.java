// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

class SafeXmlTest {

    private static String text(String xml) throws IOException, XMLStreamException {
        XMLStreamReader reader =
                SafeXml.reader(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            reader.next();
            if (reader.isCharacters()) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    @Test
    void readsPlainElementsAndTheirEscapes() throws IOException, XMLStreamException {
        assertThat(text("<a>Fish &amp; <b>chips</b></a>")).isEqualTo("Fish & chips");
    }

    @Test
    void givesNoOtherFileAway(@TempDir Path folder) throws IOException, XMLStreamException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");

        String told;
        try {
            told =
                    text(
                            "<!DOCTYPE a [<!ENTITY s SYSTEM \"%s\">]><a>&s;</a>"
                                    .formatted(secret.toUri()));
        } catch (XMLStreamException refused) {
            told = "";
        }
        assertThat(told).doesNotContain("secret");
    }

    @Test
    void entitiesThatGrowAreNotReplaced() {
        assertThatThrownBy(
                        () ->
                                text(
                                        "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y"
                                            + " \"&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;\"><!ENTITY z"
                                            + " \"&y;&y;&y;&y;&y;&y;&y;&y;&y;&y;\">]><a>&z;</a>"))
                .isInstanceOf(XMLStreamException.class);
    }

    @Test
    void whatIsNoXmlIsToldWithItsPlace() {
        assertThat(SafeXml.notXml(new XMLStreamException("broken")))
                .hasMessageContaining("no well-formed XML");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

class SchemaLoaderTest {

    private static final String SCHEMA =
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
              <xs:element name="mail">
                <xs:simpleType>
                  <xs:restriction base="xs:string">
                    <xs:pattern value="PATTERN"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:element>
            </xs:schema>
            """;
    private static final String STRAY = "[_a-z0-9-+]+@[a-z0-9-]+(\\.[a-z]{2,15})";

    @Test
    void loadsAPatternTheJdkRefuses() throws IOException {
        assertThatThrownBy(
                        () ->
                                SchemaFactory.newDefaultInstance()
                                        .newSchema(
                                                new StreamSource(
                                                        in(SCHEMA.replace("PATTERN", STRAY)))))
                .hasMessageContaining("'-'");

        SchemaLoader.LoadedSchema loaded = SchemaLoader.load(in(SCHEMA.replace("PATTERN", STRAY)));

        assertThat(loaded.repaired()).isEqualTo(1);
        assertThat(SchemaFindings.of(loaded.schema(), in("<mail>a-b+c@d-e.org</mail>"))).isEmpty();
        assertThat(SchemaFindings.of(loaded.schema(), in("<mail>a*b@d.org</mail>"))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[a-z0-9-+];[a-z0-9\\-+]",
                "[^a-z-9];[^a-z\\-9]",
                "[\\w-.];[\\w\\-.]",
                "[+--];[+\\--]",
                "x[0-9-_]y[0-9-_];x[0-9\\-_]y[0-9\\-_]"
            })
    void writesAStrayHyphenAsOne(String before, String after) {
        assertThat(PatternRepair.of(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[a-z0-9]+",
                "a-b",
                "[a-z-[aeiou]]",
                "[+\\-]",
                "[a-z+-]",
                "[-a]",
                "[^-a]",
                "\\S+( +\\S+)*|",
                "(19|20)[0-9][0-9]",
                "[\\.-\\/]",
                "[a-"
            })
    void leavesASoundPatternAsItIs(String pattern) {
        assertThat(PatternRepair.of(pattern)).isEqualTo(pattern);
    }

    @Test
    void saysWhatIsNoSchema() {
        assertThatThrownBy(() -> SchemaLoader.load(in("<mail/>")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no schema that can be used");
        assertThatThrownBy(() -> SchemaLoader.load(in("%PDF"))).isInstanceOf(IOException.class);
    }

    @Test
    void fetchesNothingFromElsewhere() {
        String outside =
                """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
                  <xs:include schemaLocation="https://example.org/other.xsd"/>
                  <xs:element name="a" type="missing"/>
                </xs:schema>
                """;
        assertThatThrownBy(() -> SchemaLoader.load(in(outside))).isInstanceOf(IOException.class);
        String entity =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + SCHEMA.replace("PATTERN", "&e;");
        assertThatThrownBy(() -> SchemaLoader.load(in(entity)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void namesTheLineOfABrokenDocument() throws IOException {
        SchemaLoader.LoadedSchema loaded =
                SchemaLoader.load(in(SCHEMA.replace("PATTERN", "[a-z]*")));

        assertThat(SchemaFindings.of(loaded.schema(), in("<mail>\n\n<")))
                .singleElement()
                .satisfies(f -> assertThat(f.line()).isEqualTo(3));
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.EnumMap;
import java.util.Map;

class DetailTest {

    @Test
    void readsWhatItWritesWhateverTheTextsHold() {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            details.put(detail, detail + " \"quoted\", back\\slash, {brace}: \n\t 发票 \u0001");
        }

        assertThat(Detail.read(Detail.write(details))).isEqualTo(details);
    }

    @Test
    void readsEscapesOfOtherWriters() {
        assertThat(Detail.read("{ \"device\" : \"a\\/b\\n\\u00e9\" }"))
                .containsOnly(Map.entry(Detail.DEVICE, "a/b\né"));
    }

    @Test
    void leavesOutWhatIsNoDetail() {
        assertThat(Detail.read("{\"colour\":\"red\",\"ip\":\"::1\"}"))
                .containsOnly(Map.entry(Detail.IP, "::1"));
        assertThat(Detail.read("")).isEmpty();
    }

    @Test
    void givesOfATornTextWhatCanBeRead() {
        String whole = "{\"ip\":\"::1\",\"product\":\"a\\u0041\"}";
        for (int end = 0; end < whole.length() - 1; end++) {
            assertThat(Detail.read(whole.substring(0, end)))
                    .doesNotContainKey(Detail.PRODUCT)
                    .containsExactlyEntriesOf(end > 10 ? Map.of(Detail.IP, "::1") : Map.of());
        }
    }
}

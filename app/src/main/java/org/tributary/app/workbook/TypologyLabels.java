// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.workbook;

import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.analysis.typology.Crosswalk;
import org.tributary.analysis.typology.Typology;
import org.tributary.reports.TypologyLabel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the library calls typologies, for the workbook. Stateless.
final class TypologyLabels {

    private TypologyLabels() {}

    /// By key.
    static Map<String, TypologyLabel> all() {
        Map<String, TypologyLabel> labels = new HashMap<>();
        for (TypologyLibrary.Entry entry : TypologyLibrary.all()) {
            Typology typology = entry.typology();
            labels.put(
                    typology.key(),
                    new TypologyLabel(
                            typology.number(), typology.name(), codes(typology.crosswalk())));
        }
        labels.put(
                TypologyLibrary.CLUSTER,
                new TypologyLabel("", TypologyLibrary.name(TypologyLibrary.CLUSTER), List.of()));
        return labels;
    }

    private static List<String> codes(Crosswalk crosswalk) {
        List<String> codes = new ArrayList<>();
        if (!crosswalk.fincen().isEmpty()) {
            codes.add("FinCEN " + String.join(", ", crosswalk.fincen()));
        }
        add("goAML", crosswalk.goaml(), codes);
        add("UK", crosswalk.uk(), codes);
        add("CN", crosswalk.chinese(), codes);
        return codes;
    }

    private static void add(String form, String words, List<String> codes) {
        if (!words.isBlank()) {
            codes.add(form + " " + words);
        }
    }
}

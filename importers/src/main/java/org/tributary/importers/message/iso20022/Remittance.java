// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.iso20022;

import java.util.ArrayList;
import java.util.List;

/// What the payer wrote to the payee: free text first, then references and notes of the structured
/// part.
final class Remittance {

    private Remittance() {}

    static String text(Element remittance) {
        List<String> texts = new ArrayList<>();
        remittance.all("Ustrd").forEach(free -> texts.add(free.allText()));
        for (Element structured : remittance.all("Strd")) {
            texts.add(structured.get("CdtrRefInf", "Ref"));
            texts.add(structured.get("CdtrRefInf", "CdtrRef"));
            texts.add(structured.get("RfrdDocInf", "Nb"));
            structured.all("AddtlRmtInf").forEach(note -> texts.add(note.allText()));
        }
        texts.removeIf(String::isEmpty);
        return String.join(" ", texts);
    }
}

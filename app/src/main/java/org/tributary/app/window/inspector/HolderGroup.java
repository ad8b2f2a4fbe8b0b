// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.inspector;

import javafx.scene.layout.Region;

import org.tributary.app.explore.HolderFacts;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.imports.EnteredBy;
import org.tributary.ledger.imports.PartyFacts;
import org.tributary.ledger.imports.PartyFacts.Said;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// What customer files say of a holder. Where files contradict one another, both values stand
/// there, each with its source, and the name of the fact says how many. What was entered by
/// hand says so.
///
/// @param zone in which days are told
record HolderGroup(Texts texts, ZoneId zone) {

    Region of(HolderFacts known) {
        String name = known.holder().name();
        var lines =
                new FactLines(
                        texts,
                        "holder-" + known.holder().ordinal(),
                        name.isEmpty()
                                ? texts.of("inspector.holder.unnamed")
                                : texts.of("inspector.holder", name));
        PartyFacts facts = known.facts();
        add(lines, texts.of("inspector.fact.name"), facts.names());
        add(lines, texts.of("inspector.fact.customer"), facts.customers());
        facts.details()
                .forEach(
                        (detail, said) ->
                                add(lines, texts.of("inspector.fact." + detail.key()), said));
        return lines.view();
    }

    private void add(FactLines lines, String name, List<Said> said) {
        String words =
                said.size() > 1 ? texts.of("inspector.fact.several", name, said.size()) : name;
        for (Said one : said) {
            lines.add(words, one.value(), one.sources());
            one.entered().forEach(by -> lines.remark(entered(by)));
        }
    }

    private String entered(EnteredBy by) {
        return texts.of(
                "inspector.fact.entered",
                by.author().name(),
                LocalDate.ofInstant(by.at(), zone).toString(),
                by.source());
    }
}

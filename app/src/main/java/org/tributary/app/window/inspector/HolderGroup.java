// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.inspector;

import javafx.scene.layout.Region;

import org.tributary.app.explore.HolderFacts;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.imports.PartyFacts;
import org.tributary.ledger.imports.PartyFacts.Said;

import java.util.List;

/// What customer files say of a holder. Where files contradict one another, both values stand
/// there, each with its source, and the name of the fact says how many.
record HolderGroup(Texts texts) {

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
        said.forEach(one -> lines.add(words, one.value(), one.sources()));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.views;

import org.tributary.app.explore.Selection;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.views.FlowTable;
import org.tributary.app.views.NodeNames;
import org.tributary.app.views.Scope;
import org.tributary.app.views.sankey.Bar;
import org.tributary.app.views.sankey.Sankey;
import org.tributary.app.views.sankey.SankeyPart;
import org.tributary.app.views.sankey.SankeySheet;
import org.tributary.app.views.sankey.SankeyWords;
import org.tributary.app.words.AmountText;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The Sankey diagram of what is selected in the picture.
final class SankeyPage extends SheetPage<SankeyPart> {

    private final AmountText amounts;
    private final SankeyInteractor interactor;
    private final UnitChoice units;

    SankeyPage(ViewKit kit) {
        this(kit, new SankeyInteractor(kit));
    }

    private SankeyPage(ViewKit kit, SankeyInteractor interactor) {
        super(
                kit,
                ID_SANKEY,
                "views.sankey.title",
                interactor.basis(),
                interactor::choose,
                part -> {
                    interactor.choose(part);
                    kit.host().openTab("explorer");
                });
        this.interactor = interactor;
        amounts = kit.exploration().amounts();
        frame.choice(
                "scope", "views.scope", List.of(Scope.values()), words::scope, interactor.scope());
        units = new UnitChoice(frame, words, interactor::count);
        frame.choice(
                "most",
                "views.sankey.most",
                SankeyInteractor.MOST,
                most -> amounts.count(most),
                interactor.most());
        addUsual(
                this::toPicture, () -> interactor.shown().get().map(this::table).orElse(List.of()));
        interactor.shown().subscribe((before, now) -> show(now));
    }

    private List<List<String>> table(SankeyInteractor.Shown shown) {
        return new FlowTable(texts::of, new NodeNames(shown.picture())).rows(shown.flows());
    }

    private void show(Optional<SankeyInteractor.Shown> now) {
        if (now.isEmpty()) {
            units.none();
            frame.empty(texts.of("views.empty"));
            return;
        }
        SankeyInteractor.Shown shown = now.get();
        units.show(shown.money().units(), shown.unit());
        var said = new SankeyWords(texts::of, amounts, new NodeNames(shown.picture()));
        frame.show(
                words.hidden(shown.picture()),
                note(shown),
                (width, height) -> new SankeySheet(shown.sankey(), said, width, height));
        mark();
    }

    private String note(SankeyInteractor.Shown shown) {
        Sankey sankey = shown.sankey();
        List<String> said = new ArrayList<>();
        said.add(
                texts.of(
                        "views.sankey.shown",
                        sankey.all().flows(),
                        sankey.all().transfers(),
                        amounts.of(sankey.all().amount())));
        if (!sankey.rest().isNone()) {
            Bar.Rest rest = sankey.rest();
            said.add(
                    texts.of(
                            "views.sankey.rest",
                            rest.flows(),
                            rest.transfers(),
                            amounts.of(rest.amount())));
        }
        long backs = sankey.bands().stream().filter(band -> band.back()).count();
        if (backs > 0) {
            said.add(texts.of("views.sankey.circles", backs));
        }
        if (!sankey.loops().isNone()) {
            said.add(
                    texts.of(
                            "views.sankey.loops",
                            sankey.loops().transfers(),
                            amounts.of(sankey.loops().amount())));
        }
        said.addAll(words.outside(shown.money(), shown.unit()));
        return String.join("  ", said);
    }

    @Override
    Set<SankeyPart> marked() {
        Selection selection = basis().selected();
        Set<SankeyPart> marked = new LinkedHashSet<>();
        selection.nodes().forEach(node -> marked.add(new SankeyPart.OfBar(node)));
        for (EdgeKey edge : selection.edges()) {
            marked.add(new SankeyPart.OfBand(edge.from(), edge.to()));
            if (edge.isRelationship()) {
                marked.add(new SankeyPart.OfBand(edge.to(), edge.from()));
            }
        }
        return marked;
    }

    @Override
    public void close() {
        interactor.close();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sankey;

import org.tributary.app.views.NodeNames;
import org.tributary.app.views.sheet.SheetWords;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.money.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is said of bars and bands. Immutable.
///
/// @param words texts by key
/// @param amounts how amounts are written
/// @param names what nodes are called
public record SankeyWords(SheetWords words, AmountText amounts, NodeNames names) {

    /// The lines beside a bar, the most important first: its name with what moved, what went in and
    /// out, and the difference.
    List<String> label(Bar bar) {
        List<String> lines = new ArrayList<>();
        if (bar.in().signum() != 0 && bar.out().signum() != 0) {
            lines.add(
                    words.of(
                            "views.sankey.both",
                            amounts.brief(bar.in()),
                            amounts.brief(bar.out())));
        }
        difference(bar, true).ifPresent(lines::add);
        return lines;
    }

    private Optional<String> difference(Bar bar, boolean brief) {
        Money kept = bar.kept();
        String amount = brief ? amounts.brief(kept.abs()) : amounts.of(kept.abs());
        return switch (kept.signum()) {
            case 1 -> Optional.of(words.of("views.sankey.kept", amount));
            case -1 -> Optional.of(words.of("views.sankey.elsewhere", amount));
            default -> Optional.empty();
        };
    }

    /// Everything about a bar, exactly.
    String exact(Bar bar) {
        List<String> lines = new ArrayList<>();
        lines.add(names.name(bar.node()));
        lines.add(names.detail(bar.node()));
        lines.add(words.of("views.sankey.in", amounts.of(bar.in())));
        lines.add(words.of("views.sankey.out", amounts.of(bar.out())));
        difference(bar, false).ifPresent(lines::add);
        rest("views.sankey.restIn", bar.restIn()).ifPresent(lines::add);
        rest("views.sankey.restOut", bar.restOut()).ifPresent(lines::add);
        rest("views.sankey.itself", bar.itself()).ifPresent(lines::add);
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }

    private Optional<String> rest(String key, Bar.Rest rest) {
        return rest.isNone()
                ? Optional.empty()
                : Optional.of(
                        words.of(key, rest.flows(), rest.transfers(), amounts.of(rest.amount())));
    }

    /// Everything about a band, exactly.
    String exact(Band band) {
        List<String> lines = new ArrayList<>();
        lines.add(
                words.of(
                        "views.arrow",
                        names.name(band.flow().from()),
                        names.name(band.flow().to())));
        lines.add(words.of("views.transfers", band.flow().count()));
        lines.add(amounts.of(band.flow().amount()));
        if (band.back()) {
            lines.add(words.of("views.sankey.back"));
        }
        return String.join("\n", lines);
    }

    /// What stands on a band.
    String brief(Band band) {
        String amount = amounts.brief(band.flow().amount());
        return band.back() ? words.of("views.sankey.returns", amount) : amount;
    }

    /// What stands beside the name of a bar that has room for no more.
    String brief(Bar bar) {
        return amounts.brief(bar.height());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import org.tributary.app.picture.NodeKey;
import org.tributary.app.window.kit.TextPhrases;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.flow.FlowGraphText;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.RateTable;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What pictures are drawn from, made from transfers drawn as text, without a record. The names of
/// accounts are their keys: `DEUTDEFF:7` is account 7 at that institution.
record DrawnGraph(FlowGraphText text, DrawnLedger ledger) {

    static DrawnGraph of(String drawing) {
        return of(drawing, ZoneOffset.UTC, Set.of());
    }

    /// @param subjects keys of the accounts of subjects
    static DrawnGraph of(String drawing, ZoneId zone, Set<String> subjects) {
        FlowGraphText text = FlowGraphText.parse(drawing);
        Map<Integer, AccountId> ids = new HashMap<>();
        text.ordinals().forEach((key, ordinal) -> ids.put(ordinal, AccountId.parse(key)));
        FlowGraph graph = text.graph();
        Weights weights = new Weights(RateTable.EMPTY, Currencies.of("EUR"));
        PictureWords words =
                new PictureWords(
                        new AmountText(Locale.ENGLISH),
                        weights,
                        TextPhrases.of(new Texts(Locale.ENGLISH)),
                        zone);
        AccountTraits traits =
                AccountTraits.of(
                        graph.accountCount(),
                        scan ->
                                ids.forEach(
                                        (ordinal, id) ->
                                                scan.account(
                                                        ordinal,
                                                        id.institution(),
                                                        id.number(),
                                                        AccountKind.BANK)));
        Set<Integer> marked =
                subjects.stream().map(text::ordinal).collect(Collectors.toUnmodifiableSet());
        AccountLookup lookup =
                new AccountLookup() {
                    @Override
                    public List<Account> accounts(Collection<Integer> ordinals) {
                        return ordinals.stream()
                                .map(o -> new Account(o, ids.get(o), AccountKind.BANK, List.of()))
                                .toList();
                    }

                    @Override
                    public Set<Integer> subjects() {
                        return marked;
                    }
                };
        return new DrawnGraph(
                text,
                new DrawnLedger(new AccountMeasures(graph, weights), words, lookup, () -> traits));
    }

    MoneyPicture picture() {
        return new MoneyPicture(ledger);
    }

    FlowGraph graph() {
        return text.graph();
    }

    int ordinal(String key) {
        return text.ordinal(key);
    }

    NodeKey node(String key) {
        return NodeKey.of(text.ordinal(key));
    }
}

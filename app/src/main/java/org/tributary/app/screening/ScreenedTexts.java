// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.screening;

import org.tributary.analysis.names.NameKind;
import org.tributary.analysis.screening.ScreenedName;
import org.tributary.analysis.screening.ScreeningMatch;
import org.tributary.analysis.screening.ScreeningRule;
import org.tributary.analysis.screening.TextMatch;
import org.tributary.importers.watchlist.plain.WalletList;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.screening.ScreenedThing.OfReference;
import org.tributary.ledger.transfer.Detail;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Screens the free texts of transfers for listed names and wallet addresses. Each text is
/// screened once, however many transfers have it. Belongs to one reading.
final class ScreenedTexts {

    private final ListsInForce lists;
    private final ScreeningRule rule;
    private final Map<String, Long> texts = new LinkedHashMap<>();

    ScreenedTexts(ListsInForce lists, ScreeningRule rule) {
        this.lists = lists;
        this.rule = rule;
    }

    /// A text with whom it may name.
    record Named(Screened screened, List<ScreeningMatch> matches) {}

    void gather(CaseReader reader, Work work) {
        reader.scanSayings(
                (id, reference, details) -> {
                    String purpose = details.getOrDefault(Detail.PURPOSE, "").strip();
                    String text = reference.strip();
                    // One text for each transfer, so that it is one thing that is screened.
                    String all =
                            purpose.isEmpty() || purpose.equals(text)
                                    ? text
                                    : text.isEmpty() ? purpose : text + " / " + purpose;
                    if (!all.isEmpty()) {
                        texts.putIfAbsent(all, id);
                    }
                },
                work);
    }

    int size() {
        return texts.size();
    }

    List<Named> screen(Work work) {
        List<String> all = List.copyOf(texts.keySet());
        List<List<TextMatch>> found = lists.findAll(all, rule, work);
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Map<String, ScreeningMatch> best = new LinkedHashMap<>();
            found.get(i).forEach(match -> add(best, match.match()));
            addWallets(all.get(i), best);
            if (!best.isEmpty()) {
                Screened screened =
                        new Screened(
                                new OfReference(texts.getOrDefault(all.get(i), 0L)),
                                ScreenedName.of(all.get(i), NameKind.UNKNOWN));
                named.add(new Named(screened, List.copyOf(best.values())));
            }
        }
        return named;
    }

    private void addWallets(String text, Map<String, ScreeningMatch> best) {
        for (String token : text.split("[\\s,;()<>\"']+")) {
            if (WalletList.isAddress(token)) {
                lists.screen(ScreenedName.of(token, NameKind.UNKNOWN), rule)
                        .forEach(match -> add(best, match));
            }
        }
    }

    private static void add(Map<String, ScreeningMatch> best, ScreeningMatch match) {
        best.merge(
                match.listed().list() + "\u0000" + match.listed().party().key(),
                match,
                (a, b) -> a.score().probability() >= b.score().probability() ? a : b);
    }
}

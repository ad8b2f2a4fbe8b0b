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

    private static final int AT_ONCE = 256;

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
        work.begin("Screening texts", texts.size());
        List<Map.Entry<String, Long>> all = List.copyOf(texts.entrySet());
        List<Named> named = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            work.checkCancelled();
            List<Map.Entry<String, Long>> part =
                    all.subList(from, Math.min(all.size(), from + AT_ONCE));
            part.parallelStream().map(this::screen).toList().stream()
                    .filter(found -> !found.matches.isEmpty())
                    .forEach(named::add);
            work.done(part.size());
        }
        return named;
    }

    private Named screen(Map.Entry<String, Long> text) {
        Map<String, ScreeningMatch> best = new LinkedHashMap<>();
        for (TextMatch match : lists.find(text.getKey(), rule)) {
            add(best, match.match());
        }
        for (String token : text.getKey().split("[\\s,;()<>\"']+")) {
            if (WalletList.isAddress(token)) {
                lists.screen(ScreenedName.of(token, NameKind.UNKNOWN), rule)
                        .forEach(match -> add(best, match));
            }
        }
        return new Named(
                new Screened(
                        new OfReference(text.getValue()),
                        ScreenedName.of(text.getKey(), NameKind.UNKNOWN)),
                List.copyOf(best.values()));
    }

    private static void add(Map<String, ScreeningMatch> best, ScreeningMatch match) {
        best.merge(
                match.listed().list() + "\u0000" + match.listed().party().key(),
                match,
                (a, b) -> a.score().probability() >= b.score().probability() ? a : b);
    }
}

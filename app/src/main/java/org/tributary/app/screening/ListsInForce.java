// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.screening;

import org.tributary.analysis.screening.ListedSource;
import org.tributary.analysis.screening.OfacMatch;
import org.tributary.analysis.screening.OfacSearch;
import org.tributary.analysis.screening.ScreenedName;
import org.tributary.analysis.screening.ScreeningIndex;
import org.tributary.analysis.screening.ScreeningMatch;
import org.tributary.analysis.screening.ScreeningRule;
import org.tributary.analysis.screening.TextMatch;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.watchlist.KeptEdition;
import org.tributary.ledger.watchlist.WatchlistEdition;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The editions in force of a case, ready to be screened against. Immutable and thread-safe;
/// making one takes seconds, so it is kept while no list changes.
public final class ListsInForce {

    /// What the names of OFAC's lists begin with.
    private static final String OFAC = "ofac-";

    private static final int TEXTS_AT_ONCE = 1_024;

    private final List<WatchlistEdition> editions;
    private final Map<String, Long> numbers = new HashMap<>();
    private final ScreeningIndex index;
    private final List<ListedSource> listed;
    private Optional<OfacSearch> ofac = Optional.empty();

    private ListsInForce(List<WatchlistEdition> editions, List<ListedSource> listed) {
        this.editions = List.copyOf(editions);
        editions.forEach(edition -> numbers.put(edition.list(), edition.number()));
        index = ScreeningIndex.of(listed);
        this.listed = List.copyOf(listed);
    }

    /// Reads the editions that count.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public static ListsInForce of(CaseFile record, Work work) {
        return record.read(
                reader -> {
                    List<WatchlistEdition> editions =
                            reader.watchlists().stream()
                                    .filter(KeptEdition::isInForce)
                                    .map(KeptEdition::edition)
                                    .toList();
                    List<ListedSource> listed = new ArrayList<>();
                    for (WatchlistEdition edition : editions) {
                        reader.scanListed(
                                edition.number(),
                                party -> listed.add(new ListedSource(edition.list(), party)),
                                work);
                    }
                    work.begin("Preparing watchlists", 0);
                    return new ListsInForce(editions, listed);
                });
    }

    /// What is screened against, by number.
    public List<WatchlistEdition> editions() {
        return editions;
    }

    /// Whether these are still the editions that count.
    public boolean isCurrent(List<KeptEdition> now) {
        return editions.equals(
                now.stream().filter(KeptEdition::isInForce).map(KeptEdition::edition).toList());
    }

    /// Number of the edition a match stands in.
    public long edition(ScreeningMatch match) {
        return numbers.getOrDefault(match.listed().list(), 0L);
    }

    /// Screens one name, as one types it.
    public List<ScreeningMatch> screen(ScreenedName name, ScreeningRule rule) {
        return index.screen(name, rule);
    }

    /// Screens many names; the matches of each in the order of the names.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public List<List<ScreeningMatch>> screenAll(
            List<ScreenedName> names, ScreeningRule rule, Work work) {
        return index.screenAll(names, rule, work);
    }

    /// Seeks listed names in texts; the matches of each in the order of the texts.
    ///
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public List<List<TextMatch>> findAll(List<String> texts, ScreeningRule rule, Work work) {
        work.begin("Screening texts", texts.size());
        List<List<TextMatch>> found = new ArrayList<>(texts.size());
        for (int from = 0; from < texts.size(); from += TEXTS_AT_ONCE) {
            work.checkCancelled();
            List<String> part = texts.subList(from, Math.min(texts.size(), from + TEXTS_AT_ONCE));
            found.addAll(part.parallelStream().map(text -> index.find(text, rule)).toList());
            work.done(part.size());
        }
        return found;
    }

    /// Searches OFAC's lists as OFAC's own search would, see [OfacSearch]; the matches of
    /// each name in the order of the names.
    ///
    /// @param least the least score, from 0 to 100
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop
    public List<List<OfacMatch>> searchAsOfac(List<String> names, int least, Work work) {
        OfacSearch search = ofac();
        work.begin("Searching as OFAC does", names.size());
        List<List<OfacMatch>> found = new ArrayList<>();
        for (String name : names) {
            work.checkCancelled();
            found.add(search.search(name, least));
            work.done(1);
        }
        return found;
    }

    /// Prepared when first asked for: few ask.
    private synchronized OfacSearch ofac() {
        if (ofac.isEmpty()) {
            ofac =
                    Optional.of(
                            OfacSearch.of(
                                    listed.stream()
                                            .filter(l -> l.list().startsWith(OFAC))
                                            .toList()));
        }
        return ofac.orElseThrow();
    }

    /// Whether a list of OFAC's is among them.
    public boolean holdsOfac() {
        return numbers.keySet().stream().anyMatch(list -> list.startsWith(OFAC));
    }

    /// Number of the edition in force of a list, 0 if there is none.
    public long edition(String list) {
        return numbers.getOrDefault(list, 0L);
    }
}

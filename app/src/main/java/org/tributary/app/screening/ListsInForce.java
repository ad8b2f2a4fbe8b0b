// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.screening;

import org.tributary.analysis.screening.ListedSource;
import org.tributary.analysis.screening.ScreenedName;
import org.tributary.analysis.screening.ScreeningIndex;
import org.tributary.analysis.screening.ScreeningMatch;
import org.tributary.analysis.screening.ScreeningRule;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.watchlist.KeptEdition;
import org.tributary.ledger.watchlist.ListedName;
import org.tributary.ledger.watchlist.WatchlistEdition;
import org.tributary.ledger.work.Work;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The editions in force of a case, ready to be screened against. Immutable and thread-safe;
/// making one takes seconds, so it is kept while no list changes.
public final class ListsInForce {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<WatchlistEdition> editions;
    private final Map<String, Long> numbers = new HashMap<>();
    private final ScreeningIndex index;
    private final Set<String> words = new HashSet<>();

    private ListsInForce(List<WatchlistEdition> editions, List<ListedSource> listed) {
        this.editions = List.copyOf(editions);
        editions.forEach(edition -> numbers.put(edition.list(), edition.number()));
        index = ScreeningIndex.of(listed);
        for (ListedSource source : listed) {
            for (ListedName name : source.party().names()) {
                words.addAll(words(name.text()));
            }
        }
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

    /// Whether a word stands in any listed name, whatever its marks and capitals.
    boolean isListedWord(String word) {
        return words.contains(folded(word));
    }

    static List<String> words(String text) {
        return List.of(NO_WORD.split(folded(text))).stream().filter(w -> !w.isEmpty()).toList();
    }

    private static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.screening;

import org.tributary.analysis.screening.MatchPart;
import org.tributary.analysis.screening.ScreenedName;
import org.tributary.analysis.screening.ScreeningMatch;
import org.tributary.analysis.screening.ScreeningRule;
import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.screening.HitFinding;
import org.tributary.ledger.screening.HitPart;
import org.tributary.ledger.screening.ScreenedThing;
import org.tributary.ledger.screening.ScreeningOutcome;
import org.tributary.ledger.screening.ScreeningRun;
import org.tributary.ledger.watchlist.WatchlistEdition;
import org.tributary.ledger.work.Work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Screens a case as a whole against the editions in force: parties with whatever files say
/// of them, counterparties known by name only, free texts of transfers and wallet addresses.
/// What it finds is kept, and screening again after a list or the case has changed tells
/// what is new or has changed; decisions stand while neither side does. Thread-safe; nothing
/// here belongs on the screen thread.
///
/// @param record the case
public record CaseScreening(CaseFile record) {

    /// What a screening brought.
    ///
    /// @param run what was screened against what
    /// @param outcome which hits are new, changed, the same, gone
    public record Result(ScreeningRun run, ScreeningOutcome outcome) {}

    private record Gathered(List<Screened> parties, ScreenedTexts texts) {}

    /// Screens and keeps what was found.
    ///
    /// @param lists the editions in force, see [ListsInForce#of]
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop; nothing is
    ///     kept then
    public Result run(ListsInForce lists, ScreeningRule rule, Author author, Work work) {
        Gathered gathered =
                record.read(
                        reader -> {
                            ScreenedTexts texts = new ScreenedTexts(lists, rule);
                            texts.gather(reader, work);
                            return new Gathered(new ScreenedParties(reader, work).gather(), texts);
                        });
        List<HitFinding> found = new ArrayList<>();
        long truncated = 0;
        List<ScreenedName> names = gathered.parties.stream().map(Screened::name).toList();
        List<List<ScreeningMatch>> matches = lists.screenAll(names, rule, work);
        for (int i = 0; i < matches.size(); i++) {
            truncated += matches.get(i).size() >= rule.most() ? 1 : 0;
            add(gathered.parties.get(i), matches.get(i), lists, found);
        }
        for (ScreenedTexts.Named named : gathered.texts.screen(work)) {
            add(named.screened(), named.matches(), lists, found);
        }
        work.begin("Keeping the hits", 0);
        ScreeningRun run =
                new ScreeningRun(
                        rule.threshold(),
                        lists.editions().stream().map(WatchlistEdition::number).toList(),
                        gathered.parties.size() + gathered.texts.size(),
                        truncated);
        return new Result(
                run, record.write(author, writer -> writer.keepScreening(run, best(found))));
    }

    /// Of what was found by several names of one party, what fits best.
    private static List<HitFinding> best(List<HitFinding> found) {
        record Pair(ScreenedThing what, String list, String key) {}
        Map<Pair, HitFinding> best = new LinkedHashMap<>();
        for (HitFinding each : found) {
            best.merge(
                    new Pair(each.what(), each.list(), each.key()),
                    each,
                    (one, other) -> other.score() > one.score() ? other : one);
        }
        return List.copyOf(best.values());
    }

    private static void add(
            Screened screened,
            List<ScreeningMatch> matches,
            ListsInForce lists,
            List<HitFinding> found) {
        if (matches.isEmpty()) {
            return;
        }
        String print = screened.fingerprint();
        for (ScreeningMatch match : matches) {
            found.add(
                    new HitFinding(
                            screened.what(),
                            screened.name().text(),
                            print,
                            match.listed().list(),
                            match.listed().party().key(),
                            listedName(match),
                            lists.edition(match),
                            match.listed().party().fingerprint(),
                            match.score().probability(),
                            parts(match)));
        }
    }

    /// The name of the listed party that fits best, else the one it is published under.
    public static String listedName(ScreeningMatch match) {
        return match.name() < 0
                ? match.listed().party().name()
                : match.listed().party().names().get(match.name()).text();
    }

    /// The parts of a match in words that are kept and printed.
    public static List<HitPart> parts(ScreeningMatch match) {
        return match.score().parts().stream().map(CaseScreening::part).toList();
    }

    private static HitPart part(MatchPart part) {
        return new HitPart(
                word(part.kind()),
                word(part.agreement()),
                part.here(),
                part.there(),
                part.weight());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

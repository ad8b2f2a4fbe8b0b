// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.app.screening.CaseWatchlists.Outcome;
import org.tributary.app.screening.FailedList;
import org.tributary.app.screening.LoadedList;
import org.tributary.importers.watchlist.read.ListProblem;
import org.tributary.ledger.watchlist.EditionDiff;
import org.tributary.ledger.watchlist.KeptEdition;
import org.tributary.ledger.watchlist.ListedParty;
import org.tributary.ledger.watchlist.WatchlistEdition;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What `watchlist` prints as JSON.
///
/// @param editions those loaded, or all there are
/// @param failed files of which nothing was kept
record WatchlistJson(List<Edition> editions, List<Failed> failed) {

    record File(String file, String sha256, long bytes) {}

    record Failed(List<String> files, String reason) {}

    record Named(String key, String name) {}

    record Changed(String key, String name, List<EditionDiff.Field> fields) {}

    record Diff(
            long edition,
            long unchanged,
            List<Named> came,
            List<Named> left,
            List<Changed> changed) {}

    record Receipt(
            boolean loaded,
            Map<String, Long> read,
            long taken,
            long names,
            long refused,
            long noted,
            List<ListProblem> problems,
            List<ListProblem> notes) {}

    /// @param standing in-force, superseded or retired
    /// @param receipt null where editions are only listed
    /// @param previous null where there is none
    record Edition(
            long edition,
            String list,
            String title,
            @Nullable String published,
            int parties,
            String standing,
            String loaded_at,
            String loaded_by,
            List<File> files,
            @Nullable Receipt receipt,
            @Nullable Diff previous) {}

    static WatchlistJson of(Outcome outcome, ZoneId zone) {
        return new WatchlistJson(
                outcome.loaded().stream().map(list -> edition(list, zone)).toList(),
                outcome.failed().stream().map(WatchlistJson::failed).toList());
    }

    static WatchlistJson of(List<KeptEdition> editions, ZoneId zone) {
        return new WatchlistJson(
                editions.stream().map(kept -> edition(kept, zone, null, null)).toList(), List.of());
    }

    private static Failed failed(FailedList failed) {
        return new Failed(
                failed.files().stream().map(Path::getFileName).map(String::valueOf).toList(),
                failed.reason());
    }

    private static Edition edition(LoadedList loaded, ZoneId zone) {
        var r = loaded.receipt();
        Receipt receipt =
                new Receipt(
                        loaded.fresh(),
                        r.read(),
                        r.taken(),
                        r.names(),
                        r.refused(),
                        r.noted(),
                        r.problems(),
                        r.notes());
        Diff diff =
                loaded.diff()
                        .map(d -> diff(loaded.before().orElseThrow().number(), d))
                        .orElse(null);
        return edition(loaded.edition(), zone, receipt, diff);
    }

    private static Edition edition(
            KeptEdition kept, ZoneId zone, @Nullable Receipt receipt, @Nullable Diff diff) {
        WatchlistEdition edition = kept.edition();
        return new Edition(
                edition.number(),
                edition.list(),
                edition.title(),
                edition.published().map(LocalDate::toString).orElse(null),
                edition.parties(),
                kept.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                edition.loadedAt().atZone(zone).toOffsetDateTime().toString(),
                edition.loadedBy().name(),
                edition.files().stream()
                        .map(f -> new File(f.name(), f.sha256(), f.bytes()))
                        .toList(),
                receipt,
                diff);
    }

    private static Diff diff(long before, EditionDiff diff) {
        return new Diff(
                before,
                diff.unchanged(),
                diff.came().stream().map(WatchlistJson::named).toList(),
                diff.left().stream().map(WatchlistJson::named).toList(),
                diff.changed().stream()
                        .map(c -> new Changed(c.after().key(), c.after().name(), c.fields()))
                        .toList());
    }

    private static Named named(ListedParty party) {
        return new Named(party.key(), party.name());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.screening;

import org.tributary.analysis.screening.OfacMatch;
import org.tributary.app.screening.CaseScreening;
import org.tributary.app.screening.CaseWatchlists;
import org.tributary.app.screening.FailedList;
import org.tributary.app.screening.LoadedList;
import org.tributary.app.screening.SideBySide;
import org.tributary.app.window.kit.Texts;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitDecided;
import org.tributary.ledger.casework.CaseEvent.HitEvent.HitExcepted;
import org.tributary.ledger.casework.ScreeningHit;
import org.tributary.ledger.screening.HitPart;
import org.tributary.ledger.screening.HitState;
import org.tributary.ledger.screening.ScreenedThing;
import org.tributary.ledger.watchlist.KeptEdition;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// Writes what the screen says.
///
/// @param texts gives words
/// @param clock tells which day is today
/// @param zone of the case
record ScreeningText(Texts texts, Clock clock, ZoneId zone) {

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    HitState state(ScreeningHit hit) {
        return hit.state(today());
    }

    String stateWords(ScreeningHit hit) {
        return texts.of("screening.state." + key(state(hit)));
    }

    /// How probable, never rounded up to certainty.
    static String percent(double score) {
        return (int) Math.min(99, Math.floor(score * 100)) + " %";
    }

    /// What was screened.
    String what(ScreenedThing what) {
        return switch (what) {
            case ScreenedThing.OfParty(long ordinal) -> texts.of("screening.what.party", ordinal);
            case ScreenedThing.OfWallet(int ordinal) -> texts.of("screening.what.wallet", ordinal);
            case ScreenedThing.OfReference(long transfer) ->
                    texts.of("screening.what.reference", transfer);
        };
    }

    String part(HitPart part) {
        return texts.of("screening.part." + part.kind());
    }

    String agreement(HitPart part) {
        return texts.of("screening.agreement." + part.agreement());
    }

    /// What agrees and what does not, in one line.
    String parts(List<HitPart> all) {
        return all.stream()
                .filter(part -> !part.here().isEmpty() || !part.there().isEmpty())
                .map(
                        part ->
                                texts.of(
                                        "screening.look-up.part",
                                        part(part),
                                        part.here().isEmpty() ? "–" : part.here(),
                                        part.there().isEmpty() ? "–" : part.there(),
                                        agreement(part)))
                .collect(Collectors.joining("; "));
    }

    /// Which of OFAC's two comparisons gave the score.
    String road(OfacMatch.Road road) {
        return texts.of("screening.road." + key(road));
    }

    /// What a part does to the score; nothing where another part tells it.
    static String weight(HitPart part) {
        return part.weight() == 0
                ? ""
                : String.format(Locale.ROOT, "%+.1f", part.weight()).replace('-', '−');
    }

    /// Who said what of a hit, the last first.
    String history(ScreeningHit hit) {
        List<String> lines = new ArrayList<>();
        for (AuditEntry entry : hit.history().reversed()) {
            switch (entry.event()) {
                case HitDecided decided ->
                        lines.add(
                                texts.of(
                                        "screening.said." + key(decided.verdict()),
                                        entry.author().name(),
                                        day(entry),
                                        decided.reason()));
                case HitExcepted excepted ->
                        lines.add(
                                texts.of(
                                        "screening.said.excepted",
                                        entry.author().name(),
                                        day(entry),
                                        excepted.until().toString(),
                                        excepted.reason()));
                default ->
                        lines.add(
                                texts.of("screening.said.back", entry.author().name(), day(entry)));
            }
        }
        return String.join("\n", lines);
    }

    private String day(AuditEntry entry) {
        return LocalDate.ofInstant(entry.at(), zone).toString();
    }

    String field(SideBySide.Row row) {
        return texts.of("screening.field." + key(row.field()));
    }

    /// What the screening found of a field; nothing where it compares nothing.
    String agreement(SideBySide.Row row) {
        return row.agreement().isEmpty() ? "" : texts.of("screening.agreement." + row.agreement());
    }

    String edition(KeptEdition kept) {
        return kept.edition().published().map(LocalDate::toString).orElse("–");
    }

    String standing(KeptEdition kept) {
        return texts.of("screening.standing." + key(kept.standing()));
    }

    /// What a screening brought.
    String told(CaseScreening.Result result) {
        return texts.of(
                "screening.told",
                result.run().screened(),
                result.outcome().fresh().size(),
                result.outcome().changed().size(),
                result.outcome().same().size(),
                result.outcome().gone().size());
    }

    /// What became of lists that were loaded.
    String told(CaseWatchlists.Outcome outcome) {
        List<String> lines = new ArrayList<>();
        outcome.loaded().forEach(list -> lines.add(told(list)));
        outcome.failed().forEach(failed -> lines.add(told(failed)));
        return String.join("\n", lines);
    }

    private String told(LoadedList list) {
        var edition = list.edition().edition();
        String told =
                list.fresh()
                        ? texts.of(
                                "screening.loaded",
                                edition.title(),
                                edition.parties(),
                                list.receipt().refused())
                        : texts.of("screening.loaded.before", edition.title());
        return list.diff()
                .map(
                        diff ->
                                told
                                        + " "
                                        + texts.of(
                                                "screening.loaded.diff",
                                                diff.came().size(),
                                                diff.left().size(),
                                                diff.changed().size()))
                .orElse(told);
    }

    private String told(FailedList failed) {
        return texts.of(
                "screening.failed",
                failed.files().stream()
                        .map(Path::getFileName)
                        .filter(Objects::nonNull)
                        .map(Path::toString)
                        .collect(Collectors.joining(", ")),
                failed.reason());
    }
}

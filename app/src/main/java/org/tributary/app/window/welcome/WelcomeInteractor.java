// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.welcome;

import org.tributary.app.preferences.RecentCase;
import org.tributary.app.preferences.RecentCases;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;

import java.nio.file.Files;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/// Fills the list of recent cases. Folders are looked at in the background: one on a network drive
/// that is away can take seconds to say so.
final class WelcomeInteractor {

    private final WelcomeModel model;
    private final Tasks tasks;
    private final Texts texts;
    private final ZoneId zone;

    WelcomeInteractor(WelcomeModel model, Tasks tasks, Texts texts, ZoneId zone) {
        this.model = model;
        this.tasks = tasks;
        this.texts = texts;
        this.zone = zone;
    }

    void show(RecentCases recent) {
        model.recent()
                .setAll(
                        recent.cases().stream()
                                .map(each -> row(each, RecentRow.Presence.THERE))
                                .toList());
        tasks.start(
                texts.of("welcome.checking"),
                work -> recent.cases().stream().map(each -> row(each, presence(each))).toList(),
                Outcome.of((List<RecentRow> rows) -> model.recent().setAll(rows)));
    }

    private static RecentRow.Presence presence(RecentCase recent) {
        return Files.isRegularFile(recent.folder().resolve("case.json"))
                ? RecentRow.Presence.THERE
                : RecentRow.Presence.MISSING;
    }

    private RecentRow row(RecentCase recent, RecentRow.Presence presence) {
        var format =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(texts.locale())
                        .withZone(zone);
        return new RecentRow(
                recent.name(), recent.folder(), format.format(recent.lastOpened()), presence);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.help;

import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.reports.filing.profile.FilingProfiles;

import java.util.List;
import java.util.stream.Stream;

/// The pages of the guide.
final class GuidePages {

    /// The page that lists all typologies.
    static final GuidePage.Written TYPOLOGIES =
            new GuidePage.Written("typologies.md", "guide.typologies");

    /// All pages in reading order: those written by hand, then the checks of each form, then
    /// one for each typology.
    static final List<GuidePage> ALL =
            Stream.<GuidePage>concat(
                            Stream.of(
                                    new GuidePage.Written("getting-started.md", "guide.start"),
                                    new GuidePage.Written("import.md", "guide.import"),
                                    new GuidePage.Written("follow-the-money.md", "guide.follow"),
                                    new GuidePage.Written("fund-tracing.md", "guide.tracing"),
                                    new GuidePage.Written("alerts.md", "guide.alerts"),
                                    new GuidePage.Written("clusters.md", "guide.clusters"),
                                    new GuidePage.Written("risk-rating.md", "guide.rating"),
                                    new GuidePage.Written("watchlists.md", "guide.watchlists"),
                                    new GuidePage.Written(
                                            "possibly-the-same.md", "guide.possibly-the-same"),
                                    new GuidePage.Written("entries.md", "guide.entries"),
                                    new GuidePage.Written("case-and-report.md", "guide.report"),
                                    new GuidePage.Written("filing.md", "guide.filing"),
                                    new GuidePage.Written("four-eyes.md", "guide.fourEyes"),
                                    new GuidePage.Written("command-line.md", "guide.commandLine"),
                                    new GuidePage.Written("protection.md", "guide.protection"),
                                    new GuidePage.Written("detection-rules.md", "guide.rules"),
                                    TYPOLOGIES),
                            Stream.concat(
                                    FilingProfiles.KEYS.stream().map(GuidePage.OfChecks::new),
                                    TypologyLibrary.all().stream().map(GuidePage.OfTypology::new)))
                    .toList();

    private GuidePages() {}
}

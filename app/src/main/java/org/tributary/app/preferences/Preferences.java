// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// All that is remembered, nested by feature. Immutable; changes are made with the `with…` methods
/// through [CurrentPreferences].
///
/// @param theme the look of the window
/// @param lastFolder where files were chosen last
/// @param recentCases for the welcome screen
/// @param profile the investigator
/// @param caseFolders where cases are kept that are searched for earlier reports
public record Preferences(
        ThemeChoice theme,
        Optional<Path> lastFolder,
        RecentCases recentCases,
        InvestigatorProfile profile,
        List<Path> caseFolders) {

    public Preferences {
        caseFolders = List.copyOf(caseFolders);
    }

    /// What a first start begins with.
    public static final Preferences DEFAULTS =
            new Preferences(
                    ThemeChoice.SYSTEM,
                    Optional.empty(),
                    new RecentCases(List.of()),
                    new InvestigatorProfile.NotAsked(),
                    List.of());

    public Preferences withTheme(ThemeChoice theme) {
        return new Preferences(theme, lastFolder, recentCases, profile, caseFolders);
    }

    public Preferences withLastFolder(Path folder) {
        return new Preferences(theme, Optional.of(folder), recentCases, profile, caseFolders);
    }

    public Preferences withRecentCases(RecentCases recentCases) {
        return new Preferences(theme, lastFolder, recentCases, profile, caseFolders);
    }

    public Preferences withProfile(InvestigatorProfile profile) {
        return new Preferences(theme, lastFolder, recentCases, profile, caseFolders);
    }

    public Preferences withCaseFolders(List<Path> folders) {
        return new Preferences(theme, lastFolder, recentCases, profile, folders);
    }
}

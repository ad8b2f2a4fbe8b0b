// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.format;

import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.ProfileLibrary;
import org.tributary.importers.profile.Settings;

import java.util.Optional;

/// What is known before a file is looked at.
///
/// @param library the profiles tried
/// @param profile the one the user chose, if any
/// @param settings what the user fixed besides
public record Wish(ProfileLibrary library, Optional<ImportProfile> profile, Settings settings) {}

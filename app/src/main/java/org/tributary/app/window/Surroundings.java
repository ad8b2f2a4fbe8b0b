// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window;

import org.tributary.app.preferences.PreferencesFile;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/// What the window takes from the computer it runs on. Tests give others.
///
/// @param clock the time
/// @param zone times on screen are shown in
/// @param locale language and number format of the screen
/// @param systemUser the user's name on this computer
/// @param preferences where preferences are kept
/// @param cases the folder that is suggested for cases
/// @param cache the folder for what can be made again
public record Surroundings(
        Clock clock,
        ZoneId zone,
        Locale locale,
        String systemUser,
        PreferencesFile preferences,
        Path cases,
        Path cache) {}

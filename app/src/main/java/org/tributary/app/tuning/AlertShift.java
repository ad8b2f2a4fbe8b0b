// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tuning;

/// What other limits of one typology do to alerts, counted as if it were the only one looked for.
///
/// @param before how many alerts its findings make now
/// @param after how many they would make
/// @param gained alerts of findings that would all be new
/// @param lost alerts of findings that would all be gone
public record AlertShift(int before, int after, int gained, int lost) {}

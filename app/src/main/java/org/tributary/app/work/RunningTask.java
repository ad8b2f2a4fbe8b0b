// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.work;

import java.time.Duration;
import java.util.OptionalDouble;

/// How far a running task is, at one moment.
///
/// @param handle stops it
/// @param name what the user asked for, in words of the screen
/// @param step what it is doing now; empty before its first step
/// @param fraction share of the step that is done, 0 to 1; empty where the volume is unknown
/// @param elapsed time since it was started
public record RunningTask(
        TaskHandle handle, String name, String step, OptionalDouble fraction, Duration elapsed) {}

// SPDX-License-Identifier: GPL-3.0-or-later

/// Accounts joined by all the money between them, and what can be asked of such a network: what
/// hangs together, what is knit closely, who stands where. Start with
/// [org.tributary.analysis.network.AccountNetwork]. Pure functions over arrays; the same network
/// always gets the same answers, whatever the machine or the number of its threads.
@NullMarked
package org.tributary.analysis.network;

import org.jspecify.annotations.NullMarked;

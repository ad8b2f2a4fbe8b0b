// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.sankey;

import org.tributary.app.views.MoneyFlow;

/// A flow drawn as a band. Immutable.
///
/// @param flow what flows
/// @param back whether it leads back to an earlier layer, because money goes in a circle
public record Band(MoneyFlow flow, boolean back) {}

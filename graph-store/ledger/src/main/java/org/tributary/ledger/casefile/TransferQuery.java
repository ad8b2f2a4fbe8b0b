// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// What transfers to look for; all given conditions must hold.
///
/// @param text part of the reference, channel or label; empty for any
/// @param amount the exact amount paid or received, in any currency
/// @param from earliest time, inclusive
/// @param to latest time, exclusive
public record TransferQuery(
        String text, Optional<BigDecimal> amount, Optional<Instant> from, Optional<Instant> to) {}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Which payments begin a trace, and with how much. Immutable.
final class Seeds {

    private static final int NO_ACCOUNT = -1;

    private final Set<Integer> positions = new HashSet<>();
    private final int account;
    private final Share share;

    Seeds(TraceStart start) {
        share = start.share();
        account =
                switch (start) {
                    case TraceStart.Transfers transfers -> {
                        positions.addAll(transfers.positions());
                        yield NO_ACCOUNT;
                    }
                    case TraceStart.OfAccount of -> of.ordinal();
                };
    }

    /// How much of a payment begins to be traced, whatever its payer held; 0 if nothing does.
    long of(int position, int payer, int receiver, long amount) {
        return begins(position, payer, receiver) ? share.of(amount) : 0;
    }

    /// Whether the trace begins with a payment.
    boolean begins(int position, int payer, int receiver) {
        return account == NO_ACCOUNT
                ? positions.contains(position)
                : payer == account && receiver != account;
    }

    /// Why money that arrives at an account is followed no further.
    Optional<StopReason> returned(int receiver) {
        return account == receiver ? Optional.of(StopReason.RETURNED) : Optional.empty();
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.world;

import java.util.Optional;

/// One transfer before it is written.
///
/// @param minute minutes since the first midnight of the ledger
/// @param from number of the paying account in the [Population]
/// @param to number of the receiving account, may be the same
/// @param paid minor units that leave `from`
/// @param received minor units that arrive at `to`
/// @param mark its label, if it belongs to a scheme or a twin
public record DraftTransfer(
        long minute,
        int from,
        int to,
        long paid,
        Denomination paidIn,
        long received,
        Denomination receivedIn,
        PaymentFormat format,
        Optional<Mark> mark) {

    /// An unlabelled transfer in one currency.
    public static DraftTransfer plain(
            long minute, int from, int to, long amount, Denomination in, PaymentFormat format) {
        return new DraftTransfer(
                minute, from, to, amount, in, amount, in, format, Optional.empty());
    }
}

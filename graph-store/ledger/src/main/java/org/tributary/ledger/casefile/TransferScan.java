// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.casefile;

/// Sees counted transfers one by one, without texts.
@FunctionalInterface
public interface TransferScan {

    /// @param id the transfer's id
    /// @param from ordinal of the paying account
    /// @param to ordinal of the receiving account
    /// @param at milliseconds since 1970-01-01T00:00Z
    /// @param paid minor units paid
    /// @param paidCurrency code of its currency
    /// @param received minor units received
    /// @param receivedCurrency code of its currency
    /// @param channel code of the channel
    void transfer(
            long id,
            int from,
            int to,
            long at,
            long paid,
            int paidCurrency,
            long received,
            int receivedCurrency,
            int channel);
}

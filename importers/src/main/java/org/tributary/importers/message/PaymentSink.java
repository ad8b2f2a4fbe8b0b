// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message;

import java.io.IOException;

/// Takes what a message file holds, in file order: every element of it is exactly one of these.
/// Lines are physical and 1-based.
public interface PaymentSink {

    void payment(Payment payment) throws IOException;

    /// Something that should be a payment, or should add up, and does not.
    ///
    /// @param raw the text it stands in, may be shortened
    /// @param reason one sentence
    /// @param remedy one sentence
    void broken(long line, String raw, String reason, String remedy) throws IOException;

    /// Something that is no payment by its nature: headers, balances, notes.
    ///
    /// @param reason one sentence
    void skip(long line, String raw, String reason) throws IOException;
}

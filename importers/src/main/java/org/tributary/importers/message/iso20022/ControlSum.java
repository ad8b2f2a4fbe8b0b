// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.iso20022;

import org.tributary.importers.message.Payment;
import org.tributary.importers.message.PaymentSink;
import org.tributary.importers.message.Sums;

import java.io.IOException;
import java.math.BigDecimal;

/// Number and sum of the transactions of a message or payment block, compared with what its header
/// states. The control sum of ISO 20022 adds up figures whatever their currency. Not thread-safe.
final class ControlSum {

    private long count;
    private BigDecimal sum = BigDecimal.ZERO;

    void add(Payment.Amount amount) {
        count++;
        sum = sum.add(Sums.number(amount.digits()).orElse(BigDecimal.ZERO));
    }

    /// @param stated the header that states them
    /// @param what what the header is of, in words
    void check(Element stated, String what, long line, PaymentSink sink) throws IOException {
        String number = stated.get("NbOfTxs");
        String total = stated.first("CtrlSum", "TtlIntrBkSttlmAmt");
        boolean countAgrees = number.isEmpty() || number.equals(Long.toString(count));
        boolean sumAgrees =
                total.isEmpty()
                        || Sums.number(total).filter(n -> n.compareTo(sum) == 0).isPresent();
        if (!countAgrees || !sumAgrees) {
            sink.broken(
                    line,
                    "",
                    "The %s states %s transactions with a sum of %s, it holds %d with %s."
                            .formatted(
                                    what,
                                    number.isEmpty() ? "no number of" : number,
                                    total.isEmpty() ? "nothing stated" : total,
                                    count,
                                    sum.toPlainString()),
                    "The transactions were read as they stand. Ask for the complete message.");
        }
    }
}

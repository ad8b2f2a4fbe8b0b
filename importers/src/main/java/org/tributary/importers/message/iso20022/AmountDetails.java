// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.iso20022;

import org.tributary.importers.message.Payment;
import org.tributary.importers.message.Sums;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// The amounts a transaction of an entry names, and what each is called.
final class AmountDetails {

    private static final List<String[]> PATHS =
            List.of(
                    new String[] {"Amt"},
                    new String[] {"AmtDtls", "TxAmt", "Amt"},
                    new String[] {"AmtDtls", "CntrValAmt", "Amt"},
                    new String[] {"AmtDtls", "InstdAmt", "Amt"});

    private static final List<String[]> INSTRUCTED =
            List.of(
                    new String[] {"AmtDtls", "InstdAmt", "Amt"},
                    new String[] {"AmtDtls", "TxAmt", "Amt"},
                    new String[] {"Amt"},
                    new String[] {"AmtDtls", "CntrValAmt", "Amt"});

    private AmountDetails() {}

    /// What there is, the most settled first.
    static List<Payment.Amount> all(Element details) {
        return present(PATHS, details).toList();
    }

    /// The amount in another currency than the account's, the instructed one first.
    static Payment.Amount inOtherCurrency(Element details, String currency) {
        return present(INSTRUCTED, details)
                .filter(amount -> !amount.currency().equals(currency))
                .filter(amount -> Sums.number(amount.digits()).orElse(BigDecimal.ZERO).signum() > 0)
                .findFirst()
                .orElse(Payment.Amount.NONE);
    }

    private static Stream<Payment.Amount> present(List<String[]> paths, Element details) {
        return paths.stream().map(details::amount).filter(amount -> !amount.isNone());
    }

    /// Keeps all of them by their names, and the rate of exchange.
    static void keep(Element details, Payment payment) {
        payment.more("own amount", details.amount("Amt").toString());
        payment.more("instructed amount", details.amount("AmtDtls", "InstdAmt", "Amt").toString());
        payment.more("transaction amount", details.amount("AmtDtls", "TxAmt", "Amt").toString());
        payment.more("counter value", details.amount("AmtDtls", "CntrValAmt", "Amt").toString());
        payment.more(
                "exchange rate",
                details.first(
                        "AmtDtls/InstdAmt/CcyXchg/XchgRate",
                        "AmtDtls/TxAmt/CcyXchg/XchgRate",
                        "AmtDtls/CntrValAmt/CcyXchg/XchgRate"));
    }
}

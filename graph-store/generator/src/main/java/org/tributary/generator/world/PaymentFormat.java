// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.world;

/// How money moves, in AMLworld's words.
public enum PaymentFormat {
    REINVESTMENT("Reinvestment"),
    CHEQUE("Cheque"),
    CREDIT_CARD("Credit Card"),
    ACH("ACH"),
    CASH("Cash"),
    WIRE("Wire"),
    BITCOIN("Bitcoin");

    private final String word;

    PaymentFormat(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}

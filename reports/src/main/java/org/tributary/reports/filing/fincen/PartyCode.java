// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.fincen;

/// What a party is to a report.
enum PartyCode {
    TRANSMITTER("35"),
    TRANSMITTER_CONTACT("37"),
    FILER("30"),
    CONTACT_OFFICE("8"),
    PLACE("34"),
    BRANCH("46"),
    SUBJECT("33"),
    ACCOUNT_INSTITUTION("41");

    private final String code;

    PartyCode(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}

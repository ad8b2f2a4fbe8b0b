// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.account;

import java.util.Locale;

/// What parties files say about a party, under one name whatever their columns are called. Values
/// are the source's text, dates as ISO dates where they could be read.
public enum PartyDetail {
    BIRTH_DATE,
    INCORPORATION_DATE,
    NATIONALITY,
    COUNTRY,
    ADDRESS,
    PHONE,
    EMAIL,
    /// Number of an identity document, tax or registration number.
    IDENTIFICATION,
    IDENTIFICATION_TYPE,
    OCCUPATION,
    INDUSTRY,
    SEGMENT,
    RISK,
    DEVICE,
    IP,
    /// What the party is to the account: holder, signatory, beneficial owner …
    ROLE,
    OPENED,
    CLOSED;

    /// The name in JSON and profiles: `birth-date`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

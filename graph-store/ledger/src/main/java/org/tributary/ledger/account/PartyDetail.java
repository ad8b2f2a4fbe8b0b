// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.account;

import java.util.Locale;

/// What parties files say about a party, under one name whatever their columns are called.
/// Values are the source's text, dates as ISO dates where they could be read.
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
    CLOSED,
    /// A name in its parts, where somebody knows them apart.
    FIRST_NAME,
    MIDDLE_NAME,
    LAST_NAME,
    SUFFIX,
    /// Another name the party is known by.
    ALIAS,
    /// Another name the party does business under.
    TRADING_NAME,
    BIRTH_PLACE,
    /// `FEMALE` or `MALE`, as documents give it.
    GENDER,
    /// Parts of the address in [#ADDRESS], which is street and number then.
    CITY,
    STATE,
    ZIP,
    /// Who issued the document in [#IDENTIFICATION], and from when until when it holds.
    ISSUER_COUNTRY,
    ISSUER_STATE,
    ISSUED,
    EXPIRES,
    /// Where the party's money is said to come from.
    SOURCE_OF_FUNDS,
    /// What the party is to the institution that reports: customer, agent, owner …
    RELATIONSHIP,
    /// What is said of an account rather than of who holds it.
    ACCOUNT_KIND,
    ACCOUNT_CURRENCY;

    /// The name in JSON and profiles: `birth-date`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.mapping;

import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.transfer.Detail;

import java.util.Locale;
import java.util.Optional;

/// What a column can mean: for a transfer between two accounts, for a row of one account's
/// statement, or for a row about a party.
public enum Field {
    FROM_BANK("paying bank"),
    FROM_ACCOUNT("paying account"),
    TO_BANK("receiving bank"),
    TO_ACCOUNT("receiving account"),
    TIME("time"),
    /// One amount that was both paid and received; in a statement with a sign or beside a
    /// direction.
    AMOUNT("amount"),
    AMOUNT_PAID("amount paid"),
    CURRENCY_PAID("currency paid"),
    AMOUNT_RECEIVED("amount received"),
    CURRENCY_RECEIVED("currency received"),
    /// One currency for both sides.
    CURRENCY("currency"),
    CHANNEL("channel"),
    REFERENCE("reference"),
    FROM_NAME("name of the payer"),
    TO_NAME("name of the receiver"),
    LABEL("label"),

    /// The time of day, where [#TIME] holds the date alone.
    TIME_OF_DAY("time of day"),
    /// The bank's own unique number of the transaction.
    BANK_REFERENCE("bank reference"),
    VALUE_DATE("value date", Detail.VALUE_DATE),
    FEE("fee", Detail.FEE),
    BALANCE("balance", Detail.BALANCE),
    PURPOSE("purpose", Detail.PURPOSE),
    FROM_COUNTRY("country of the payer", Detail.FROM_COUNTRY),
    TO_COUNTRY("country of the receiver", Detail.TO_COUNTRY),
    BRANCH("branch", Detail.BRANCH),
    DEVICE("device", Detail.DEVICE),
    IP("IP address", Detail.IP),
    MERCHANT_CATEGORY("merchant category", Detail.MERCHANT_CATEGORY),
    SHIPPING_ADDRESS("shipping address", Detail.SHIPPING_ADDRESS),
    PROMOTION("promotion", Detail.PROMOTION),
    PRODUCT("product", Detail.PRODUCT),

    /// The account whose statement a row is of.
    OWN_ACCOUNT("own account"),
    OWN_BANK("own bank"),
    OWN_NAME("name of the own account's holder"),
    COUNTERPARTY_ACCOUNT("account of the counterparty"),
    COUNTERPARTY_BANK("bank of the counterparty"),
    COUNTERPARTY_NAME("name of the counterparty"),
    /// What left the own account.
    DEBIT("debit"),
    /// What arrived at the own account.
    CREDIT("credit"),
    /// A word or letter for whether money left or arrived.
    DIRECTION("direction"),
    /// Whether the movement was carried out; kept as an attribute too.
    STATUS("status"),

    /// The institution's own number of a party.
    PARTY_NUMBER("customer number"),
    PARTY_NAME("name of the party"),
    PARTY_FIRST_NAME("first name"),
    PARTY_LAST_NAME("last name"),
    /// Whether a party is a person or an organisation.
    PARTY_KIND("kind of party"),
    PARTY_ACCOUNT("account of the party"),
    PARTY_BANK("bank of the party's account"),
    PARTY_BIRTH_DATE("birth date", PartyDetail.BIRTH_DATE),
    PARTY_INCORPORATION_DATE("date of incorporation", PartyDetail.INCORPORATION_DATE),
    PARTY_NATIONALITY("nationality", PartyDetail.NATIONALITY),
    PARTY_COUNTRY("country of the party", PartyDetail.COUNTRY),
    PARTY_ADDRESS("address", PartyDetail.ADDRESS),
    PARTY_CITY("city"),
    PARTY_STATE("state or province"),
    PARTY_POSTCODE("postcode"),
    PARTY_PHONE("phone", PartyDetail.PHONE),
    PARTY_EMAIL("e-mail", PartyDetail.EMAIL),
    PARTY_IDENTIFICATION("identity or registration number", PartyDetail.IDENTIFICATION),
    PARTY_IDENTIFICATION_TYPE("kind of identity document", PartyDetail.IDENTIFICATION_TYPE),
    PARTY_OCCUPATION("occupation", PartyDetail.OCCUPATION),
    PARTY_INDUSTRY("industry", PartyDetail.INDUSTRY),
    PARTY_SEGMENT("segment", PartyDetail.SEGMENT),
    PARTY_RISK("risk level", PartyDetail.RISK),
    PARTY_DEVICE("device of the party", PartyDetail.DEVICE),
    PARTY_IP("IP address of the party", PartyDetail.IP),
    PARTY_ROLE("role of the party", PartyDetail.ROLE),
    PARTY_OPENED("date opened", PartyDetail.OPENED),
    PARTY_CLOSED("date closed", PartyDetail.CLOSED);

    private final String word;
    private final Optional<Detail> detail;
    private final Optional<PartyDetail> partyDetail;

    Field(String word) {
        this(word, Optional.empty(), Optional.empty());
    }

    Field(String word, Detail detail) {
        this(word, Optional.of(detail), Optional.empty());
    }

    Field(String word, PartyDetail detail) {
        this(word, Optional.empty(), Optional.of(detail));
    }

    Field(String word, Optional<Detail> detail, Optional<PartyDetail> partyDetail) {
        this.word = word;
        this.detail = detail;
        this.partyDetail = partyDetail;
    }

    /// What the field is called in a sentence.
    public String word() {
        return word;
    }

    /// The name used in profiles and on the command line: `from-account`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The detail of a transfer that the field becomes, if it is one.
    public Optional<Detail> detail() {
        return detail;
    }

    /// The detail of a party that the field becomes, if it is one.
    public Optional<PartyDetail> partyDetail() {
        return partyDetail;
    }

    /// Whether the field is of a row about a party and not of a transfer.
    public boolean isOfParty() {
        return name().startsWith("PARTY_");
    }

    /// The field of that key, whatever its case and with `_`, blank or `-` between words.
    public static Optional<Field> ofKey(String key) {
        String name = key.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (Field field : values()) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}

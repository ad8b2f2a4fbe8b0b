// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.entries;

import org.tributary.ledger.account.PartyDetail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is entered together, because it belongs together: the parts of one name, of one
/// address, of one document.
public enum EntryKind {
    /// What a party is called, and whether it is a person or an organisation.
    NAME,
    OTHER_NAME,
    PERSON,
    ADDRESS,
    DOCUMENT,
    CONTACT,
    BUSINESS,
    /// Who holds, controls or signs for an account.
    HOLDER,
    ACCOUNT,
    /// Cash that changed hands.
    HANDOVER;

    /// What can be said in it, in the order forms ask.
    public List<PartyDetail> details() {
        return switch (this) {
            case NAME ->
                    List.of(
                            PartyDetail.FIRST_NAME,
                            PartyDetail.MIDDLE_NAME,
                            PartyDetail.LAST_NAME,
                            PartyDetail.SUFFIX);
            case OTHER_NAME -> List.of(PartyDetail.ALIAS, PartyDetail.TRADING_NAME);
            case PERSON ->
                    List.of(
                            PartyDetail.BIRTH_DATE,
                            PartyDetail.BIRTH_PLACE,
                            PartyDetail.GENDER,
                            PartyDetail.NATIONALITY);
            case ADDRESS ->
                    List.of(
                            PartyDetail.ADDRESS,
                            PartyDetail.CITY,
                            PartyDetail.STATE,
                            PartyDetail.ZIP,
                            PartyDetail.COUNTRY);
            case DOCUMENT ->
                    List.of(
                            PartyDetail.IDENTIFICATION_TYPE,
                            PartyDetail.IDENTIFICATION,
                            PartyDetail.ISSUER_COUNTRY,
                            PartyDetail.ISSUER_STATE,
                            PartyDetail.ISSUED,
                            PartyDetail.EXPIRES);
            case CONTACT -> List.of(PartyDetail.PHONE, PartyDetail.EMAIL);
            case BUSINESS ->
                    List.of(
                            PartyDetail.OCCUPATION,
                            PartyDetail.INDUSTRY,
                            PartyDetail.SOURCE_OF_FUNDS,
                            PartyDetail.RELATIONSHIP,
                            PartyDetail.INCORPORATION_DATE);
            case HOLDER -> List.of(PartyDetail.ROLE);
            case ACCOUNT ->
                    List.of(
                            PartyDetail.OPENED,
                            PartyDetail.CLOSED,
                            PartyDetail.ACCOUNT_KIND,
                            PartyDetail.ACCOUNT_CURRENCY);
            case HANDOVER -> List.of();
        };
    }

    /// Whether it speaks of an account.
    public boolean isAboutAccount() {
        return this == HOLDER || this == ACCOUNT;
    }

    /// `other-name`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What kind a detail is entered with.
    public static Optional<EntryKind> of(PartyDetail detail) {
        return Arrays.stream(values()).filter(k -> k.details().contains(detail)).findFirst();
    }

    /// The detail a field of a form is filled from.
    ///
    /// @param field such as `subject.birth-date`; its owner does not matter
    public static Optional<PartyDetail> detail(String field) {
        String name = field.substring(field.indexOf('.') + 1);
        return switch (name) {
            case "street" -> Optional.of(PartyDetail.ADDRESS);
            case "tax-number", "document" -> Optional.of(PartyDetail.IDENTIFICATION);
            case "document-country" -> Optional.of(PartyDetail.ISSUER_COUNTRY);
            case "document-state" -> Optional.of(PartyDetail.ISSUER_STATE);
            case "organisation" -> Optional.of(PartyDetail.LAST_NAME);
            case "kind" -> Optional.of(PartyDetail.ACCOUNT_KIND);
            case "currency" -> Optional.of(PartyDetail.ACCOUNT_CURRENCY);
            // What side of the money a party was on follows from its transfers.
            case "role" -> Optional.empty();
            default ->
                    Arrays.stream(PartyDetail.values())
                            .filter(d -> d.key().equals(name))
                            .filter(d -> of(d).isPresent())
                            .findFirst();
        };
    }
}

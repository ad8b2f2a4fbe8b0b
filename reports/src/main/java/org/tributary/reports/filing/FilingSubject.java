// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing;

import java.util.List;
import java.util.Set;

/// Somebody the report is about. Immutable.
///
/// @param key tells the subjects of one report apart
/// @param name as the case has it
/// @param aliases other names
/// @param person what is known of a natural person; unknown for others
/// @param contact addresses, telephones, e-mail
/// @param identifications tax numbers and documents
/// @param business what the subject does for a living
/// @param role which side of the money the subject was on
/// @param relationships what the subject is to the filer
public record FilingSubject(
        String key,
        SubjectName name,
        List<SubjectName.Alias> aliases,
        Personal person,
        Contact contact,
        List<FilingIdentification> identifications,
        Business business,
        Fact<SubjectRole> role,
        Fact<Set<Relationship>> relationships) {

    public FilingSubject {
        aliases = List.copyOf(aliases);
        identifications = List.copyOf(identifications);
        relationships = relationships.map(Set::copyOf);
    }

    /// What is known of a natural person.
    ///
    /// @param nationality ISO 3166 code of two letters
    public record Personal(
            Fact<Gender> gender,
            Fact<PartialDate> birth,
            Fact<String> birthPlace,
            Fact<String> nationality) {

        public static final Personal UNKNOWN =
                new Personal(Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown());
    }

    /// Where the subject can be found.
    ///
    /// @param phones digits only
    public record Contact(List<FilingAddress> addresses, List<String> phones, List<String> emails) {

        public static final Contact UNKNOWN = new Contact(List.of(), List.of(), List.of());

        public Contact {
            addresses = List.copyOf(addresses);
            phones = List.copyOf(phones);
            emails = List.copyOf(emails);
        }
    }

    /// What the subject does for a living.
    ///
    /// @param occupation occupation or kind of business
    /// @param industry code of the industry
    /// @param sourceOfFunds where the money is said to come from
    public record Business(
            Fact<String> occupation, Fact<String> industry, Fact<String> sourceOfFunds) {

        public static final Business UNKNOWN =
                new Business(Fact.unknown(), Fact.unknown(), Fact.unknown());
    }

    /// Sex as documents give it.
    public enum Gender {
        FEMALE,
        MALE
    }

    /// Which side of the money a subject was on.
    public enum SubjectRole {
        PAYER,
        PAYEE,
        BOTH
    }

    /// What a subject is to the filer.
    public enum Relationship {
        ACCOUNTANT,
        AGENT,
        APPRAISER,
        ATTORNEY,
        BORROWER,
        CUSTOMER,
        DIRECTOR,
        EMPLOYEE,
        OFFICER,
        OWNER,
        NONE
    }

    /// Whether nothing that tells who the subject is is known: no name, address, birth date, tax
    /// number or document.
    public boolean isUnidentified() {
        return !name.isKnown()
                && contact.addresses().stream().allMatch(FilingAddress::isUnknown)
                && !person.birth().isKnown()
                && identifications.isEmpty();
    }
}

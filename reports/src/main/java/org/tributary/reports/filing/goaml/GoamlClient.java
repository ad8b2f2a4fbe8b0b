// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.goaml;

import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FiledTransfer.FiledParty;
import org.tributary.reports.filing.FilingAccount;
import org.tributary.reports.filing.FilingAddress;
import org.tributary.reports.filing.FilingIdentification;
import org.tributary.reports.filing.FilingInstitution;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.FilingSubject;
import org.tributary.reports.filing.IdentificationKind;
import org.tributary.reports.filing.SubjectName;
import org.tributary.reports.filing.profile.FilingProfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An account the filer itself keeps for a person the report is about. Schemas demand more of such
/// clients than of others: what the case does not know comes from the profile's constants for
/// `client_` and the element, which is where an authority's convention for the unknown belongs.
/// Immutable.
public final class GoamlClient {

    private final FilingSubject subject;
    private final SubjectName.OfPerson name;
    private final FilingAccount account;
    private final FilingProfile profile;
    private final Map<String, String> told = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();

    private GoamlClient(
            FilingSubject subject,
            SubjectName.OfPerson name,
            FilingAccount account,
            FilingProfile profile) {
        this.subject = subject;
        this.name = name;
        this.account = account;
        this.profile = profile;
        gather();
    }

    /// @return empty if the profile does not ask for clients, or the account is none of the
    ///     filer's, or its holder is no person the report is about: then it is another's account
    public static Optional<GoamlClient> of(
            FiledParty party, FilingReport report, FilingProfile profile) {
        boolean wanted = profile.setting("own-accounts").filter("my-client"::equals).isPresent();
        if (!wanted || !isOwn(party, report, profile)) {
            return Optional.empty();
        }
        return report.subjects().stream()
                .filter(subject -> subject.key().equals(party.subject()))
                .filter(subject -> subject.name() instanceof SubjectName.OfPerson)
                .flatMap(
                        subject ->
                                report.accountsOf(subject).stream()
                                        .filter(a -> a.number().equals(party.account()))
                                        .map(
                                                a ->
                                                        new GoamlClient(
                                                                subject,
                                                                (SubjectName.OfPerson)
                                                                        subject.name(),
                                                                a,
                                                                profile)))
                .findFirst();
    }

    /// Whether the filer keeps an account: files call its institution by the filer's name, trading
    /// name, BIC or number, or by a word of the profile's table `own-institution`.
    private static boolean isOwn(FiledParty party, FilingReport report, FilingProfile profile) {
        FilingInstitution filer = report.filer().institution();
        return profile.table("own-institution").containsKey(party.institution())
                || Stream.of(filer.name(), filer.tradingName(), filer.swift(), filer.fiuNumber())
                        .flatMap(fact -> fact.value().stream())
                        .anyMatch(word -> word.equalsIgnoreCase(party.institution()));
    }

    private void gather() {
        tell("gender", Fact.of(subject.person().gender().value().flatMap(this::gender)));
        tell("first_name", name.first());
        tell("last_name", name.last());
        tell(
                "birthdate",
                Fact.of(
                        subject.person()
                                .birth()
                                .value()
                                .filter(date -> date.day() > 0)
                                .map(date -> date.earliest() + "T00:00:00")));
        Optional<FilingIdentification> document = document();
        tell("id_number", number(IdentificationKind.NATIONAL_ID));
        tell("nationality1", subject.person().nationality());
        tell("residence", residence());
        tell("phone", Fact.of(subject.contact().phones().stream().findFirst()));
        tell(
                "identification_type",
                Fact.of(document.flatMap(d -> profile.code("client-document", d.kind().name()))));
        tell("identification_number", Fact.of(document.flatMap(d -> d.number().value())));
        tell("issue_date", Fact.unknown());
        tell("expiry_date", Fact.unknown());
        tell("issue_country", Fact.of(document.flatMap(d -> d.issuerCountry().value())));
        tell("tax_reg_number", Fact.unknown());
        tell("non_bank_institution", Fact.unknown());
        tell("branch", Fact.unknown());
        tell(
                "account_type",
                Fact.of(account.kind().value().flatMap(k -> profile.code("client-account", k))));
        tell("opened", account.opened().map(day -> day + "T00:00:00"));
        tell("status_code", Fact.unknown());
        tell("beneficiary", Fact.unknown());
    }

    private Optional<String> gender(FilingSubject.Gender gender) {
        return profile.code("gender", gender.name());
    }

    private Optional<FilingIdentification> document() {
        return subject.identifications().stream().filter(i -> !i.kind().isTax()).findFirst();
    }

    private Fact<String> number(IdentificationKind kind) {
        return Fact.of(
                subject.identifications().stream()
                        .filter(i -> i.kind() == kind)
                        .flatMap(i -> i.number().value().stream())
                        .findFirst());
    }

    private Fact<String> residence() {
        return Fact.of(
                subject.contact().addresses().stream()
                        .map(FilingAddress::country)
                        .flatMap(country -> country.value().stream())
                        .findFirst());
    }

    /// A fact of the case, else the profile's constant; else it is missing.
    private void tell(String element, Fact<String> fact) {
        Optional<String> value =
                fact.value().or(() -> profile.code("constant", "client_" + element));
        if (value.isPresent()) {
            told.put(element, value.get());
        } else {
            missing.add(element);
        }
    }

    /// Elements neither the case nor the profile has a value for; empty if the account can be
    /// written as a client's.
    public List<String> missing() {
        return List.copyOf(missing);
    }

    FilingSubject subject() {
        return subject;
    }

    SubjectName.OfPerson name() {
        return name;
    }

    /// What an element says; empty if it is missing.
    String told(String element) {
        return told.getOrDefault(element, "");
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.entries;

import org.tributary.app.entries.EntryKind;
import org.tributary.app.entries.HandEntry;
import org.tributary.app.entries.HandEntry.Hands;
import org.tributary.app.entries.KeptEntry;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.PartyRow;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An entry as it stands in the form when it is corrected.
///
/// @param kind what it is
/// @param party whom it is about
/// @param account the account it speaks of
/// @param from who gave cash
/// @param to who got it
/// @param entry what it says
/// @param source where it comes from
record FormFilling(
        EntryKind kind,
        Optional<Who> party,
        Optional<Who> account,
        Optional<Who> from,
        Optional<Who> to,
        HandEntry entry,
        String source) {

    static FormFilling of(KeptEntry kept, CaseReader reader) {
        Optional<Who> party =
                kept.party().isPresent()
                        ? Optional.of(party(kept.party().getAsLong(), reader))
                        : Optional.empty();
        return switch (kept.said()) {
            case HandEntry.OfParty said ->
                    new FormFilling(
                            kind(said),
                            party,
                            said.accounts().stream().findFirst().flatMap(id -> of(id, reader)),
                            Optional.empty(),
                            Optional.empty(),
                            said,
                            kept.by().source());
            case HandEntry.Handover cash ->
                    new FormFilling(
                            EntryKind.HANDOVER,
                            Optional.empty(),
                            Optional.empty(),
                            of(cash.from(), reader),
                            of(cash.to(), reader),
                            cash,
                            kept.by().source());
        };
    }

    private static EntryKind kind(HandEntry.OfParty said) {
        if (!said.name().isEmpty()) {
            return EntryKind.NAME;
        }
        return said.details().keySet().stream()
                .findFirst()
                .flatMap(EntryKind::of)
                .orElse(said.accounts().isEmpty() ? EntryKind.NAME : EntryKind.HOLDER);
    }

    private static Optional<Who> of(Hands hands, CaseReader reader) {
        return switch (hands) {
            case Hands.OfAccount(AccountId id) -> of(id, reader);
            case Hands.OfHolder(long party) -> Optional.of(party(party, reader));
        };
    }

    private static Optional<Who> of(AccountId id, CaseReader reader) {
        return reader.account(id).map(Who.OfAccount::new);
    }

    private static Who party(long number, CaseReader reader) {
        return new Who.OfParty(reader.parties(List.of(number)).getFirst());
    }

    void into(EntriesModel model) {
        model.kind().set(Optional.of(kind));
        party.ifPresent(model.party()::choose);
        account.ifPresent(model.account()::choose);
        from.ifPresent(model.from()::choose);
        to.ifPresent(model.to()::choose);
        model.source().set(source);
        switch (entry) {
            case HandEntry.OfParty said -> said(said, model);
            case HandEntry.Handover cash -> cash(cash, model);
        }
    }

    private static void said(HandEntry.OfParty said, EntriesModel model) {
        boolean isOrganisation = said.kind() == PartyRow.Kind.ORGANISATION;
        model.called()
                .set(
                        isOrganisation
                                ? EntriesModel.Called.ORGANISATION
                                : EntriesModel.Called.PERSON);
        model.word("name").set(said.name());
        Map<PartyDetail, String> details = said.details();
        details.forEach((detail, value) -> model.detail(detail).set(value));
        if (!isOrganisation && EntryKind.NAME.details().stream().noneMatch(details::containsKey)) {
            model.detail(PartyDetail.LAST_NAME).set(said.name());
        }
    }

    private static void cash(HandEntry.Handover cash, EntriesModel model) {
        model.word("amount").set(cash.amount().plain());
        model.word("currency").set(cash.amount().currency().code());
        model.word("day").set(cash.day().toString());
        model.word("time").set(cash.time().map(LocalTime::toString).orElse(""));
        model.word("place").set(cash.place());
        model.word("purpose").set(cash.purpose());
    }
}

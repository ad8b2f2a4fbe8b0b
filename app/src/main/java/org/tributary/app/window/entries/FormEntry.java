// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.entries;

import org.tributary.app.entries.EntryFault;
import org.tributary.app.entries.EntryFault.Reason;
import org.tributary.app.entries.EntryKind;
import org.tributary.app.entries.HandEntry;
import org.tributary.app.entries.HandEntry.Hands;
import org.tributary.app.entries.KeptEntry;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// What stands in the form, as an entry.
///
/// @param model the form
record FormEntry(EntriesModel model) {

    /// @throws EntryFault.RefusedException for the first field that cannot be understood
    HandEntry entry() {
        EntryKind kind = model.kind().get().orElse(EntryKind.NAME);
        return kind == EntryKind.HANDOVER ? handover() : party(kind);
    }

    private HandEntry party(EntryKind kind) {
        Map<PartyDetail, String> details = new EnumMap<>(PartyDetail.class);
        Optional<HandEntry.OfParty> before = corrected();
        // What else the corrected entry says is still said.
        before.ifPresent(said -> details.putAll(said.details()));
        for (PartyDetail detail : kind.details()) {
            details.put(detail, model.detail(detail).get());
        }
        boolean isPerson = model.called().get() == EntriesModel.Called.PERSON;
        if (kind == EntryKind.NAME && !isPerson) {
            EntryKind.NAME.details().forEach(details::remove);
        }
        String name =
                kind == EntryKind.NAME
                        ? name(isPerson)
                        : before.map(HandEntry.OfParty::name).orElse("");
        PartyRow.Kind called = isPerson ? PartyRow.Kind.PERSON : PartyRow.Kind.ORGANISATION;
        OptionalLong party = party();
        if (party.isEmpty() && kind != EntryKind.NAME && kind != EntryKind.ACCOUNT) {
            throw refused("party", Reason.MISSING, "");
        }
        return new HandEntry.OfParty(
                party,
                name,
                name.isEmpty() ? PartyRow.Kind.UNSAID : called,
                kind.isAboutAccount()
                        ? List.of(account())
                        : before.map(HandEntry.OfParty::accounts).orElse(List.of()),
                details);
    }

    private Optional<HandEntry.OfParty> corrected() {
        return model.corrected()
                .get()
                .map(KeptEntry::said)
                .filter(HandEntry.OfParty.class::isInstance)
                .map(HandEntry.OfParty.class::cast);
    }

    private OptionalLong party() {
        Optional<Who> chosen = model.party().chosen().get();
        if (chosen.isEmpty() && !model.party().text().get().isBlank()) {
            throw refused("party", Reason.NOT_CHOSEN, model.party().text().get());
        }
        return chosen.isPresent() && chosen.get() instanceof Who.OfParty(Party known)
                ? OptionalLong.of(known.ordinal())
                : OptionalLong.empty();
    }

    /// The parts of a person's name in a row, or the name of an organisation.
    private String name(boolean isPerson) {
        return isPerson
                ? EntryKind.NAME.details().stream()
                        .map(detail -> model.detail(detail).get().strip())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                : model.word("name").get();
    }

    private AccountId account() {
        return model.account()
                .chosen()
                .get()
                .filter(Who.OfAccount.class::isInstance)
                .map(who -> ((Who.OfAccount) who).account().id())
                .orElseThrow(
                        () -> refused("account", Reason.NO_ACCOUNT, model.account().text().get()));
    }

    private HandEntry handover() {
        return new HandEntry.Handover(
                hands("from", model.from()),
                hands("to", model.to()),
                money(),
                day(),
                time(),
                model.word("place").get(),
                model.word("purpose").get());
    }

    private static Hands hands(String field, WhoPick pick) {
        return pick.chosen()
                .get()
                .map(
                        who ->
                                switch (who) {
                                    case Who.OfParty(Party party) ->
                                            (Hands) new Hands.OfHolder(party.ordinal());
                                    case Who.OfAccount(Account account) ->
                                            new Hands.OfAccount(account.id());
                                })
                .orElseThrow(
                        () ->
                                pick.text().get().isBlank()
                                        ? refused(field, Reason.MISSING, "")
                                        : refused(field, Reason.NOT_CHOSEN, pick.text().get()));
    }

    private Money money() {
        String code = model.word("currency").get();
        CurrencyCode currency =
                Currencies.shipped()
                        .find(code)
                        .orElseThrow(() -> refused("currency", Reason.NO_CURRENCY, code));
        String amount = model.word("amount").get();
        try {
            return Money.parse(amount.strip(), currency);
        } catch (IllegalArgumentException e) {
            throw refused("amount", Reason.NO_AMOUNT, amount);
        }
    }

    private LocalDate day() {
        String day = model.word("day").get().strip();
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw refused("day", Reason.NO_DAY, day);
        }
    }

    private Optional<LocalTime> time() {
        String time = model.word("time").get().strip();
        try {
            return time.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(time));
        } catch (DateTimeException e) {
            throw refused("time", Reason.NO_TIME, time);
        }
    }

    private static EntryFault.RefusedException refused(String field, Reason reason, String value) {
        return new EntryFault.RefusedException(new EntryFault(field, reason, value));
    }
}

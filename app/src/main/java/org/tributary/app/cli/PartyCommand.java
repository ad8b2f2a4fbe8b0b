// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.app.entries.EntryDesk;
import org.tributary.app.entries.EntryFault;
import org.tributary.app.entries.EntryKind;
import org.tributary.app.entries.HandEntry;
import org.tributary.app.opencase.OpenCase;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.PartyRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `party`: entries by hand.
@Command(
        name = "party",
        description = {
            "Enter by hand what no file says, with a note where it comes from. ACTION is one of:",
            "  add       a party, with whatever is known of it",
            "  name      what a party is called (--name, or its parts with --set)",
            "  alias, person, address, id, contact, business   facts of a party",
            "  holder    a party holds, controls or signs for an --account",
            "  account   facts of an --account",
            "  handover  cash that changed hands; it counts as a transfer",
            "  list      what was entered; undo ENTRY takes an entry back",
            "Nothing is deleted: --correct ENTRY puts an entry in the place of an earlier one."
        })
final class PartyCommand implements Callable<Integer> {

    private static final Map<String, EntryKind> KINDS = kinds();

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "ACTION", description = "what to do, see above")
    private String action = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "ENTRY",
            description = "number of the entry to undo")
    private @Nullable Long entry;

    @Option(
            names = "--party",
            paramLabel = "PARTY",
            description =
                    "whom it is about: the party's number, its name, or an account it alone holds")
    private String party = "";

    @Option(names = "--name", paramLabel = "NAME", description = "what the party is called")
    private String name = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "person or organisation (default: a legal form in the name decides)")
    private String kind = "";

    @Option(
            names = "--set",
            paramLabel = "FACT=VALUE",
            description =
                    "a fact, such as birth-date=1970-04-09, city=Riga, nationality=LV,"
                            + " relationship=customer; an unknown FACT lists those there are")
    private Map<String, String> facts = Map.of();

    @Option(
            names = "--account",
            paramLabel = "ACCOUNT",
            description = "an account: bank:number, or the number")
    private String account = "";

    @Option(
            names = "--source",
            paramLabel = "TEXT",
            description = "where it comes from, in your words; every entry needs one")
    private String source = "";

    @Option(
            names = "--correct",
            paramLabel = "ENTRY",
            description = "the entry it takes the place of")
    private @Nullable Long correct;

    @Mixin private final HandoverOptions handover = new HandoverOptions();

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    PartyCommand(CommandContext context) {
        this.context = context;
    }

    private static Map<String, EntryKind> kinds() {
        Map<String, EntryKind> kinds = new LinkedHashMap<>();
        kinds.put("name", EntryKind.NAME);
        kinds.put("alias", EntryKind.OTHER_NAME);
        kinds.put("person", EntryKind.PERSON);
        kinds.put("address", EntryKind.ADDRESS);
        kinds.put("id", EntryKind.DOCUMENT);
        kinds.put("contact", EntryKind.CONTACT);
        kinds.put("business", EntryKind.BUSINESS);
        kinds.put("holder", EntryKind.HOLDER);
        kinds.put("account", EntryKind.ACCOUNT);
        return kinds;
    }

    @Override
    public Integer call() throws IOException {
        try (OpenCase open = context.open(folder)) {
            EntryDesk desk = new EntryDesk(open.record(), context.clock());
            switch (action) {
                case "list" -> list(desk);
                case "undo" -> undo(desk);
                case "handover" -> enter(desk, handover(open));
                default -> enter(desk, said(open));
            }
        } catch (EntryFault.RefusedException e) {
            throw new UsageException(words(e.fault()));
        }
        return ExitCode.DONE.code();
    }

    private void list(EntryDesk desk) {
        EntriesJson entries = EntriesJson.of(desk.entries());
        if (json) {
            context.console().json(entries);
        } else if (entries.entries().isEmpty()) {
            context.console().line("Nothing was entered by hand.");
        } else {
            entries.entries().forEach(e -> context.console().line(e.line()));
        }
    }

    private void undo(EntryDesk desk) throws IOException {
        if (entry == null) {
            throw new UsageException("undo: give the number of the entry; 'list' shows it.");
        }
        try {
            desk.undo(entry, context.author());
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage() + " The action 'list' shows them.");
        }
        if (json) {
            context.console().json(EntriesJson.of(desk.entries()));
        } else {
            context.console().line("Entry %d is taken back.".formatted(entry));
        }
    }

    private void enter(EntryDesk desk, HandEntry said) throws IOException {
        EntryDesk.Entered entered;
        try {
            entered =
                    correct == null
                            ? desk.enter(said, source, context.author())
                            : desk.correct(correct, said, source, context.author());
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage() + " The action 'list' shows them.");
        }
        EntriesJson.EnteredJson told = EntriesJson.of(entered);
        if (json) {
            context.console().json(told);
            return;
        }
        context.console().line(told.line());
    }

    private HandEntry said(OpenCase open) {
        Map<PartyDetail, String> details = details();
        OptionalLong whom =
                party.isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(
                                open.record().<Long>read(r -> PartyChoice.choose(r, party)));
        List<AccountId> accounts =
                account.isEmpty()
                        ? List.of()
                        : List.of(
                                open.record()
                                        .<AccountId>read(
                                                r -> AccountChoice.choose(r, account).id()));
        refuseIncomplete(whom, accounts);
        String called = called(details);
        return new HandEntry.OfParty(whom, called, kindOf(), accounts, details);
    }

    private void refuseIncomplete(OptionalLong whom, List<AccountId> accounts) {
        boolean isAboutAccount = action.equals("account") || action.equals("holder");
        if (isAboutAccount && accounts.isEmpty()) {
            throw new UsageException("%s: name the account with --account.".formatted(action));
        }
        if (whom.isEmpty() && !action.equals("add") && !action.equals("account")) {
            throw new UsageException("%s: name the party with --party.".formatted(action));
        }
    }

    /// The name as it was given, else its parts in a row.
    private String called(Map<PartyDetail, String> details) {
        String parts =
                EntryKind.NAME.details().stream()
                        .map(detail -> details.getOrDefault(detail, ""))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" "));
        return name.isBlank() ? parts : name;
    }

    private PartyRow.Kind kindOf() {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "" -> PartyRow.Kind.UNSAID;
            case "person" -> PartyRow.Kind.PERSON;
            case "organisation", "organization" -> PartyRow.Kind.ORGANISATION;
            default ->
                    throw new UsageException(
                            "--kind: '%s' is neither person nor organisation.".formatted(kind));
        };
    }

    private Map<PartyDetail, String> details() {
        List<PartyDetail> allowed = allowed();
        Map<PartyDetail, String> details = new EnumMap<>(PartyDetail.class);
        facts.forEach(
                (key, value) ->
                        details.put(
                                allowed.stream()
                                        .filter(detail -> detail.key().equals(key))
                                        .findFirst()
                                        .orElseThrow(() -> unknown(key, allowed)),
                                value));
        return details;
    }

    private static UsageException unknown(String key, List<PartyDetail> allowed) {
        return new UsageException(
                "--set: '%s' cannot be entered here. Write one of: %s"
                        .formatted(
                                key,
                                allowed.stream()
                                        .map(PartyDetail::key)
                                        .collect(Collectors.joining(", "))));
    }

    private List<PartyDetail> allowed() {
        if (action.equals("add")) {
            return Arrays.stream(EntryKind.values()).flatMap(k -> k.details().stream()).toList();
        }
        return Optional.ofNullable(KINDS.get(action))
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "'%s' is nothing to do. Write one of: add, %s, handover, list, undo"
                                                .formatted(
                                                        action, String.join(", ", KINDS.keySet()))))
                .details();
    }

    private HandEntry handover(OpenCase open) {
        return open.record().<HandEntry>read((CaseReader reader) -> handover.entry(reader));
    }

    /// What is wrong, in the words the window has for it.
    private static String words(EntryFault fault) {
        EnglishTexts texts = new EnglishTexts();
        return texts.of(
                "entries.fault." + fault.reason().key(),
                texts.of("entries.field." + fault.field()),
                fault.value());
    }
}

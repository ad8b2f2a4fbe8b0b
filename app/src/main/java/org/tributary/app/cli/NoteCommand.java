// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.opencase.OpenCase;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Note;
import org.tributary.ledger.casework.NoteAnchor;
import org.tributary.ledger.casework.NoteWords;
import org.tributary.ledger.transfer.TransferId;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// `note`: keeps a remark with the case, or lists those there are.
@Command(
        name = "note",
        description = "Keep a note with the case; without TEXT, list the notes there are.")
final class NoteCommand implements Callable<Integer> {

    /// @param notes by number
    record NotesJson(List<NoteJson> notes) {}

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "TEXT", description = "the note")
    private List<String> text = List.of();

    @Option(
            names = "--account",
            paramLabel = "ACCOUNT",
            description = "the account it is about: bank:number, or the number")
    private String account = "";

    @Option(
            names = "--flow",
            arity = "2",
            paramLabel = "ACCOUNT",
            description = "the payer and the payee it is about")
    private List<String> flow = List.of();

    @Option(names = "--transfer", paramLabel = "ID", description = "the transfer it is about")
    private long transfer;

    @Option(
            names = "--cite",
            split = ",",
            paramLabel = "ID",
            description = "transfers it rests on, by their ids")
    private List<Long> cites = List.of();

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;

    NoteCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        refuseContradictions();
        try (OpenCase open = context.open(folder)) {
            if (text.isEmpty()) {
                list(open);
            } else {
                write(open);
            }
        }
        return ExitCode.DONE.code();
    }

    private void refuseContradictions() {
        long anchors =
                Stream.of(!account.isEmpty(), !flow.isEmpty(), transfer != 0)
                        .filter(given -> given)
                        .count();
        if (text.isEmpty() && (anchors > 0 || !cites.isEmpty())) {
            throw new UsageException(
                    "A note needs words: write them after the folder of the case.");
        }
        if (!text.isEmpty() && text.getFirst().isBlank()) {
            throw new UsageException("A note needs words.");
        }
        if (anchors > 1) {
            throw new UsageException(
                    "A note is about one thing: give one of --account, --flow and --transfer.");
        }
    }

    private void write(OpenCase open) {
        NoteWords words =
                open.record()
                        .read(
                                reader ->
                                        new NoteWords(
                                                text.getFirst().strip(),
                                                anchor(reader),
                                                cited(reader)));
        Note note = open.record().write(context.author(), writer -> writer.writeNote(words));
        if (json) {
            context.console()
                    .json(open.record().<NoteJson>read(r -> NoteJson.of(note, r, zone(open))));
        }
    }

    private NoteAnchor anchor(CaseReader reader) {
        if (!account.isEmpty()) {
            return new NoteAnchor.OnAccount(AccountChoice.choose(reader, account).ordinal());
        }
        if (!flow.isEmpty()) {
            return new NoteAnchor.OnFlow(
                    AccountChoice.choose(reader, flow.getFirst()).ordinal(),
                    AccountChoice.choose(reader, flow.getLast()).ordinal());
        }
        return transfer == 0
                ? NoteAnchor.wholeCase()
                : new NoteAnchor.OnTransfer(known(reader, transfer));
    }

    /// A note about a transfer rests on its row.
    private List<TransferId> cited(CaseReader reader) {
        List<TransferId> rows = new ArrayList<>();
        if (transfer != 0) {
            rows.add(known(reader, transfer));
        }
        cites.forEach(id -> rows.add(known(reader, id)));
        return rows;
    }

    private static TransferId known(CaseReader reader, long id) {
        if (id >= 1) {
            TransferId wanted = new TransferId(id);
            if (!reader.cited(List.of(wanted)).isEmpty()) {
                return wanted;
            }
        }
        throw new UsageException(
                "There is no transfer %d in this case. Look for it with: find CASE TEXT"
                        .formatted(id));
    }

    private void list(OpenCase open) {
        NotesJson found =
                open.record()
                        .read(
                                reader ->
                                        new NotesJson(
                                                reader.notes().stream()
                                                        .map(
                                                                n ->
                                                                        NoteJson.of(
                                                                                n,
                                                                                reader,
                                                                                zone(open)))
                                                        .toList()));
        if (json) {
            context.console().json(found);
        } else if (found.notes().isEmpty()) {
            context.console().line("No notes are written.");
        } else {
            found.notes().forEach(note -> context.console().line(note.lines()));
        }
    }

    private static ZoneId zone(OpenCase open) {
        return open.record().manifest().zone();
    }
}

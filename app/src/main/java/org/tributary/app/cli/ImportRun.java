// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.app.opencase.FileImport;
import org.tributary.app.opencase.OpenCase;
import org.tributary.importers.DryRun;
import org.tributary.importers.Fingerprint;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.ProfileException;
import org.tributary.importers.profile.Settings;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.ImportState;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.transfer.SourceFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes several files into a case: looks at all of them before it takes the first, and gives an
/// account of each, whatever becomes of the others.
///
/// @param context what the command was given
/// @param fileImport reads files
/// @param open the case
record ImportRun(CommandContext context, FileImport fileImport, OpenCase open) {

    /// A file that was looked at: how it would be read, or why it cannot be.
    private record Looked(
            Path file, Optional<Recognised> seen, String obstacle, List<Long> already) {}

    /// @param taking whether files are imported; otherwise they are only read and counted
    List<ReceiptJson> of(
            List<Path> files, Optional<ImportProfile> profile, Settings settings, Taking taking) {
        List<Looked> looked = new ArrayList<>();
        for (Path file : files) {
            looked.add(look(file, profile, settings));
        }
        looked.forEach(this::tell);
        List<ReceiptJson> receipts = new ArrayList<>();
        for (Looked one : looked) {
            receipts.add(take(one, taking));
        }
        return receipts;
    }

    /// Whether files are taken into the case.
    enum Taking {
        IMPORT,
        DRY_RUN
    }

    private Looked look(Path file, Optional<ImportProfile> profile, Settings settings) {
        List<Long> already = List.of();
        try {
            already = already(Fingerprint.of(file, context.work()));
            Recognised seen = fileImport.recognise(file, profile, settings);
            return new Looked(file, Optional.of(seen), obstacle(seen), already);
        } catch (IOException | ProfileException e) {
            return new Looked(file, Optional.empty(), String.valueOf(e.getMessage()), already);
        }
    }

    private List<Long> already(SourceFile file) {
        return open.record().read(CaseReader::imports).stream()
                .filter(kept -> kept.state() == ImportState.REAL)
                .map(kept -> kept.receipt())
                .filter(receipt -> receipt.file().sha256().equals(file.sha256()))
                .map(ImportReceipt::importId)
                .toList();
    }

    private static String obstacle(Recognised seen) {
        if (seen.preview().rows().isEmpty()) {
            return "The file has no rows. Export it again, or choose another.";
        }
        if (seen.missing().isEmpty()) {
            return "";
        }
        return "%s Correct it with --set FIELD=COLUMN; the columns are: %s."
                .formatted(
                        String.join(" ", seen.missing()),
                        String.join(", ", seen.preview().headers()));
    }

    private void tell(Looked one) {
        String name = String.valueOf(one.file().getFileName());
        for (long earlier : one.already()) {
            context.console()
                    .message(
                            "%s is in the case already, as import %d; rows taken then will be duplicates."
                                    .formatted(name, earlier));
        }
        one.seen().stream()
                .flatMap(seen -> GuessJson.unsure(seen).stream())
                .forEach(guess -> context.console().message(guess.sentence(name)));
    }

    private ReceiptJson take(Looked one, Taking taking) {
        if (one.seen().isEmpty() || !one.obstacle().isEmpty()) {
            return refused(one, one.obstacle());
        }
        Recognised seen = one.seen().orElseThrow();
        try {
            ReceiptJson receipt =
                    taking == Taking.DRY_RUN
                            ? rehearsed(one.file(), seen.profile())
                            : imported(one.file(), seen.profile());
            return receipt.with(one.already(), GuessJson.unsure(seen));
        } catch (IOException e) {
            return refused(
                    one,
                    "The file could not be read to its end; nothing of it was taken. "
                            + e.getMessage());
        }
    }

    private ReceiptJson imported(Path file, ImportProfile profile) throws IOException {
        ImportReceipt receipt =
                fileImport.run(open, file, profile, context.author(), context.work());
        return ReceiptJson.of(
                receipt,
                open.record().read(r -> r.problems(receipt.importId(), 0, Integer.MAX_VALUE)));
    }

    private ReceiptJson rehearsed(Path file, ImportProfile profile) throws IOException {
        SourceFile source = Fingerprint.of(file, context.work());
        DryRun.Outcome outcome = fileImport.rehearse(file, profile, context.work());
        return new ReceiptJson(
                source.name(),
                source.sha256(),
                profile.name(),
                outcome.rows(),
                Wording.totals(outcome.paid()),
                Wording.totals(outcome.received()),
                outcome.problems());
    }

    private ReceiptJson refused(Looked one, String sentence) {
        int end = sentence.indexOf(". ");
        RowProblem problem =
                new RowProblem(
                        1,
                        "",
                        "",
                        end < 0 ? sentence : sentence.substring(0, end + 1),
                        end < 0 ? "" : sentence.substring(end + 2));
        return ReceiptJson.nothingOf(one.file(), hash(one.file()), problem)
                .with(one.already(), one.seen().map(GuessJson::unsure).orElse(List.of()));
    }

    private String hash(Path file) {
        try {
            return Fingerprint.of(file, context.work()).sha256();
        } catch (IOException e) {
            // What cannot be read has no hash; the problem says why it cannot.
            return "";
        }
    }
}

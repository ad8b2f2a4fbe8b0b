// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.app.opencase.FileImport;
import org.tributary.app.opencase.OpenCase;
import org.tributary.importers.DryRun;
import org.tributary.importers.Importers;
import org.tributary.importers.format.Recognised;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.ProfileText;
import org.tributary.importers.profile.Settings;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.imports.RowProblem;
import org.tributary.ledger.transfer.SourceFile;
import org.tributary.ledger.work.Work;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `import`: files become transfers, with a receipt each.
@Command(name = "import", description = "Import files, with a receipt for each.")
final class ImportCommand implements Callable<Integer> {

    record ImportsJson(List<ReceiptJson> files) {}

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "transaction exports")
    private List<Path> files = List.of();

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description = "how to read them: a profile's name, or a profile file")
    private @Nullable String profile;

    @Option(
            names = "--set",
            paramLabel = "FIELD=VALUE",
            description =
                    "correct a guess, such as zone=Asia/Jakarta, separator=; or amount=Betrag")
    private List<String> settings = List.of();

    @Option(names = "--dry-run", description = "read and count, write nothing")
    private boolean dryRun;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    private final CommandContext context;
    private final FileImport fileImport = new FileImport(Importers.shipped());

    ImportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new UsageException("There is no file '%s'. Check the path.".formatted(file));
            }
        }
        Settings given = Settings.of(settings);
        List<ReceiptJson> receipts = new ArrayList<>();
        try (OpenCase open = context.open(folder)) {
            for (Path file : files) {
                receipts.add(take(open, file, given));
            }
            if (!dryRun) {
                open.projectGraph(context.work());
            }
        }
        if (json) {
            context.console().json(new ImportsJson(receipts));
        } else {
            receipts.forEach(receipt -> receipt.print(context.console()));
        }
        boolean bad = receipts.stream().anyMatch(r -> r.rejected() > 0 || tookNothing(r));
        return (bad ? ExitCode.BAD_DATA : ExitCode.DONE).code();
    }

    private static boolean tookNothing(ReceiptJson receipt) {
        return receipt.accepted() == 0 && receipt.duplicate() == 0;
    }

    private ReceiptJson take(OpenCase open, Path file, Settings given) throws IOException {
        Recognised recognised = fileImport.recognise(file, chosen(), given);
        if (recognised.preview().rows().isEmpty()) {
            return nothingIn(file, recognised.profile());
        }
        if (!recognised.missing().isEmpty()) {
            throw new UsageException(
                    "%s: %s Correct it with --set FIELD=COLUMN; the columns are: %s"
                            .formatted(
                                    file.getFileName(),
                                    String.join(" ", recognised.missing()),
                                    String.join(", ", recognised.preview().headers())));
        }
        Work work = context.work();
        if (dryRun) {
            return rehearsed(file, recognised.profile(), work);
        }
        ImportReceipt receipt =
                fileImport.run(open, file, recognised.profile(), context.author(), work);
        List<RowProblem> problems =
                open.record().read(r -> r.problems(receipt.importId(), 0, Integer.MAX_VALUE));
        return ReceiptJson.of(receipt, problems);
    }

    private ReceiptJson nothingIn(Path file, ImportProfile reading) throws IOException {
        SourceFile source = fileImport.importers().plan(file, reading, context.work()).file();
        RowProblem empty =
                new RowProblem(
                        1, "", "", "The file has no rows.", "Export it again, or choose another.");
        return new ReceiptJson(
                source.name(),
                source.sha256(),
                reading.name(),
                0,
                0,
                0,
                0,
                0,
                List.of(),
                List.of(),
                List.of(empty));
    }

    private ReceiptJson rehearsed(Path file, ImportProfile reading, Work work) throws IOException {
        SourceFile source = fileImport.importers().plan(file, reading, work).file();
        DryRun.Outcome outcome = fileImport.rehearse(file, reading, work);
        return new ReceiptJson(
                source.name(),
                source.sha256(),
                reading.name(),
                outcome.rows().read(),
                outcome.rows().accepted(),
                outcome.rows().rejected(),
                outcome.rows().duplicate(),
                outcome.rows().skipped(),
                Wording.totals(outcome.paid()),
                Wording.totals(outcome.received()),
                outcome.problems());
    }

    private Optional<ImportProfile> chosen() throws IOException {
        if (profile == null) {
            return Optional.empty();
        }
        Optional<ImportProfile> named = fileImport.importers().library().named(profile);
        if (named.isPresent()) {
            return named;
        }
        Path file = Path.of(profile);
        if (!Files.isRegularFile(file)) {
            throw new UsageException(
                    "'%s' is neither a profile nor a file. Profiles: %s"
                            .formatted(
                                    profile,
                                    String.join(
                                            ", ",
                                            fileImport.importers().library().profiles().stream()
                                                    .map(ImportProfile::name)
                                                    .toList())));
        }
        return Optional.of(ProfileText.read(Files.readString(file)));
    }
}

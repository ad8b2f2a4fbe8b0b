// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.jspecify.annotations.Nullable;
import org.tributary.app.opencase.FileImport;
import org.tributary.app.opencase.OpenCase;
import org.tributary.importers.profile.ImportProfile;
import org.tributary.importers.profile.ProfileText;
import org.tributary.importers.profile.Settings;

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
import java.util.stream.Stream;

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
            description = "transaction exports, or folders of them")
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
    private final FileImport fileImport;

    ImportCommand(CommandContext context) {
        this.context = context;
        fileImport = new FileImport(context.profiles().importers());
    }

    @Override
    public Integer call() throws IOException {
        context.profiles().problems().forEach(context.console()::message);
        List<Path> all = regular(files);
        Settings given = Settings.of(settings);
        Optional<ImportProfile> wanted = chosen();
        List<ReceiptJson> receipts;
        try (OpenCase open = context.open(folder)) {
            ImportRun.Taking taking = dryRun ? ImportRun.Taking.DRY_RUN : ImportRun.Taking.IMPORT;
            receipts = new ImportRun(context, fileImport, open).of(all, wanted, given, taking);
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

    /// The files that are meant, those of a folder in the order of their names.
    private static List<Path> regular(List<Path> named) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                all.addAll(within(path));
            } else if (Files.isRegularFile(path)) {
                all.add(path);
            } else {
                throw new UsageException("There is no file '%s'. Check the path.".formatted(path));
            }
        }
        return List.copyOf(all);
    }

    private static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found =
                    files.filter(Files::isRegularFile).filter(f -> !hidden(f)).sorted().toList();
            if (found.isEmpty()) {
                throw new UsageException(
                        "There are no files in the folder '%s'.".formatted(folder));
            }
            return found;
        }
    }

    private static boolean hidden(Path file) {
        return String.valueOf(file.getFileName()).startsWith(".");
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

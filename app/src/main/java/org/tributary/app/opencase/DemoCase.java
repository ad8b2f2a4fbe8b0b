// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.opencase;

import org.tributary.importers.format.Recognised;
import org.tributary.importers.profile.Settings;
import org.tributary.ledger.account.AccountId;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.imports.ImportReceipt;
import org.tributary.ledger.money.Currencies;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The case the program ships with: a bundled ledger, imported when the case is first made. Its
/// source, licence and story are told in the README beside the files.
///
/// @param cases makes the case
/// @param fileImport reads the files
public record DemoCase(Cases cases, FileImport fileImport) {

    /// The account whose money scatters: the first one a newcomer looks at.
    public static final AccountId SCATTERS = new AccountId("00908", "800957210");

    /// One of the seven accounts the money passes through.
    public static final AccountId PASSES = new AccountId("01588", "80042AC60");

    /// The account where it gathers again.
    public static final AccountId GATHERS = new AccountId("01665", "80054CAB0");

    private static final List<String> LEDGER =
            List.of("HI-Small_Trans_sample_28k.csv", "HI-Small_pattern_transactions.csv");

    private static final List<String> BESIDE = List.of("README.md", "LICENSE-CDLA-Sharing-1.0.txt");

    /// A case that was made, and what became of the files in it.
    public record Made(OpenCase open, List<ImportReceipt> receipts) {
        public Made {
            receipts = List.copyOf(receipts);
        }
    }

    /// Lays the ledger out in a folder, so that `file.csv:line` can be looked up in it, and imports
    /// it into a new case.
    ///
    /// @param ledger folder for the files; made if needed
    /// @param folder folder for the case, new or empty
    /// @throws IOException if the files cannot be written or read
    public Made make(Path ledger, Path folder, Author author, Work work) throws IOException {
        List<Path> files = layOut(ledger);
        OpenCase open =
                cases.create(
                        folder,
                        new Cases.NewCase("Demo case", Currencies.of("USD"), ZoneOffset.UTC),
                        author);
        List<ImportReceipt> receipts = new ArrayList<>();
        try {
            for (Path file : files) {
                Recognised recognised = fileImport.recognise(file, Optional.empty(), Settings.NONE);
                receipts.add(fileImport.run(open, file, recognised.profile(), author, work));
            }
        } catch (IOException | RuntimeException e) {
            open.close();
            throw e;
        }
        return new Made(open, receipts);
    }

    private static List<Path> layOut(Path ledger) throws IOException {
        Files.createDirectories(ledger);
        for (String name : BESIDE) {
            copy(name, ledger);
        }
        List<Path> files = new ArrayList<>();
        for (String name : LEDGER) {
            files.add(copy(name, ledger));
        }
        return files;
    }

    private static Path copy(String name, Path ledger) throws IOException {
        Path target = ledger.resolve(name);
        String resource = "/org/tributary/app/demo-case/" + name;
        try (InputStream in = DemoCase.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("'%s' is missing from the program".formatted(name));
            }
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator;

import org.tributary.generator.behaviour.Behaviour;
import org.tributary.generator.behaviour.Behaviours;
import org.tributary.generator.behaviour.EverydayPayments;
import org.tributary.generator.world.DraftTransfer;
import org.tributary.generator.world.Population;
import org.tributary.generator.world.Window;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes a synthetic ledger: everyday payments of power-law activity, salaries, rent, bills and
/// pooling, and in between planted schemes with their innocent twins, all labelled.
///
/// Works through the days one by one and keeps only one day of transfers in memory, so that the
/// size is bounded by the disk. Equal settings make equal bytes on every machine. Stateless and
/// thread-safe.
public final class LedgerGenerator {

    /// Grows whenever equal settings would make other bytes than before.
    public static final int VERSION = 1;

    private static final List<String> FILES =
            List.of("transactions.csv", "labels.csv", "accounts.csv", "README.txt");
    private static final int CHECK_EVERY = 1 << 14;

    /// Writes `transactions.csv`, `labels.csv`, `accounts.csv` and `README.txt`.
    ///
    /// @param folder where to write; made if absent
    /// @throws FileAlreadyExistsException if one of the files is there already; nothing is changed
    /// @throws IOException if writing fails; what was begun is removed
    /// @throws IllegalArgumentException if the schemes need more transfers than were asked for
    /// @throws org.tributary.ledger.work.WorkCancelledException if asked to stop; what was begun is
    ///     removed
    public GeneratedLedger generate(GeneratorSettings settings, Path folder, Work work)
            throws IOException {
        Files.createDirectories(folder);
        for (String name : FILES) {
            if (Files.exists(folder.resolve(name))) {
                throw new FileAlreadyExistsException(
                        folder.resolve(name).toString(), null, "choose an empty folder");
            }
        }
        boolean whole = false;
        try {
            GeneratedLedger ledger = write(settings, folder, work);
            whole = true;
            return ledger;
        } finally {
            if (!whole) {
                for (String name : FILES) {
                    Files.deleteIfExists(folder.resolve(name));
                }
            }
        }
    }

    private static GeneratedLedger write(GeneratorSettings settings, Path folder, Work work)
            throws IOException {
        Population people = new Population(settings.accounts(), settings.seed());
        Window window = new Window(settings.start(), settings.days());
        Schemes schemes = new Schemes(settings, people, window);
        long recurring = settings.transfers() - settings.transfers() * 63 / 100;
        if (schemes.size() > settings.transfers() - recurring) {
            throw new IllegalArgumentException(
                    """
                    %d schemes per typology need %d transfers, more than 63 %% of %d. \
                    Ask for fewer schemes or more transfers.\
                    """
                            .formatted(
                                    settings.schemesPerTypology(),
                                    schemes.size(),
                                    settings.transfers()));
        }
        GeneratedLedger ledger = writeTransfers(settings, schemes, people, folder, work);
        writeAccounts(people, ledger.accounts(), work);
        Files.writeString(ledger.readme(), ReadmeText.of(settings, ledger), StandardCharsets.UTF_8);
        return ledger;
    }

    private static GeneratedLedger writeTransfers(
            GeneratorSettings settings, Schemes schemes, Population people, Path folder, Work work)
            throws IOException {
        Window window = new Window(settings.start(), settings.days());
        long total = settings.transfers();
        List<Behaviour> behaviours = Behaviours.of(people, window, settings.seed(), total);
        EverydayPayments everyday = new EverydayPayments(people, settings.seed());
        Agenda agenda = new Agenda(settings, schemes, behaviours);
        work.begin("Generating transfers", total);
        try (LedgerFiles files =
                new LedgerFiles(
                        folder.resolve("transactions.csv"),
                        folder.resolve("labels.csv"),
                        people,
                        window)) {
            for (int day = 0; day < settings.days(); day++) {
                work.checkCancelled();
                List<DraftTransfer> transfers = new ArrayList<>(schemes.onDay(day));
                for (Behaviour behaviour : behaviours) {
                    behaviour.onDay(day, transfers::add);
                }
                everyday.onDay(day, agenda.everyday(day), transfers::add);
                files.writeDay(transfers, work);
            }
            return files.ledger(folder);
        }
    }

    private static void writeAccounts(Population people, Path file, Work work) throws IOException {
        work.begin("Writing accounts", people.size());
        try (Writer accounts = LedgerFiles.create(file)) {
            accounts.write("Bank,Account,Party ID,Party Name,Type\n");
            for (int account = 0; account < people.size(); account++) {
                accounts.write(
                        String.join(
                                        ",",
                                        people.bank(account),
                                        people.number(account),
                                        people.partyId(account),
                                        people.partyName(account),
                                        people.role(account).word())
                                + "\n");
                if (account % CHECK_EVERY == 0) {
                    work.checkCancelled();
                }
            }
        }
        work.done(people.size());
    }
}

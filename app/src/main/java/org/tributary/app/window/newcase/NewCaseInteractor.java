// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.newcase;

import org.tributary.app.window.kit.FileChoice;
import org.tributary.app.window.kit.FileKind;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.LatestWins;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.importers.rates.RatesException;
import org.tributary.importers.rates.RatesFile;
import org.tributary.ledger.casefile.CaseFileException;
import org.tributary.ledger.money.RateTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Checks the form while it is filled in, and has the case made.
final class NewCaseInteractor implements AutoCloseable {

    private record Rates(Optional<RateTable> table, String fault) {}

    private final NewCaseModel model;
    private final Texts texts;
    private final Tasks tasks;
    private final FileChoice files;
    private final Path parent;
    private final CaseMaker maker;
    private final LatestWins checking;
    private RateTable rates = RateTable.EMPTY;
    private String suggested = "";

    /// @param parent folder in which a folder for the case is suggested
    NewCaseInteractor(
            NewCaseModel model,
            Texts texts,
            Tasks tasks,
            FileChoice files,
            Path parent,
            CaseMaker maker) {
        this.model = model;
        this.texts = texts;
        this.tasks = tasks;
        this.files = files;
        this.parent = parent;
        this.maker = maker;
        checking = tasks.latestWins(texts.of("newcase.checking"));
        suggest();
    }

    /// The folder follows the name until the user writes another.
    void nameChanged() {
        model.nameFault().set("");
        if (model.folder().get().equals(suggested)) {
            suggest();
        }
    }

    private void suggest() {
        String name = FolderName.of(model.name().get());
        suggested = name.isEmpty() ? "" : parent.resolve(name).toString();
        model.folder().set(suggested);
    }

    void folderChanged() {
        String written = model.folder().get().strip();
        model.folderFault().set("");
        if (!written.isEmpty()) {
            checking.submit(work -> folderFault(written), model.folderFault()::set);
        }
    }

    private String folderFault(String written) {
        try {
            Path folder = Path.of(written);
            if (!folder.isAbsolute()) {
                return texts.of("newcase.folder.relative");
            }
            if (!Files.exists(folder)) {
                return "";
            }
            if (!Files.isDirectory(folder)) {
                return texts.of("newcase.folder.file");
            }
            if (Files.exists(folder.resolve("case.json"))) {
                return texts.of("newcase.folder.case");
            }
            try (Stream<Path> content = Files.list(folder)) {
                return content.findAny().isPresent() ? texts.of("newcase.folder.full") : "";
            }
        } catch (InvalidPathException | IOException e) {
            return texts.of("newcase.folder.unusable");
        }
    }

    /// Asks for a folder; the case gets one of its own in it where it holds something already.
    void chooseFolder() {
        files.folder(texts.of("newcase.folder.choose"))
                .ifPresent(
                        chosen -> {
                            String name = FolderName.of(model.name().get());
                            boolean own = !name.isEmpty() && !isEmpty(chosen);
                            model.folder().set((own ? chosen.resolve(name) : chosen).toString());
                        });
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    void zoneChanged() {
        model.zoneFault().set(zone().isPresent() ? "" : texts.of("newcase.zone.unknown"));
    }

    private Optional<ZoneId> zone() {
        try {
            return Optional.of(ZoneId.of(model.zone().get().strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    void chooseRates() {
        List<Path> chosen =
                files.open(
                        texts.of("newcase.rates.choose"),
                        List.of(new FileKind(texts.of("newcase.rates.kind"), List.of("*.csv"))));
        if (!chosen.isEmpty()) {
            readRates(chosen.getFirst());
        }
    }

    private void readRates(Path file) {
        model.rates().set(file.toString());
        model.ratesFound().set("");
        model.ratesFault().set("");
        rates = RateTable.EMPTY;
        tasks.start(
                texts.of("newcase.rates.reading"),
                work -> rates(file),
                Outcome.of(
                        (Rates read) -> {
                            model.ratesFault().set(read.fault());
                            read.table().ifPresent(this::takeRates);
                        }));
    }

    private void takeRates(RateTable table) {
        rates = table;
        model.ratesFound().set(texts.of("newcase.rates.found", table.rates().size()));
    }

    private Rates rates(Path file) {
        try {
            return new Rates(Optional.of(RatesFile.read(file)), "");
        } catch (RatesException e) {
            return new Rates(Optional.empty(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Rates(Optional.empty(), texts.of("newcase.rates.unreadable"));
        }
    }

    void dropRates() {
        rates = RateTable.EMPTY;
        model.rates().set("");
        model.ratesFound().set("");
        model.ratesFault().set("");
    }

    /// Has the case made, or says what is missing.
    void make() {
        if (model.name().get().isBlank()) {
            model.nameFault().set(texts.of("newcase.name.missing"));
        }
        if (model.folder().get().isBlank()) {
            model.folderFault().set(texts.of("newcase.folder.missing"));
        }
        zoneChanged();
        Optional<ZoneId> zone = zone();
        boolean faulty =
                Stream.of(
                                model.nameFault(),
                                model.folderFault(),
                                model.zoneFault(),
                                model.ratesFault())
                        .anyMatch(fault -> !fault.get().isEmpty());
        if (faulty || zone.isEmpty() || model.making().get()) {
            return;
        }
        var wanted =
                new WantedCase(
                        model.name().get().strip(),
                        Path.of(model.folder().get().strip()),
                        model.base().get(),
                        zone.get(),
                        rates);
        model.making().set(true);
        tasks.start(
                texts.of("newcase.making"),
                work -> maker.make(wanted, work),
                Outcome.of(this::made)
                        .onFailure(this::failed)
                        .onCancelled(() -> model.making().set(false)));
    }

    private void made(Runnable then) {
        model.making().set(false);
        then.run();
    }

    private void failed(Exception failure) {
        model.making().set(false);
        switch (failure) {
            case CaseFileException told ->
                    model.folderFault().set(String.valueOf(told.getMessage()));
            case RuntimeException fault -> throw fault;
            default -> throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        checking.close();
    }
}

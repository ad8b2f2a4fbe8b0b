// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files to import: the demo ledger, a piece of it with faults planted, a bank's own export.
public final class SampleFiles {

    private static final Path DEMO = Path.of("..", "packaging", "demo-case");

    private SampleFiles() {}

    /// 28,374 rows and a header.
    public static Path ledger() {
        return DEMO.resolve("HI-Small_Trans_sample_28k.csv");
    }

    /// The header and 60 rows, of which lines 4, 7 and 12 cannot be read.
    public static Path faulty(Path folder) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(ledger()).subList(0, 61));
            // As AMLworld itself writes it: two columns of one name.
            lines.set(0, lines.get(0).replace("Account.1", "Account"));
            lines.set(3, lines.get(3).replaceFirst("^[^,]*", "yesterday"));
            lines.set(6, withAmount(lines.get(6), "12.5.7"));
            lines.set(11, lines.get(11).replace("US Dollar", "Doubloon"));
            return Files.write(folder.resolve("export-with-faults.csv"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The header, the first two rows of [#faulty], and one row more.
    public static Path overlapping(Path folder) {
        try {
            List<String> lines = Files.readAllLines(faulty(folder));
            return Files.write(
                    folder.resolve("overlapping.csv"),
                    List.of(
                            lines.get(0),
                            lines.get(1),
                            lines.get(2),
                            withAmount(lines.get(4), "12.57")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Customers of a bank and their accounts.
    public static Path customers(Path folder) {
        try {
            return Files.writeString(
                    folder.resolve("customers.csv"),
                    """
                    Customer ID,Customer Name,Customer Type,Account Number,Date of Birth,Address,Risk Rating
                    C-1001,Mara Lind,Person,1001,1971-04-30,Havnegade 4 Aarhus,High
                    C-1002,Orchid Trading Ltd,Organisation,1002,,Unit 9 Harbour Rd,Medium
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withAmount(String line, String amount) {
        String[] cells = line.split(",", -1);
        cells[5] = amount;
        return String.join(",", cells);
    }

    /// A German bank's export: semicolons, decimal commas, days first, no currency.
    public static Path german(Path folder) {
        try {
            return Files.writeString(
                    folder.resolve("umsaetze.csv"),
                    """
                    Buchungstag;Auftraggeber;Empfaenger;Betrag;Verwendungszweck
                    03.01.2026;DE001;DE002;1.250,00;Rechnung 17
                    14.01.2026;DE002;DE003;1.199,50;Miete
                    28.01.2026;DE003;DE001;75,25;Auslagen
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

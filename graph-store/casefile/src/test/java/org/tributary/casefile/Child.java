// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile;

import org.tributary.ledger.casefile.CaseFile;
import org.tributary.ledger.imports.PartyRow;
import org.tributary.ledger.imports.RowResult;
import org.tributary.ledger.imports.RowSink;
import org.tributary.ledger.imports.RowSource;
import org.tributary.ledger.transfer.FileVocabulary;
import org.tributary.ledger.transfer.TransferColumns;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// A process of its own that works on a case until it is killed.
final class Child {

    private Child() {}

    static Process start(Path folder, String task) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString(),
                        task)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] args) throws Exception {
        Workshop shop = new Workshop(Path.of(args[0]));
        try (CaseFile record = shop.open()) {
            System.out.println("open");
            Ledger ledger = new Ledger(shop.folder().resolve("big.csv"), CrashTest.BATCH);
            switch (args[1]) {
                case "hold" -> System.in.read();
                case "import" -> Workshop.take(record, ledger);
                case "undo" ->
                        record.undoImport(
                                1, "", Workshop.ANN, org.tributary.ledger.work.Work.UNOBSERVED);
                case "import-broken" ->
                        record.importFile(
                                ledger.plan(),
                                flippingEarly(ledger, shop),
                                Workshop.ANN,
                                org.tributary.ledger.work.Work.UNOBSERVED);
                default -> throw new IllegalArgumentException(args[1]);
            }
            System.out.println("done");
        }
    }

    /// The planted fault: the import is made real before its rows are there.
    private static RowSource flippingEarly(Ledger ledger, Workshop shop) {
        return (sink, work) ->
                ledger.readInto(
                        new RowSink() {
                            @Override
                            public void accept(TransferColumns batch, FileVocabulary words) {
                                sink.accept(batch, words);
                                flip(shop);
                            }

                            @Override
                            public void party(PartyRow row) {
                                sink.party(row);
                            }

                            @Override
                            public void reject(RowResult.Rejected row) {
                                sink.reject(row);
                            }

                            @Override
                            public void skip(RowResult.Skipped row) {
                                sink.skip(row);
                            }
                        },
                        work);
    }

    private static void flip(Workshop shop) {
        String url = "jdbc:sqlite:" + shop.caseFolder().resolve("case.db");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "UPDATE import SET state = 'REAL', end_transfer ="
                            + " (SELECT next FROM mark WHERE kind = 'transfer')");
            System.out.println("flipped");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.importer.ImportCommand;

import picocli.CommandLine;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Set;

/// Neo4j's own offline importer on the same transfers: what a user runs as
/// `neo4j-admin database import full`.
///
/// Arguments: `prepare FILE DIR` lays an AMLworld-layout file out as the importer wants it (which
/// is not measured); `import DIR` imports that into `DIR/store`; `check DIR` counts and sums what
/// the store then holds.
public final class OfflineImporterPeer {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");

    private OfflineImporterPeer() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[arguments.length - 1]).toAbsolutePath().normalize();
        switch (arguments[0]) {
            case "prepare" -> prepare(Path.of(arguments[1]), folder);
            case "import" -> System.exit(importInto(folder));
            case "check" -> check(folder);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void prepare(Path file, Path folder) throws IOException {
        Files.createDirectories(folder);
        Set<String> accounts = new LinkedHashSet<>();
        try (BufferedReader in = Files.newBufferedReader(file);
                BufferedWriter out = Files.newBufferedWriter(folder.resolve("transfers.csv"))) {
            out.write(
                    ":START_ID,:END_ID,row:LONG,at:LONG,paid:DOUBLE,paidCurrency:STRING,"
                            + "received:DOUBLE,receivedCurrency:STRING,channel:STRING\n");
            in.readLine();
            long row = 1;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cell = line.split(",");
                String from = cell[1] + ":" + cell[2];
                String to = cell[3] + ":" + cell[4];
                accounts.add(from);
                accounts.add(to);
                long at =
                        LocalDateTime.parse(cell[0], TIME).toInstant(ZoneOffset.UTC).toEpochMilli();
                out.write(
                        String.join(
                                ",",
                                from,
                                to,
                                Long.toString(row++),
                                Long.toString(at),
                                cell[7],
                                cell[8],
                                cell[5],
                                cell[6],
                                cell[9]));
                out.write('\n');
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("accounts.csv"))) {
            out.write("key:ID\n");
            for (String account : accounts) {
                out.write(account);
                out.write('\n');
            }
        }
    }

    private static int importInto(Path folder) throws IOException {
        Path store = folder.resolve("store");
        Files.createDirectories(store.resolve("conf"));
        return new CommandLine(
                        new ImportCommand.Full(new ExecutionContext(store, store.resolve("conf"))))
                .execute(
                        "--nodes=Account=" + folder.resolve("accounts.csv"),
                        "--relationships=TRANSFER=" + folder.resolve("transfers.csv"),
                        "--overwrite-destination",
                        "--id-type=string",
                        "neo4j");
    }

    private static void check(Path folder) {
        DatabaseManagementService service =
                new DatabaseManagementServiceBuilder(folder.resolve("store")).build();
        try {
            GraphDatabaseService database =
                    service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            try (var transaction = database.beginTx()) {
                System.out.println(
                        transaction
                                .execute(
                                        "MATCH ()-[t:TRANSFER]->() RETURN t.paidCurrency AS"
                                            + " currency, count(t) AS transfers, round(sum(t.paid),"
                                            + " 2) AS paid ORDER BY currency")
                                .resultAsString());
            }
        } finally {
            service.shutdown();
        }
    }
}

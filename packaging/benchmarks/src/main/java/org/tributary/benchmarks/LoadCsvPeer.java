// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;

import java.nio.file.Path;
import java.util.Map;

/// Neo4j's own way to import the same file: `LOAD CSV` into an empty embedded store, accounts
/// merged under a constraint, every row a relationship, in transactions of 20,000 rows.
///
/// Arguments: the folder for the store, the AMLworld-layout file. Prints what the store then holds.
public final class LoadCsvPeer {

    private static final String ACCOUNTS =
            """
            LOAD CSV FROM $file AS row
            CALL (row) {
              WITH row WHERE row[0] <> 'Timestamp'
              MERGE (:Account {key: row[1] + ':' + row[2]})
              MERGE (:Account {key: row[3] + ':' + row[4]})
            } IN TRANSACTIONS OF 20000 ROWS
            """;

    private static final String TRANSFERS =
            """
            LOAD CSV FROM $file AS row
            CALL (row) {
              WITH row WHERE row[0] <> 'Timestamp'
              MATCH (a:Account {key: row[1] + ':' + row[2]})
              MATCH (b:Account {key: row[3] + ':' + row[4]})
              CREATE (a)-[:TRANSFER {at: row[0], received: row[5], receivedCurrency: row[6],
                paid: row[7], paidCurrency: row[8], channel: row[9], label: row[10]}]->(b)
            } IN TRANSACTIONS OF 20000 ROWS
            """;

    private LoadCsvPeer() {}

    public static void main(String[] arguments) {
        Path store = Path.of(arguments[0]).toAbsolutePath().normalize();
        Map<String, Object> file =
                Map.of("file", Path.of(arguments[1]).toAbsolutePath().toUri().toString());
        DatabaseManagementService service =
                new DatabaseManagementServiceBuilder(store)
                        .setConfig(GraphDatabaseSettings.allow_file_urls, true)
                        .build();
        try {
            GraphDatabaseService database = service.database("neo4j");
            database.executeTransactionally(
                    "CREATE CONSTRAINT FOR (a:Account) REQUIRE a.key IS UNIQUE");
            database.executeTransactionally(ACCOUNTS, file);
            database.executeTransactionally(TRANSFERS, file);
            try (Transaction transaction = database.beginTx()) {
                System.out.println(
                        transaction
                                .execute("MATCH (:Account)-[t:TRANSFER]->() RETURN count(t) AS n")
                                .resultAsString());
            }
        } finally {
            service.shutdown();
        }
    }
}

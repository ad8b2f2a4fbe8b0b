// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.cypher;

import java.util.Locale;

/// Queries to begin with; an account's key goes where `BANK:NUMBER` stands.
enum Example {
    PAYEES(
            """
            MATCH (a:Account {id: 'BANK:NUMBER'})-[t:TRANSFER]->(b:Account)
            RETURN b, count(t) AS payments
            ORDER BY payments DESC\
            """),
    PAYERS(
            """
            MATCH (b:Account)-[t:TRANSFER]->(a:Account {id: 'BANK:NUMBER'})
            RETURN b, t
            ORDER BY t.at\
            """),
    LOOPS(
            """
            MATCH way = (a:Account {id: 'BANK:NUMBER'})-[:TRANSFER*2..3]->(a)
            RETURN way
            LIMIT 50\
            """),
    BETWEEN(
            """
            MATCH (a:Account {id: 'BANK:NUMBER'})-[:TRANSFER]->(m:Account)
                  -[:TRANSFER]->(b:Account {id: 'BANK:NUMBER'})
            RETURN DISTINCT m\
            """),
    BUSIEST(
            """
            MATCH (a:Account)-[:TRANSFER]->(b:Account)
            RETURN b, count(DISTINCT a) AS payers
            ORDER BY payers DESC
            LIMIT 20\
            """),
    HOLDERS(
            """
            MATCH (p:Party)-[:HOLDS]->(a:Account)-[t:TRANSFER]->(b:Account)<-[:HOLDS]-(p)
            RETURN p, a, b, count(t) AS payments
            ORDER BY payments DESC\
            """);

    private final String query;

    Example(String query) {
        this.query = query;
    }

    String query() {
        return query;
    }

    /// Last part of the key of its words, and of its id on the screen.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

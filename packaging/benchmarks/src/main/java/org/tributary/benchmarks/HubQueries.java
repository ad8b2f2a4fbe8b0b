// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

/// The definition of gather-scatter as Cypher, with words that [TypologiesBesideCypher] spells out.
final class HubQueries {

    /// Centres of closed circles, as the ledger's relations tell them.
    static final String CIRCLES =
            """
            WITH $FACTORS AS f
            MATCH (c:Account)
            WHERE COUNT { (c)-[:TRANSFER]->() } + COUNT { (c)<-[:TRANSFER]-() } <= 1000
            MATCH (c)-[t:TRANSFER]-(p:Account) WHERE $MOVES(t)
            WITH f, c, collect(DISTINCT p) AS ps
            WHERE 2 <= size(ps) <= 24
              AND all(p IN ps WHERE
                COUNT { (p)-[:TRANSFER]->() } + COUNT { (p)<-[:TRANSFER]-() } <= 1000)
            UNWIND ps AS p
            MATCH (p)-[t:TRANSFER]-(x:Account) WHERE $MOVES(t)
            WITH c, ps, count(*) AS n,
              sum(CASE WHEN x = c OR x IN ps THEN 1 ELSE 0 END) AS within,
              sum(CASE WHEN x IN ps THEN 1 ELSE 0 END) AS among
            WHERE within >= 0.7 * n AND among >= 0.2 * n
            RETURN c.id
            """;

    /// Hubs of gather-scatter. Whatever is bound to have no window that counts is left out as soon
    /// as that shows.
    static final String HUBS =
            """
            WITH $FACTORS AS f
            MATCH (h:Account)
            WHERE COUNT { (h)<-[:TRANSFER]-() } >= 2 AND COUNT { (h)-[:TRANSFER]->() } >= 2
            CALL (h, f) {
              MATCH (h)<-[t:TRANSFER]-(p:Account)
              WHERE $MOVES(t) AND NOT t.channel IN $CARDS
                AND NOT EXISTS { (h)<-[:HOLDS]-(:Party)-[:HOLDS]->(p) }
              WITH h, f, p, collect(t) AS ts
              CALL (h, p, f) {
                MATCH (h)-[t:TRANSFER]-(p) WHERE $MOVES(t)
                RETURN max(t.at) - min(t.at) AS span
              }
              WITH h, f, p, ts, h.id IN $CIRCLES OR p.id IN $CIRCLES AS circle, span
              UNWIND ts AS t
              WITH p, circle, circle OR span <= 604800000 AS strange, t,
                $RECEIVED(t) AS worth
              ORDER BY t.at, t.row
              RETURN [x IN collect([strange, t.at, t.row, p.id, worth, circle]) WHERE x[0]] AS came,
                sum(CASE WHEN circle THEN 0 ELSE 1 END) AS usualIn
            }
            WITH h, f, came, usualIn WHERE size(came) >= 2
            CALL (h, f) {
              MATCH (h)-[t:TRANSFER]->(p:Account)
              WHERE $MOVES(t) AND NOT t.channel IN $CARDS
                AND NOT EXISTS { (h)<-[:HOLDS]-(:Party)-[:HOLDS]->(p) }
              WITH h, f, p, collect(t) AS ts
              CALL (h, p, f) {
                MATCH (h)-[t:TRANSFER]-(p) WHERE $MOVES(t)
                RETURN max(t.at) - min(t.at) AS span
              }
              WITH h, f, p, ts, h.id IN $CIRCLES OR p.id IN $CIRCLES AS circle, span
              UNWIND ts AS t
              WITH p, circle, circle OR span <= 604800000 AS strange, t, $PAID(t) AS worth
              ORDER BY t.at, t.row
              RETURN [x IN collect([strange, t.at, t.row, p.id, worth, circle]) WHERE x[0]] AS went,
                sum(CASE WHEN circle THEN 0 ELSE 1 END) AS usualOut
            }
            WITH h, came, usualIn, went, usualOut WHERE size(went) > 0
            UNWIND range(0, size(came) - 2) AS i
            WITH h, came, usualIn, went, usualOut, i,
              [x IN came[i..] WHERE x[1] <= came[i][1] + 432000000] AS gathered,
              CASE WHEN i = 0 THEN 0 ELSE
                size([x IN came[i - 1..] WHERE x[1] <= came[i - 1][1] + 432000000]) - 1 END AS before
            WHERE size(gathered) >= 2 AND size(gathered) > before
            WITH h, went, usualOut, gathered,
              usualIn - size([x IN gathered WHERE NOT x[5]]) AS otherIn
            WHERE toFloat(size(gathered)) / (size(gathered) + otherIn) >= 0.2999995
            WITH h, usualOut, gathered, otherIn,
              [x IN went WHERE
                (x[1] > gathered[1][1] OR (x[1] = gathered[1][1] AND x[2] > gathered[1][2]))
                AND x[1] <= gathered[-1][1] + 432000000] AS scattered
            WHERE size(scattered) > 0
            WITH h, gathered, scattered,
              otherIn + usualOut - size([x IN scattered WHERE NOT x[5]]) AS usual
            WHERE toFloat(size(gathered) + size(scattered))
              / (size(gathered) + size(scattered) + usual) >= 0.2999995
            CALL (gathered, scattered) {
              UNWIND gathered AS x RETURN count(DISTINCT x[3]) AS payers
            }
            CALL (scattered) { UNWIND scattered AS x RETURN count(DISTINCT x[3]) AS payees }
            WITH h, gathered, scattered, usual, payers, payees
            WHERE payers >= 2 AND payees >= 2 AND floor(payers + payees - sqrt(usual)) >= 4
            CALL (gathered, scattered) {
              UNWIND gathered + scattered AS x
              WITH x ORDER BY x[4]
              WITH collect(x[4]) AS sorted
              RETURN sorted[size(sorted) / 2] AS median
            }
            WITH h, median WHERE median >= 100000
            RETURN DISTINCT h.id
            """;

    private HubQueries() {}
}

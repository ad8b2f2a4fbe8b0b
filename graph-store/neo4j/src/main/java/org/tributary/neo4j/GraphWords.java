// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.RelationshipType;

/// The words of the graph: labels, relationship types and property keys. No value under any of
/// them is text of the case; the only texts are currency codes and what the projection says of
/// itself.
final class GraphWords {

    /// `(:Account {id})`, `id` being the account's ordinal.
    static final Label ACCOUNT = Label.label("Account");

    /// `(:Party {id})`, `id` being the party's ordinal.
    static final Label PARTY = Label.label("Party");

    /// `(:Currency {code, id, exponent})`: what the number in `paidCurrency` stands for.
    static final Label CURRENCY = Label.label("Currency");

    /// `(:Channel {id})`: its word stays in the record.
    static final Label CHANNEL = Label.label("Channel");

    /// `(:Projection)`, one node that tells what the graph holds.
    static final Label PROJECTION = Label.label("Projection");

    static final RelationshipType TRANSFER = RelationshipType.withName("TRANSFER");
    static final RelationshipType HOLDS = RelationshipType.withName("HOLDS");

    static final String ID = "id";

    static final String ROW = "row";
    static final String AT = "at";
    static final String PAID = "paid";
    static final String PAID_CURRENCY = "paidCurrency";
    static final String RECEIVED = "received";
    static final String RECEIVED_CURRENCY = "receivedCurrency";
    static final String CHANNEL_CODE = "channel";

    static final String CODE = "code";
    static final String EXPONENT = "exponent";

    static final String GENERATION = "generation";
    static final String UP_TO = "upTo";
    static final String TRANSFERS = "transfers";
    static final String DIGEST = "digest";
    static final String HOLDERS = "holders";
    static final String FORMAT = "format";
    static final String ENGINE = "engine";

    private GraphWords() {}
}

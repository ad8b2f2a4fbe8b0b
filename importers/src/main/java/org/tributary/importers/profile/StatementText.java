// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.profile;

import org.tributary.importers.statement.AccountKinds;
import org.tributary.importers.statement.DirectionWords;
import org.tributary.importers.statement.Naming;
import org.tributary.importers.statement.OwnAccount;
import org.tributary.importers.statement.RowOrder;
import org.tributary.importers.statement.SignRule;
import org.tributary.importers.statement.StatementRules;
import org.tributary.ledger.account.AccountKind;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/// The statement rules within a profile's JSON. What is missing there is as for two-sided rows.
final class StatementText {

    private StatementText() {}

    static ObjectNode write(StatementRules rules, ObjectNode node) {
        node.put("sign", StatementSettings.word(rules.sign()));
        node.put("ownAccount", rules.own().number());
        node.put("ownBank", rules.own().bank());
        node.put("ownName", rules.own().name());
        texts(rules.words().in(), node.putArray("inWords"));
        texts(rules.words().out(), node.putArray("outWords"));
        node.put("counterparty", StatementSettings.word(rules.naming()));
        node.put("kind", StatementSettings.word(rules.kinds().first()));
        node.put("counterpartyKind", StatementSettings.word(rules.kinds().second()));
        texts(rules.footers(), node.putArray("footers"));
        node.put("order", StatementSettings.word(rules.order()));
        return node;
    }

    private static void texts(List<String> texts, ArrayNode array) {
        texts.forEach(array::add);
    }

    static StatementRules read(JsonNode node) {
        StatementRules plain = StatementRules.TWO_SIDED;
        return new StatementRules(
                new OwnAccount(
                        node.path("ownAccount").asString(""),
                        node.path("ownBank").asString(""),
                        node.path("ownName").asString("")),
                choice(node, "sign", SignRule.values(), plain.sign()),
                new DirectionWords(texts(node.path("inWords")), texts(node.path("outWords"))),
                choice(node, "counterparty", Naming.values(), plain.naming()),
                new AccountKinds(
                        choice(node, "kind", AccountKind.values(), plain.kinds().first()),
                        choice(
                                node,
                                "counterpartyKind",
                                AccountKind.values(),
                                plain.kinds().second())),
                texts(node.path("footers")),
                choice(node, "order", RowOrder.values(), plain.order()));
    }

    private static <E extends Enum<E>> E choice(
            JsonNode node, String key, E[] values, E otherwise) {
        String text = node.path(key).asString("");
        return text.isBlank() ? otherwise : StatementSettings.choice(key, text, values);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}

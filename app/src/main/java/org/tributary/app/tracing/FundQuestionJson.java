// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.tracing;

import org.tributary.analysis.trace.Share;
import org.tributary.analysis.trace.TraceMethod;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.transfer.TransferId;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Writes kept questions as JSON and reads them again: accounts by ordinal, transfers by id.
/// Rates are not written but that the case's own are used. Stateless.
final class FundQuestionJson {

    private FundQuestionJson() {}

    static String write(KeptTrace kept) {
        FundQuestion question = kept.question();
        ObjectNode json = JsonMapper.shared().createObjectNode();
        switch (question.origin()) {
            case Origin.OfTransfer(TransferId id) -> json.put("transfer", id.value());
            case Origin.OfAccount(int ordinal) -> json.put("account", ordinal);
        }
        json.put("method", kept.method().name());
        json.put("share", question.share().millionths());
        json.put("direction", question.direction().name());
        json.put("rates", !question.rates().rates().isEmpty());
        ArrayNode openings = json.putArray("openings");
        question.openings()
                .forEach(
                        (account, amounts) ->
                                amounts.forEach(
                                        amount -> put(openings.addObject(), account, amount)));
        FundStops stops = question.stops();
        stops.hops().ifPresent(hops -> json.put("hops", hops));
        stops.until().ifPresent(until -> json.put("until", until.toEpochMilli()));
        stops.below().ifPresent(below -> json.put("below", below.toPlainString()));
        numbers(json.putArray("accounts"), stops.accounts());
        numbers(json.putArray("known"), stops.known());
        words(json.putArray("banks"), stops.banks());
        words(json.putArray("countries"), stops.countries());
        words(json.putArray("kinds"), stops.kinds().stream().map(AccountKind::name).toList());
        return json.toString();
    }

    private static void put(ObjectNode into, int account, Money amount) {
        into.put("account", account);
        into.put("minor", amount.minor().toString());
        into.put("currency", amount.currency().code());
        into.put("exponent", amount.currency().exponent());
    }

    private static void numbers(ArrayNode into, Collection<Integer> numbers) {
        numbers.stream().sorted().forEach(into::add);
    }

    private static void words(ArrayNode into, Collection<String> words) {
        words.stream().sorted().forEach(into::add);
    }

    static KeptTrace read(int number, String text, RateTable rates) {
        JsonNode json = JsonMapper.shared().readTree(text);
        Origin origin =
                json.has("transfer")
                        ? new Origin.OfTransfer(new TransferId(json.path("transfer").asLong()))
                        : new Origin.OfAccount(json.path("account").asInt());
        return new KeptTrace(
                number,
                new FundQuestion(
                        origin,
                        new Share(json.path("share").asLong()),
                        Direction.valueOf(json.path("direction").asString()),
                        openings(json.path("openings")),
                        stops(json),
                        json.path("rates").asBoolean() ? rates : RateTable.EMPTY),
                TraceMethod.valueOf(json.path("method").asString()));
    }

    private static Map<Integer, List<Money>> openings(JsonNode all) {
        Map<Integer, List<Money>> openings = new HashMap<>();
        for (JsonNode one : all) {
            openings.computeIfAbsent(one.path("account").asInt(), key -> new ArrayList<>())
                    .add(
                            new Money(
                                    new BigInteger(one.path("minor").asString()),
                                    new CurrencyCode(
                                            one.path("currency").asString(),
                                            one.path("exponent").asInt())));
        }
        return openings;
    }

    private static FundStops stops(JsonNode json) {
        Set<AccountKind> kinds = new HashSet<>();
        words(json.path("kinds")).forEach(kind -> kinds.add(AccountKind.valueOf(kind)));
        return new FundStops(
                json.has("hops") ? OptionalInt.of(json.path("hops").asInt()) : OptionalInt.empty(),
                json.has("until")
                        ? Optional.of(Instant.ofEpochMilli(json.path("until").asLong()))
                        : Optional.empty(),
                json.has("below")
                        ? Optional.of(new BigDecimal(json.path("below").asString()))
                        : Optional.empty(),
                numbers(json.path("accounts")),
                words(json.path("banks")),
                words(json.path("countries")),
                kinds,
                numbers(json.path("known")));
    }

    private static Set<Integer> numbers(JsonNode all) {
        Set<Integer> numbers = new HashSet<>();
        all.forEach(one -> numbers.add(one.asInt()));
        return numbers;
    }

    private static Set<String> words(JsonNode all) {
        Set<String> words = new HashSet<>();
        all.forEach(one -> words.add(one.asString()));
        return words;
    }
}

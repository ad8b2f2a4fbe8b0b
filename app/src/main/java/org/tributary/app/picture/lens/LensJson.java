// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture.lens;

import org.tributary.ledger.flow.Period;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Writes a lens as JSON and reads it again. What is missing is as in [Lens#PLAIN]. Stateless and
/// thread-safe.
public final class LensJson {

    private LensJson() {}

    /// Fills an object with what is said of a lens.
    public static void write(Lens lens, ObjectNode into) {
        into.put("arrows", lens.arrows().name());
        into.put("size", lens.size().name());
        into.put("colour", lens.colour().name());
        into.put("width", lens.width().name());
        into.put("arrowColour", lens.arrowColour().name());
        TransferFilter filter = lens.filter();
        if (filter.isNone()) {
            return;
        }
        ObjectNode conditions = into.putObject("filter");
        if (!filter.period().equals(Period.ALWAYS)) {
            conditions.put("from", filter.period().fromMillis());
            conditions.put("to", filter.period().toMillis());
        }
        filter.amount().least().ifPresent(least -> conditions.put("least", least.toPlainString()));
        filter.amount().most().ifPresent(most -> conditions.put("most", most.toPlainString()));
        write(filter.currencies(), conditions, "currencies");
        write(filter.channels(), conditions, "channels");
        write(filter.countries(), conditions, "countries");
        conditions.put("towards", filter.towards().name());
    }

    private static void write(Collection<String> words, ObjectNode into, String name) {
        if (!words.isEmpty()) {
            ArrayNode all = into.putArray(name);
            words.stream().sorted().forEach(all::add);
        }
    }

    /// @throws IllegalArgumentException if it holds a word this program does not know
    public static Lens read(JsonNode node) {
        return new Lens(
                ArrowMode.valueOf(word(node, "arrows", Lens.PLAIN.arrows())),
                filter(node.path("filter")),
                NodeSizing.valueOf(word(node, "size", Lens.PLAIN.size())),
                NodeColouring.valueOf(word(node, "colour", Lens.PLAIN.colour())),
                ArrowWidth.valueOf(word(node, "width", Lens.PLAIN.width())),
                ArrowColouring.valueOf(word(node, "arrowColour", Lens.PLAIN.arrowColour())));
    }

    private static String word(JsonNode node, String name, Enum<?> otherwise) {
        return node.path(name).asString(otherwise.name());
    }

    private static TransferFilter filter(JsonNode node) {
        if (node.isMissingNode()) {
            return TransferFilter.NONE;
        }
        Period always = Period.ALWAYS;
        return new TransferFilter(
                new Period(
                        node.path("from").asLong(always.fromMillis()),
                        node.path("to").asLong(always.toMillis())),
                new AmountRange(amount(node.path("least")), amount(node.path("most"))),
                words(node.path("currencies")),
                words(node.path("channels")),
                words(node.path("countries")),
                Towards.valueOf(word(node, "towards", Towards.ANYWHERE)));
    }

    private static Optional<BigDecimal> amount(JsonNode node) {
        return node.isMissingNode()
                ? Optional.empty()
                : Optional.of(new BigDecimal(node.stringValue()));
    }

    private static Set<String> words(JsonNode node) {
        Set<String> words = new LinkedHashSet<>();
        node.forEach(word -> words.add(word.stringValue()));
        return words;
    }
}

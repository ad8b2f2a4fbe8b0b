// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rules;

import org.tributary.analysis.facts.AccountFacts.HolderKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The head of a section of a rule file: `[fan-in segment=business]`.
record SectionHead(String typology, List<Selector> selectors) {

    private static final Pattern HEAD = Pattern.compile("\\[\\s*([^\\s\\]]+)(.*?)\\s*]");
    private static final Pattern SELECTOR =
            Pattern.compile("\\s+([a-z]+)=(?:\"([^\"]*)\"|([^\\s\"]+))");
    private static final Pattern BAND = Pattern.compile("(\\d{1,15})\\.\\.(\\d{0,15})");

    SectionHead {
        selectors = List.copyOf(selectors);
    }

    /// @param refused makes the refusal of a line, with what is wrong
    static SectionHead parse(String line, Function<String, RulesException> refused) {
        Matcher head = HEAD.matcher(line);
        if (!head.matches()) {
            throw refused.apply("'%s' is not closed. End it with ].".formatted(line));
        }
        List<Selector> selectors = new ArrayList<>();
        Matcher m = SELECTOR.matcher(head.group(2));
        int end = 0;
        while (m.find() && m.start() == end) {
            String value = m.group(2) == null ? m.group(3) : m.group(2);
            selectors.add(selector(m.group(1), value, refused));
            end = m.end();
        }
        if (end < head.group(2).length()) {
            throw refused.apply(
                    ("'%s' selects no accounts. Write customer=person, customer=organisation,"
                                    + " segment=NAME, country=CODE or turnover=FROM..TO.")
                            .formatted(head.group(2).substring(end).strip()));
        }
        return new SectionHead(head.group(1), selectors);
    }

    private static Selector selector(
            String key, String value, Function<String, RulesException> refused) {
        return switch (key) {
            case "customer" -> new Selector.Customer(customer(value, refused));
            case "segment" -> new Selector.Segment(value);
            case "country" -> new Selector.Country(value.toUpperCase(Locale.ROOT));
            case "turnover" -> band(value, refused);
            default ->
                    throw refused.apply(
                            ("accounts cannot be selected by '%s'. Select them by customer,"
                                            + " segment, country or turnover.")
                                    .formatted(key));
        };
    }

    private static HolderKind customer(String value, Function<String, RulesException> refused) {
        return switch (value) {
            case "person" -> HolderKind.PERSON;
            case "organisation" -> HolderKind.ORGANISATION;
            default ->
                    throw refused.apply(
                            "'%s' is no type of customer. Write person or organisation."
                                    .formatted(value));
        };
    }

    private static Selector band(String value, Function<String, RulesException> refused) {
        Matcher m = BAND.matcher(value);
        if (m.matches()) {
            long from = Long.parseLong(m.group(1));
            long to = m.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(m.group(2));
            if (from < to) {
                return new Selector.Turnover(from, to);
            }
        }
        throw refused.apply(
                ("'%s' is no band of turnover. Write whole US dollars a month, such as"
                                + " 10000..50000, or 50000.. without an end.")
                        .formatted(value));
    }
}

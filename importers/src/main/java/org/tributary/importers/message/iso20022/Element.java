// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.message.iso20022;

import org.tributary.importers.message.Numbering;
import org.tributary.importers.message.Payment;

import java.util.ArrayList;
import java.util.List;

/// A small piece of a message: an element with its text and its children. Remembers which texts
/// were asked for, so that the rest can be kept as well. Not thread-safe.
final class Element {

    /// What is found where there is nothing.
    private static final Element NOTHING = new Element("", "", 0);

    private final String name;
    private final String currency;
    private final long line;
    private final List<Element> children = new ArrayList<>(4);
    private String text = "";
    private boolean asked;

    /// @param name local name, whatever the namespace
    /// @param currency value of the attribute `Ccy`, empty if there is none
    Element(String name, String currency, long line) {
        this.name = name;
        this.currency = currency;
        this.line = line;
    }

    void add(Element child) {
        children.add(child);
    }

    void text(String value) {
        text = value.strip();
    }

    String name() {
        return name;
    }

    long line() {
        return line;
    }

    boolean isPresent() {
        return this != NOTHING;
    }

    List<Element> all(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    /// The first element down a path, where one is there at all.
    Element at(String... path) {
        Element at = this;
        for (String step : path) {
            at = at.child(step);
        }
        return at;
    }

    private Element child(String childName) {
        for (Element child : children) {
            if (child.name.equals(childName)) {
                return child;
            }
        }
        return NOTHING;
    }

    /// The text of the first element down a path, empty if there is none.
    String get(String... path) {
        return at(path).read();
    }

    private String read() {
        if (this != NOTHING) {
            asked = true;
        }
        return text;
    }

    /// The first text there is down one of several paths, its steps separated by `/`.
    String first(String... paths) {
        for (String path : paths) {
            String found = get(path.split("/"));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /// The amount of the element down a path.
    Payment.Amount amount(String... path) {
        Element found = at(path);
        return new Payment.Amount(found.read(), found.currency);
    }

    /// Texts of this element and all below it, each read.
    String allText() {
        List<String> texts = new ArrayList<>();
        gather(texts);
        return Numbering.oneLine(String.join(" ", texts));
    }

    private void gather(List<String> into) {
        if (!read().isEmpty()) {
            into.add(text);
        }
        children.forEach(child -> child.gather(into));
    }

    /// Everything below this element that nobody asked for, as `path=text`.
    String unasked() {
        List<String> found = new ArrayList<>();
        children.forEach(child -> child.unasked("", found));
        return String.join("; ", found);
    }

    private void unasked(String above, List<String> into) {
        String path = above.isEmpty() ? name : above + "/" + name;
        if (!asked && !text.isEmpty()) {
            into.add(path + "=" + (currency.isEmpty() ? text : text + " " + currency));
        }
        children.forEach(child -> child.unasked(path, into));
    }

    /// The whole element, as `path=text`, for showing it.
    String shown() {
        List<String> found = new ArrayList<>();
        shown("", found);
        return String.join("; ", found);
    }

    private void shown(String above, List<String> into) {
        String path = above.isEmpty() ? name : above + "/" + name;
        if (!text.isEmpty()) {
            into.add(path + "=" + (currency.isEmpty() ? text : text + " " + currency));
        }
        children.forEach(child -> child.shown(path, into));
    }
}

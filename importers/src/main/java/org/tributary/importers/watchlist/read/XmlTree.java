// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An element of a list with all that is below it. Not thread-safe while it is built.
public final class XmlTree {

    private static final XmlTree NOTHING = new XmlTree("", Map.of(), 0);

    private final String name;
    private final Map<String, String> attributes;
    private final long line;
    private final List<XmlTree> children = new ArrayList<>(4);
    private String text = "";
    private String source = "";

    XmlTree(String name, Map<String, String> attributes, long line) {
        this.name = name;
        this.attributes = attributes;
        this.line = line;
    }

    void add(XmlTree child) {
        children.add(child);
    }

    void text(String value) {
        text = value.strip();
    }

    void source(String asPublished) {
        source = asPublished;
    }

    /// Local name, whatever the namespace.
    public String name() {
        return name;
    }

    /// 1-based line on which its start tag ends.
    public long line() {
        return line;
    }

    /// The text directly in it, without blanks around it.
    public String text() {
        return text;
    }

    /// As it stands in the file; kept for whole records only.
    public String source() {
        return source;
    }

    /// Value of an attribute, empty if there is none.
    public String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /// All children, whatever their names.
    public List<XmlTree> children() {
        return children;
    }

    /// The elements at the end of a path, its steps separated by `/`.
    public List<XmlTree> all(String path) {
        Stream<XmlTree> at = Stream.of(this);
        for (String step : path.split("/")) {
            at = at.flatMap(e -> e.children.stream()).filter(e -> e.name.equals(step));
        }
        return at.toList();
    }

    /// The elements of a name however deep below this one.
    public List<XmlTree> below(String wanted) {
        List<XmlTree> found = new ArrayList<>();
        gather(wanted, found);
        return found;
    }

    private void gather(String wanted, List<XmlTree> into) {
        for (XmlTree child : children) {
            if (child.name.equals(wanted)) {
                into.add(child);
            }
            child.gather(wanted, into);
        }
    }

    /// The first element at the end of a path; one without anything where there is none.
    public XmlTree at(String path) {
        return all(path).stream().findFirst().orElse(NOTHING);
    }

    /// The text of the first element at the end of a path, empty if there is none.
    public String get(String path) {
        return at(path).text;
    }

    /// The texts of all elements at the end of a path.
    public List<String> texts(String path) {
        return all(path).stream().map(XmlTree::text).filter(t -> !t.isEmpty()).toList();
    }
}

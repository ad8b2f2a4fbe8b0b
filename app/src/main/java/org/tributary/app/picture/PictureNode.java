// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.picture;

import java.util.Collection;

/// A node of the picture with everything that is drawn of it. Immutable.
///
/// @param key its identity
/// @param kind what it stands for, drawn as its shape
/// @param naming how it is called: an account number, a party's name, a count of accounts
/// @param detail its second line: bank or holder; may be empty
/// @param mark what the investigator said about it
/// @param tint the colour that fills it
/// @param weight money through it in major units, for its size alone; never printed
/// @param held how many accounts it stands for, 1 unless it is a [NodeKind#REST] or a group
public record PictureNode(
        NodeKey key,
        NodeKind kind,
        Naming naming,
        String detail,
        NodeMark mark,
        Tint tint,
        double weight,
        int held) {

    public PictureNode {
        if (held < 1 || !(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException(
                    "node %s: weight %s, held %d".formatted(key.code(), weight, held));
        }
    }

    /// One account, not marked, in the neutral colour.
    public static PictureNode account(int ordinal, String label, String detail, double weight) {
        return new PictureNode(
                NodeKey.of(ordinal),
                NodeKind.ACCOUNT,
                Naming.of(label),
                detail,
                NodeMark.NONE,
                Tint.NONE,
                weight,
                1);
    }

    /// The accounts an expansion left out.
    public static PictureNode rest(NodeKey key, String label, String detail, int held) {
        return new PictureNode(
                key, NodeKind.REST, Naming.of(label), detail, NodeMark.NONE, Tint.NONE, 0, held);
    }

    /// Accounts that are shown as one.
    public static PictureNode group(
            NodeKey key, String label, String detail, double weight, int held) {
        return new PictureNode(
                key,
                NodeKind.GROUP,
                Naming.of(label),
                detail,
                NodeMark.NONE,
                Tint.NONE,
                weight,
                held);
    }

    /// What stands beside it.
    public String label() {
        return naming.text();
    }

    /// The same node, called in full if its brief name is one of those that several have.
    public PictureNode toldApart(Collection<String> ambiguous) {
        Naming other = naming.among(ambiguous);
        return new PictureNode(key, kind, other, detail, mark, tint, weight, held);
    }

    /// The same node with another mark.
    public PictureNode marked(NodeMark other) {
        return new PictureNode(key, kind, naming, detail, other, tint, weight, held);
    }

    /// The same node in another size and colour.
    public PictureNode seen(double otherWeight, Tint other) {
        return new PictureNode(key, kind, naming, detail, mark, other, otherWeight, held);
    }

    /// The same node in another colour.
    public PictureNode tinted(Tint other) {
        return new PictureNode(key, kind, naming, detail, mark, other, weight, held);
    }
}

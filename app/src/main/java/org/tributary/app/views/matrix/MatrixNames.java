// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views.matrix;

import org.tributary.app.drawing.AccountTraits;
import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.picture.EdgeKey;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureNode;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.PlacedNode;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/// Sorts transfers into the rows and columns of a matrix and names these. Remembers which nodes of
/// the picture were sorted where; made for one matrix.
public final class MatrixNames {

    /// What a row or column is known by.
    ///
    /// @param text what it is called
    /// @param detail what else there is to say of it; may be empty
    /// @param node the one node it stands for, where it stands for one
    record Name(String text, String detail, Optional<NodeKey> node) {}

    private final PictureState state;
    private final DrawnLedger ledger;
    private final MatrixBy by;
    private final Map<NodeKey, Name> ofNodes = new HashMap<>();
    private final Map<Name, Set<NodeKey>> nodes = new HashMap<>();

    /// @param state the picture whose nodes are meant
    public MatrixNames(PictureState state, DrawnLedger ledger, MatrixBy by) {
        this.state = state;
        this.ledger = ledger;
        this.by = by;
    }

    Name payer(EdgeKey flow, int position) {
        return name(flow.from(), ledger.graph().from(position));
    }

    Name payee(EdgeKey flow, int position) {
        return name(flow.to(), ledger.graph().to(position));
    }

    /// The nodes of the picture that were sorted under a name.
    Set<NodeKey> nodes(Name name) {
        return nodes.getOrDefault(name, Set.of());
    }

    private Name name(NodeKey node, int account) {
        Name name =
                switch (by) {
                    case NODE -> ofNodes.computeIfAbsent(node, this::named);
                    case BANK -> trait(account, traits()::bank, ledger.words().phrases().bank());
                    case COUNTRY -> trait(account, traits()::country, "%s");
                };
        nodes.computeIfAbsent(name, n -> new TreeSet<>()).add(node);
        return name;
    }

    private AccountTraits traits() {
        return ledger.traits().get();
    }

    private Name trait(int account, IntFunction<String> trait, String pattern) {
        String value = trait.apply(account);
        String text =
                value.isEmpty() ? ledger.words().phrases().unknown() : pattern.formatted(value);
        return new Name(text, "", Optional.empty());
    }

    private Name named(NodeKey key) {
        PictureNode node =
                Optional.ofNullable(state.nodes().get(key)).map(PlacedNode::node).orElseThrow();
        return new Name(node.label(), node.detail(), Optional.of(key));
    }
}

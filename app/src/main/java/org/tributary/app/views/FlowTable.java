// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.views;

import org.tributary.app.views.sheet.SheetWords;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Flows as a table, to be copied: all of them, whether drawn or not. Stateless.
///
/// @param words texts by key
/// @param names what nodes are called
public record FlowTable(SheetWords words, NodeNames names) {

    /// A header, and a row for each flow.
    public List<List<String>> rows(List<MoneyFlow> flows) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                Stream.of(
                                "views.table.from",
                                "views.table.to",
                                "views.table.transfers",
                                "views.table.amount",
                                "views.table.currency")
                        .map(key -> words.of(key))
                        .toList());
        for (MoneyFlow flow : flows) {
            rows.add(
                    List.of(
                            names.name(flow.from()),
                            names.name(flow.to()),
                            Long.toString(flow.count()),
                            flow.amount().plain(),
                            flow.amount().currency().code()));
        }
        return rows;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.reports.sheet.Cell;
import org.tributary.reports.sheet.SheetModel;
import org.tributary.reports.sheet.SheetModel.Line;
import org.tributary.reports.sheet.SheetModel.Section;

import java.util.List;
import java.util.Map;

/// The contents on the cover: every sheet with what it holds, each name leading there.
final class ContentsSection {

    private static final Map<String, String> HOLD =
            Map.ofEntries(
                    Map.entry("Five Ws", "Who, what, when, where, why and how, each with its rows"),
                    Map.entry("Subjects", "Who the report is about, in sum"),
                    Map.entry("Accounts", "Every account that paid or was paid"),
                    Map.entry("Transactions", "Every transfer, with the line it was read from"),
                    Map.entry("Flow matrix", "Each subject and its counterparties"),
                    Map.entry("Alerts", "What detectors raised and what was decided"),
                    Map.entry("Findings", "What each alert is made of, typology by typology"),
                    Map.entry("Alert measures", "Limits beside what was measured; scores"),
                    Map.entry("Alert transactions", "The transfers each finding rests on"),
                    Map.entry("Charts", "In and out, counterparties, typologies"),
                    Map.entry("Ratings", "Customers' risk, factor by factor"),
                    Map.entry("Watchlists", "Editions the case was screened against"),
                    Map.entry("Screening hits", "Possible matches and decisions on them"),
                    Map.entry("Case work", "How far the case is, and what is left to be done"),
                    Map.entry("Said to be one", "Who was said to be one, and by whom"),
                    Map.entry("Clusters", "Suspicious clusters, in sum"),
                    Map.entry("Cluster members", "Their accounts"),
                    Map.entry("Cluster transactions", "The payments that make them"),
                    Map.entry("Fund traces", "Traces of funds, method by method"),
                    Map.entry("Traced transactions", "Traced money in each transfer"),
                    Map.entry("Traced accounts", "Where traced money came to rest"),
                    Map.entry("Pictures", "Exhibits, as they were kept"),
                    Map.entry("Forms", "What each authority would be told; live counters"),
                    Map.entry("Narratives", "The drafts, sentence by sentence"),
                    Map.entry("Filing checks", "Every check of every form"),
                    Map.entry("Crosswalk", "Where each fact goes in each form"),
                    Map.entry("Notes", "What investigators wrote"),
                    Map.entry("Imports", "Files, receipts and control totals"),
                    Map.entry("Rejected rows", "Rows that were not taken, and why"),
                    Map.entry("Rates", "Exchange rates of the case"),
                    Map.entry("Audit trail", "Who did what, chained by hashes"));

    private ContentsSection() {}

    /// @param sheets those the cover leads to
    static Section of(List<SheetModel> sheets) {
        return new Section(
                "Contents",
                List.of(),
                sheets.stream()
                        .map(SheetModel::name)
                        .map(name -> Line.toSheet(name, Cell.text(HOLD.getOrDefault(name, ""))))
                        .toList());
    }
}

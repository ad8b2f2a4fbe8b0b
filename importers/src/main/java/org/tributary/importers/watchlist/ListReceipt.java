// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist;

import org.tributary.importers.watchlist.read.ListProblem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// What became of every record of a list's files.
///
/// @param list name of the list, such as `ofac-sdn`
/// @param title in words, such as `OFAC SDN list`
/// @param published the day the file gives, if it does
/// @param read how many records there were, by what they are: `entries`, `aliases`, `rows`
/// @param taken parties taken
/// @param names names of those parties
/// @param refused records that could not be taken
/// @param noted records that were taken although something in them is not understood
/// @param problems where records were refused, at most a thousand
/// @param notes where something is not understood, at most a thousand
public record ListReceipt(
        String list,
        String title,
        Optional<LocalDate> published,
        SortedMap<String, Long> read,
        long taken,
        long names,
        long refused,
        long noted,
        List<ListProblem> problems,
        List<ListProblem> notes) {}

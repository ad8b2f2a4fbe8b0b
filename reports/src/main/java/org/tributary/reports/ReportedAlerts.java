// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports;

import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Alert;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The alerts a report tells of: those with a part in a subject's account or, in a case without
/// subjects, all. Valid as long as the reader they came from.
///
/// @param alerts by number
/// @param others how many alerts of the case have no part in a subject's account
/// @param labels names the accounts of sentences
record ReportedAlerts(List<Alert> alerts, int others, AccountLabels labels) {

    /// Sentences of findings speak of accounts and transfers by number, so that the record holds
    /// no name twice.
    private static final Pattern MARK = Pattern.compile("\\{([at])(\\d+)}");

    ReportedAlerts {
        alerts = List.copyOf(alerts);
    }

    static ReportedAlerts of(CaseReport report, CaseReader reader) {
        Set<Integer> subjects =
                report.subjects().stream()
                        .map(line -> line.subject().account())
                        .collect(Collectors.toSet());
        List<Alert> all = reader.alerts();
        List<Alert> told =
                subjects.isEmpty()
                        ? all
                        : all.stream()
                                .filter(
                                        a ->
                                                a.draft().accounts().stream()
                                                        .anyMatch(subjects::contains))
                                .toList();
        return new ReportedAlerts(told, all.size() - told.size(), new AccountLabels(reader));
    }

    /// A finding's sentence as people read it.
    String words(String sentence) {
        return MARK.matcher(sentence)
                .replaceAll(
                        mark ->
                                Matcher.quoteReplacement(
                                        mark.group(1).equals("a")
                                                ? labels.key(Integer.parseInt(mark.group(2)))
                                                : "transfer " + mark.group(2)));
    }
}

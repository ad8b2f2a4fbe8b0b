// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.FilingSubject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Ways to say a check.
final class Rules {

    private Rules() {}

    /// A rule about the whole report.
    ///
    /// @param sentence what is wrong, empty if nothing is
    static FilingCheck rule(
            String id,
            Severity severity,
            String rule,
            String field,
            Function<FilingReport, String> sentence) {
        return new FilingCheck(
                id,
                severity,
                rule,
                (report, profile) -> {
                    String said = sentence.apply(report);
                    return said.isEmpty() ? List.of() : List.of(new Fault(said, field, 0));
                });
    }

    /// A rule about every subject.
    ///
    /// @param what is wrong, to follow `Subject 2`; empty if nothing is
    static FilingCheck subjectRule(
            String id,
            Severity severity,
            String rule,
            String field,
            Function<FilingSubject, String> what) {
        return each(
                id,
                severity,
                rule,
                field,
                "Subject",
                FilingReport::subjects,
                (s, r) -> what.apply(s));
    }

    /// What is wrong with a part of a report.
    @FunctionalInterface
    interface Fails<T> {
        /// @return to follow the part's name and number; empty if nothing is wrong
        String what(T part, FilingReport report);
    }

    /// A rule about every part of a kind.
    ///
    /// @param name of the part, such as `Account`
    static <T> FilingCheck each(
            String id,
            Severity severity,
            String rule,
            String field,
            String name,
            Function<FilingReport, List<T>> parts,
            Fails<T> test) {
        return new FilingCheck(
                id,
                severity,
                rule,
                (report, profile) -> {
                    List<Fault> faults = new ArrayList<>();
                    List<T> all = parts.apply(report);
                    for (int i = 0; i < all.size(); i++) {
                        String what = test.what(all.get(i), report);
                        if (!what.isEmpty()) {
                            String sentence = "%s %d %s".formatted(name, i + 1, what);
                            faults.add(new Fault(sentence, field, i + 1));
                        }
                    }
                    return faults;
                });
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.check;

import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.narrative.FigureProof;
import org.tributary.reports.filing.profile.FilingProfile;

import java.util.List;

/// A named check. Stateless and thread-safe.
///
/// @param id stable name, such as `required.subject.last-name`
/// @param severity what a fault weighs
/// @param rule what must hold, as a sentence
/// @param test finds the faults
public record FilingCheck(String id, Severity severity, String rule, Test test) {

    /// Finds what a check is about.
    @FunctionalInterface
    public interface Test {
        /// @return faults in the order of the report; empty if the rule holds
        List<Fault> faults(FilingReport report, FilingProfile profile);
    }

    /// Finds figures nothing accounts for; several checks of a report share what was found.
    @FunctionalInterface
    interface FigureTest extends Test {

        List<Fault> faults(FilingReport report, FigureProof proof);

        @Override
        default List<Fault> faults(FilingReport report, FilingProfile profile) {
            return faults(report, FigureProof.of(report));
        }
    }

    /// What came of a check.
    ///
    /// @param faults empty if the rule holds
    public record Outcome(FilingCheck check, List<Fault> faults) {
        public Outcome {
            faults = List.copyOf(faults);
        }

        public boolean ok() {
            return faults.isEmpty();
        }

        /// The faults, or the rule that holds.
        public String sentence() {
            return ok()
                    ? check.rule()
                    : String.join(" ", faults.stream().map(Fault::sentence).toList());
        }
    }

    Outcome run(FilingReport report, FilingProfile profile) {
        return new Outcome(this, test.faults(report, profile));
    }

    Outcome run(FilingReport report, FilingProfile profile, FigureProof proof) {
        return test instanceof FigureTest figures
                ? new Outcome(this, figures.faults(report, proof))
                : run(report, profile);
    }
}

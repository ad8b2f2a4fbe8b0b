// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import org.tributary.analysis.facts.CaseLedger;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.transfer.TransferId;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Writes a candidate as a finding: ordinals and positions become what the record knows, measured
/// numbers become words.
record FindingText(CaseLedger ledger, String rules) {

    Finding finding(Detector detector, Limits limits, Candidate candidate, String counterfactual) {
        int[] positions = candidate.positions();
        return new Finding(
                detector.typology(),
                rules,
                Arrays.stream(candidate.accounts()).boxed().toList(),
                Arrays.stream(positions)
                        .mapToObj(p -> new TransferId(ledger.graph().transferId(p)))
                        .toList(),
                Figures.paid(ledger, positions),
                Instant.ofEpochMilli(ledger.graph().at(positions[0])),
                Instant.ofEpochMilli(ledger.graph().at(positions[positions.length - 1])),
                measured(detector, limits, candidate.measures()),
                candidate.signs().stream()
                        .map(sign -> new Finding.Reason(sign.points(), sign.words()))
                        .toList(),
                candidate.confidence(),
                candidate.sentence(),
                counterfactual);
    }

    private List<Finding.Measured> measured(Detector detector, Limits limits, Measures measures) {
        return detector.parameters().stream()
                .map(
                        parameter ->
                                new Finding.Measured(
                                        parameter.key(),
                                        parameter.meaning(),
                                        value(parameter, measures.values()),
                                        limit(parameter, limits.of(parameter))))
                .toList();
    }

    private String value(Parameter parameter, Map<Parameter, Long> measured) {
        Long value = measured.get(parameter);
        return value == null ? "" : Figures.of(parameter, value, ledger);
    }

    private String limit(Parameter parameter, long limit) {
        String figure = Figures.of(parameter, limit, ledger);
        return switch (parameter.sense()) {
            case AT_LEAST -> "at least " + figure;
            case AT_MOST -> "at most " + figure;
            case SHAPE -> figure;
        };
    }
}

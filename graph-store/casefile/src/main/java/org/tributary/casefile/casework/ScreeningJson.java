// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.casework;

import org.tributary.ledger.screening.HitFinding;
import org.tributary.ledger.screening.HitPart;
import org.tributary.ledger.screening.ScreenedThing;
import org.tributary.ledger.screening.ScreeningRun;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/// Screenings and hits as text. The shapes are written out here, so that changing a type
/// elsewhere never changes what old cases say.
final class ScreeningJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record StoredRun(
            double threshold, List<Long> editions, long screened, long truncated) {}

    private record StoredPart(
            String kind, String agreement, String here, String there, double weight) {}

    private record StoredFinding(
            String name,
            String screenedPrint,
            String listed,
            long edition,
            String listedPrint,
            double score,
            List<StoredPart> parts) {}

    private ScreeningJson() {}

    static String text(ScreeningRun run) {
        return JSON.writeValueAsString(
                new StoredRun(run.threshold(), run.editions(), run.screened(), run.truncated()));
    }

    static ScreeningRun run(String text) {
        StoredRun stored = JSON.readValue(text, StoredRun.class);
        return new ScreeningRun(
                stored.threshold, stored.editions, stored.screened, stored.truncated);
    }

    /// All of a finding but what its hit says: the thing, the list and the key.
    static String text(HitFinding finding) {
        return JSON.writeValueAsString(
                new StoredFinding(
                        finding.name(),
                        finding.screenedPrint(),
                        finding.listed(),
                        finding.edition(),
                        finding.listedPrint(),
                        finding.score(),
                        finding.parts().stream()
                                .map(
                                        p ->
                                                new StoredPart(
                                                        p.kind(),
                                                        p.agreement(),
                                                        p.here(),
                                                        p.there(),
                                                        p.weight()))
                                .toList()));
    }

    static HitFinding finding(String what, String list, String key, String text) {
        StoredFinding stored = JSON.readValue(text, StoredFinding.class);
        return new HitFinding(
                ScreenedThing.of(what),
                stored.name,
                stored.screenedPrint,
                list,
                key,
                stored.listed,
                stored.edition,
                stored.listedPrint,
                stored.score,
                stored.parts.stream()
                        .map(p -> new HitPart(p.kind, p.agreement, p.here, p.there, p.weight))
                        .toList());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import org.tributary.analysis.trace.TraceMethod;
import org.tributary.app.explore.Exploration;
import org.tributary.app.tracing.FundQuestion;
import org.tributary.app.tracing.FundStops;
import org.tributary.app.tracing.KeptTrace;
import org.tributary.app.tracing.KeptTraces;
import org.tributary.app.work.Outcome;
import org.tributary.ledger.casework.Author;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;

/// Keeps questions for the report, asks them again and drops them.
final class KeptInteractor {

    private final TracingModel model;
    private final TracingKit kit;
    private final Exploration exploration;
    private final TracingInteractor traces;
    private final TracingHost host;

    KeptInteractor(
            TracingModel model,
            TracingKit kit,
            Exploration exploration,
            TracingInteractor traces,
            TracingHost host) {
        this.model = model;
        this.kit = kit;
        this.exploration = exploration;
        this.traces = traces;
        this.host = host;
    }

    private KeptTraces desk() {
        return new KeptTraces(exploration.record());
    }

    /// Reads what is kept.
    void refresh() {
        if (exploration.isSaved()) {
            kit.tasks()
                    .start(
                            kit.texts().of("tracing.task.kept"),
                            work -> desk().all(),
                            Outcome.of(model.kept()::set));
        }
    }

    /// Keeps the question that was answered last.
    void keep() {
        if (model.answer().get().isEmpty() || !exploration.isSaved()) {
            return;
        }
        FundQuestion question = model.answer().get().get().traced().question();
        TraceMethod method = model.method().get();
        Author author = kit.author().get();
        kit.tasks()
                .start(
                        kit.texts().of("tracing.task.kept"),
                        work -> {
                            desk().keep(question, method, author);
                            return desk().all();
                        },
                        Outcome.of(this::changed));
    }

    /// Keeps it no longer.
    void drop(KeptTrace trace) {
        Author author = kit.author().get();
        kit.tasks()
                .start(
                        kit.texts().of("tracing.task.kept"),
                        work -> {
                            desk().drop(trace, author);
                            return desk().all();
                        },
                        Outcome.of(this::changed));
    }

    private void changed(List<KeptTrace> kept) {
        model.kept().set(kept);
        host.entryMade();
    }

    /// Asks it again, with everything in the form as it was.
    void open(KeptTrace trace) {
        FundQuestion question = trace.question();
        FundStops stops = question.stops();
        model.method().set(trace.method());
        model.direction().set(question.direction());
        model.share()
                .set(
                        BigDecimal.valueOf(question.share().millionths(), 4)
                                .stripTrailingZeros()
                                .toPlainString());
        model.hops().set(stops.hops().isPresent() ? "" + stops.hops().getAsInt() : "");
        ZoneId zone = exploration.zone();
        model.until()
                .set(stops.until().map(at -> at.atZone(zone).toLocalDate().toString()).orElse(""));
        model.below().set(stops.below().map(BigDecimal::toPlainString).orElse(""));
        var places = new TreeSet<>(stops.banks());
        places.addAll(stops.countries());
        model.places().set(String.join(", ", places));
        model.stopsAtSubjects().set(!stops.known().isEmpty());
        model.byRates().set(!question.rates().rates().isEmpty());
        model.openings().set(question.openings());
        traces.ask(question.origin());
    }
}

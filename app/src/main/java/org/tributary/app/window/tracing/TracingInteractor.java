// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.tracing;

import org.tributary.analysis.trace.Share;
import org.tributary.analysis.trace.TraceMethod;
import org.tributary.app.explore.Exploration;
import org.tributary.app.theme.Theme;
import org.tributary.app.tracing.FundQuestion;
import org.tributary.app.tracing.FundTrace;
import org.tributary.app.tracing.FundTracer;
import org.tributary.app.tracing.Origin;
import org.tributary.app.tracing.TracePicture;
import org.tributary.app.tracing.TracedFlow;
import org.tributary.app.tracing.UntraceableException;
import org.tributary.app.work.LatestWins;
import org.tributary.app.work.OneAtATime;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.RunningTask;
import org.tributary.app.work.Tasks;
import org.tributary.app.work.Watch;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.money.CurrencyCode;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.money.RateTable;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Traces money in the background, one question at a time, and has it drawn.
final class TracingInteractor {

    private static final int MOST_STEPS = 5_000;

    /// How large a picture is drawn.
    record Room(int width, int height, double scale, Theme theme) {}

    private final TracingModel model;
    private final TracingText text;
    private final Tasks tasks;
    private final Exploration exploration;
    private final TracingHost host;
    private final TraceRaster raster;
    private final Watch progress;
    private final OneAtATime traces;
    private final LatestWins drawings;
    private final LatestWins frames;
    private final LatestWins journals;
    private boolean closed;
    private Room room;

    TracingInteractor(
            TracingModel model,
            TracingText text,
            TracingKit kit,
            Exploration exploration,
            TracingHost host) {
        this.model = model;
        Tasks tasks = kit.tasks();
        this.text = text;
        this.tasks = tasks;
        room = new Room(900, 480, 1, kit.themes().theme().get());
        raster = new TraceRaster(kit.texts(), kit.fonts(), exploration.zone());
        this.exploration = exploration;
        this.host = host;
        traces = new OneAtATime(tasks, model.searching()::set);
        drawings = tasks.latestWins(text.texts().of("tracing.task.picture"));
        frames = tasks.latestWins(text.texts().of("tracing.task.picture"));
        journals = tasks.latestWins(text.texts().of("tracing.task.journal"));
        progress = tasks.watch(this::follow);
        model.method().subscribe((before, now) -> draw());
        model.moment().subscribe((before, now) -> redraw());
    }

    /// Puts whose money into the form and traces it.
    void ask(Origin origin) {
        switch (origin) {
            case Origin.OfTransfer(TransferId id) ->
                    tasks.start(
                            text.texts().of("trails.task.accounts"),
                            work -> exploration.transfers(List.of(id)),
                            Outcome.of(found -> found.stream().findFirst().ifPresent(this::begin)));
            case Origin.OfAccount(int ordinal) ->
                    tasks.start(
                            text.texts().of("trails.task.accounts"),
                            work -> exploration.accounts(List.of(ordinal)),
                            Outcome.of(found -> found.stream().findFirst().ifPresent(this::begin)));
        }
    }

    private void begin(Transfer transfer) {
        model.transfer().set(Optional.of(transfer));
        model.account().clear();
        trace();
    }

    private void begin(Account account) {
        model.transfer().set(Optional.empty());
        model.account().choose(account);
        trace();
    }

    /// The account in the field counts from now on.
    void leaveTransfer() {
        model.transfer().set(Optional.empty());
    }

    /// Traces under the form as it is; a trace that runs is stopped.
    void trace() {
        model.problem().set("");
        TracingInput input = new TracingInput(model, exploration.zone());
        Optional<Origin> origin = model.origin();
        Optional<Share> share = input.share();
        if (origin.isEmpty()) {
            problem("tracing.problem.origin");
        } else if (share.isEmpty()) {
            problem("tracing.problem.share", model.share().get());
        } else if (input.fault().isPresent()) {
            problem("tracing.problem." + input.fault().get());
        } else {
            start(origin.get(), share.get(), input);
        }
    }

    private void problem(String key, Object... arguments) {
        model.problem().set(text.texts().of(key, arguments));
    }

    private void start(Origin origin, Share share, TracingInput input) {
        boolean byRates = model.byRates().get();
        var stops = input.stops(host.subjects());
        var openings = model.openings().get();
        var direction = model.direction().get();
        model.step().set(text.texts().of("tracing.task"));
        model.fraction().set(-1);
        traces.start(
                text.texts().of("tracing.task"),
                work -> {
                    RateTable rates =
                            byRates
                                    ? exploration.record().read(CaseReader::rates)
                                    : RateTable.EMPTY;
                    return traced(
                            new FundQuestion(origin, share, direction, openings, stops, rates),
                            work);
                },
                this::show,
                UntraceableException.class,
                e -> {
                    model.answer().set(Optional.empty());
                    model.problem().set(text.why(e.reason()));
                });
    }

    private ShownTrace traced(FundQuestion question, Work work) throws IOException {
        FundTrace traced =
                new FundTracer(
                                exploration.graph(work),
                                exploration.record().manifest().base(),
                                scan -> exploration.ledger().scanAccounts(scan, Work.UNOBSERVED))
                        .answer(question, work);
        return ShownTrace.of(traced, exploration);
    }

    private void show(ShownTrace shown) {
        model.moment().set(Optional.empty());
        model.answer().set(Optional.of(shown));
        draw();
    }

    /// Draws for another room.
    void room(Room other) {
        // A room may still settle when the window is gone.
        if (!closed && !other.equals(room)) {
            room = other;
            draw();
        }
    }

    private void draw() {
        Optional<ShownTrace> shown = model.answer().get();
        model.journal().set(List.of());
        if (shown.isEmpty()) {
            return;
        }
        TraceMethod method = model.method().get();
        Room wanted = room;
        Optional<Instant> until = model.moment().get();
        drawings.submit(
                work -> {
                    TracePicture picture =
                            TracePicture.of(
                                    exploration.drawn(work), shown.get().traced(), method, work);
                    return drawn(picture, picture.moments(), until, wanted);
                },
                drawn -> {
                    model.drawn().set(Optional.of(drawn));
                    if (!drawn.until().equals(model.moment().get())) {
                        redraw();
                    }
                });
        journals.submit(
                work -> lines(shown.get(), method, work), lines -> model.journal().set(lines));
    }

    /// Draws the same picture as of another moment.
    private void redraw() {
        Room wanted = room;
        Optional<Instant> until = model.moment().get();
        model.drawn().get().ifPresent(drawn -> redraw(drawn, until, wanted));
    }

    private void redraw(Drawn before, Optional<Instant> until, Room wanted) {
        frames.submit(
                work -> drawn(before.picture(), before.moments(), until, wanted),
                frame -> {
                    boolean isOfThePicture =
                            model.drawn()
                                    .get()
                                    .map(Drawn::picture)
                                    .equals(Optional.of(before.picture()));
                    if (isOfThePicture) {
                        model.drawn().set(Optional.of(frame));
                    }
                });
    }

    private Drawn drawn(
            TracePicture picture, List<Instant> moments, Optional<Instant> until, Room wanted) {
        byte[] png =
                picture.state().isEmpty()
                        ? new byte[0]
                        : raster.png(
                                until.map(picture::until).orElse(picture.state()),
                                wanted.width(),
                                wanted.height(),
                                wanted.scale(),
                                wanted.theme());
        return new Drawn(picture, moments, until, png);
    }

    private List<String> lines(ShownTrace shown, TraceMethod method, Work work) {
        var steps = shown.traced().journal(method, work);
        List<String> lines = new ArrayList<>();
        steps.stream().limit(MOST_STEPS).forEach(step -> lines.add(text.step(shown, step)));
        if (steps.size() > MOST_STEPS) {
            lines.add(text.texts().of("tracing.journal.more", steps.size() - MOST_STEPS));
        }
        return lines;
    }

    /// An opening balance is known now; without an amount it is not known any more.
    void opening(int account, CurrencyCode unit, String typed) {
        Map<Integer, List<Money>> openings = new HashMap<>(model.openings().get());
        List<Money> others = new ArrayList<>(openings.getOrDefault(account, List.of()));
        others.removeIf(money -> money.currency().code().equals(unit.code()));
        if (!typed.isBlank()) {
            Optional<Money> amount = TracingInput.amount(typed, unit);
            if (amount.isEmpty()) {
                problem("tracing.problem.opening", typed);
                return;
            }
            others.add(amount.get());
        }
        openings.put(account, others);
        openings.values().removeIf(List::isEmpty);
        model.openings().set(Map.copyOf(openings));
        trace();
    }

    /// Has the flows of the trace shown in the picture.
    void showInPicture() {
        model.drawn()
                .get()
                .ifPresent(
                        drawn ->
                                host.showFlows(
                                        drawn.picture().flows().stream()
                                                .map(TracingInteractor::ends)
                                                .toList()));
    }

    private static List<Integer> ends(TracedFlow flow) {
        return List.of(flow.from(), flow.to());
    }

    void openTransfer(TransferId transfer) {
        host.openTransfer(transfer);
    }

    void openGuide() {
        host.openGuide("fund-tracing.md");
    }

    /// Stops the trace that runs; what was found before stays.
    void stop() {
        traces.stop();
    }

    private void follow(List<RunningTask> all) {
        traces.follow(all, model.step()::set, model.fraction()::set);
    }

    /// The case has changed: the question is asked again.
    void caseChanged() {
        if (model.answer().get().isPresent()) {
            trace();
        }
    }

    void close() {
        closed = true;
        stop();
        drawings.close();
        frames.close();
        journals.close();
        progress.close();
        model.account().close();
    }
}

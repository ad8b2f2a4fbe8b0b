// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.identity;

import org.tributary.app.explore.Exploration;
import org.tributary.app.identity.CaseIdentities;
import org.tributary.app.identity.IdentityLine;
import org.tributary.app.identity.IdentityPage;
import org.tributary.app.identity.IdentitySide;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.OneAtATime;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.RunningTask;
import org.tributary.app.work.Watch;
import org.tributary.ledger.casework.Author;
import org.tributary.ledger.casework.IdentityBook;
import org.tributary.ledger.casework.IdentityVerdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks for those who may be one, in the background, and enters what is said of them.
final class IdentityInteractor {

    private final IdentityModel model;
    private final IdentityKit kit;
    private final Texts texts;
    private final Exploration exploration;
    private final IdentityHost host;
    private final OneAtATime searches;
    private final Watch progress;

    IdentityInteractor(
            IdentityModel model, IdentityKit kit, Exploration exploration, IdentityHost host) {
        this.model = model;
        this.kit = kit;
        texts = kit.texts();
        this.exploration = exploration;
        this.host = host;
        searches = new OneAtATime(kit.tasks(), model.searching()::set);
        progress = kit.tasks().watch(this::follow);
        model.shown().subscribe((before, now) -> list());
    }

    private CaseIdentities desk() {
        return new CaseIdentities(exploration.record(), exploration::graph);
    }

    /// Looks for them; a search that runs is stopped.
    void find() {
        model.step().set(texts.of("identity.task"));
        model.fraction().set(-1);
        searches.start(
                texts.of("identity.task"),
                work -> desk().find(work),
                page -> {
                    model.page().set(Optional.of(page));
                    list();
                });
    }

    private void list() {
        List<IdentityLine> lines =
                model.page().get().map(IdentityPage::lines).orElse(List.of()).stream()
                        .filter(this::isListed)
                        .toList();
        Optional<IdentityLine> before = model.selected().get();
        model.listed().set(lines);
        model.selected()
                .set(
                        before.flatMap(
                                        line ->
                                                lines.stream()
                                                        .filter(each -> isOf(each, line))
                                                        .findFirst())
                                .or(() -> lines.stream().findFirst()));
    }

    private boolean isListed(IdentityLine line) {
        return switch (model.shown().get()) {
            case OPEN -> line.verdict().isEmpty();
            case JUDGED -> line.verdict().isPresent();
            case ALL -> true;
        };
    }

    private static boolean isOf(IdentityLine one, IdentityLine other) {
        return one.one().member().equals(other.one().member())
                && one.other().member().equals(other.other().member());
    }

    /// Says something of all that are selected; the next line is selected then.
    void judge(IdentityVerdict verdict) {
        List<IdentityLine> lines = model.chosen().get();
        String reason = model.reason().get().strip();
        if (lines.isEmpty()) {
            return;
        }
        if (reason.isEmpty()) {
            model.problem().set(texts.of("identity.problem.reason"));
            return;
        }
        model.problem().set("");
        Author author = kit.author().get();
        kit.tasks()
                .start(
                        texts.of("identity.task.entry"),
                        work -> desk().judge(lines, verdict, reason, author),
                        Outcome.of(
                                book -> {
                                    model.reason().set("");
                                    entered(book);
                                }));
    }

    /// Lets groups count as one, or apart.
    void count(IdentityBook.Counting how) {
        Author author = kit.author().get();
        kit.tasks()
                .start(
                        texts.of("identity.task.entry"),
                        work -> desk().count(how, author),
                        Outcome.of(this::entered));
    }

    private void entered(IdentityBook book) {
        int place = model.listed().get().indexOf(model.selected().get().orElse(null));
        model.page()
                .get()
                .ifPresent(
                        page ->
                                model.page()
                                        .set(
                                                Optional.of(
                                                        new IdentityPage(
                                                                page.lines().stream()
                                                                        .map(l -> under(l, book))
                                                                        .toList(),
                                                                book,
                                                                page.profiles(),
                                                                page.compared(),
                                                                page.left()))));
        list();
        List<IdentityLine> lines = model.listed().get();
        boolean isGone =
                model.selected().get().filter(l -> lines.indexOf(l) == 0).isPresent() && place > 0;
        if (isGone) {
            model.selected().set(Optional.of(lines.get(Math.min(place, lines.size() - 1))));
        }
        host.entryMade();
    }

    private static IdentityLine under(IdentityLine line, IdentityBook book) {
        return new IdentityLine(
                line.one(),
                line.other(),
                line.percent(),
                line.prior(),
                line.evidence(),
                book.link(line.one().member(), line.other().member()));
    }

    /// Shows the accounts of both in the picture.
    void showInPicture() {
        model.selected()
                .get()
                .ifPresent(
                        line ->
                                host.showAccounts(
                                        Stream.of(line.one(), line.other())
                                                .map(IdentitySide::ordinals)
                                                .flatMap(List::stream)
                                                .distinct()
                                                .toList()));
    }

    void openGuide() {
        host.openGuide("possibly-the-same.md");
    }

    /// Stops the search that runs; what was found before stays.
    void stop() {
        searches.stop();
    }

    private void follow(List<RunningTask> all) {
        searches.follow(all, model.step()::set, model.fraction()::set);
    }

    void close() {
        stop();
        progress.close();
    }
}

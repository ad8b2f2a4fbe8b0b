// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.inspector;

import org.tributary.analysis.rating.StandingRating;
import org.tributary.app.explore.Exploration;
import org.tributary.app.rating.RatingBook;
import org.tributary.app.rating.RatingRefusedException;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.work.Outcome;
import org.tributary.app.work.Tasks;
import org.tributary.ledger.alert.RatingLevel;
import org.tributary.ledger.casework.Author;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// Puts an investigator's judgement in the place of a computed level, and takes it away again.
///
/// @param author who makes the entries
record RatingDesk(
        InspectorModel model,
        Exploration exploration,
        Tasks tasks,
        Texts texts,
        Supplier<Author> author,
        InspectorHost host) {

    /// @param refused why nothing was written; empty if it was
    private record Answer(String refused, Optional<StandingRating> rating) {}

    void override(StandingRating rating, RatingLevel level, String reason, LocalDate until) {
        write(rating, (book, by) -> book.override(by, rating, level, reason, until));
    }

    void end(StandingRating rating, String reason) {
        write(rating, (book, by) -> book.endOverride(by, rating, reason));
    }

    private void write(StandingRating rating, BiConsumer<RatingBook, Author> change) {
        Author by = author.get();
        int account = rating.computed().accounts().getFirst();
        exploration
                .ratingBook()
                .ifPresent(
                        book ->
                                tasks.start(
                                        texts.of("inspector.rating.task"),
                                        work -> {
                                            try {
                                                change.accept(book, by);
                                            } catch (RatingRefusedException e) {
                                                return new Answer(
                                                        String.valueOf(e.getMessage()),
                                                        Optional.empty());
                                            }
                                            return new Answer(
                                                    "", exploration.rating(account, work));
                                        },
                                        Outcome.of(answer -> taken(account, answer))));
    }

    private void taken(int account, Answer answer) {
        model.refused().set(answer.refused());
        if (!answer.refused().isEmpty()) {
            return;
        }
        // Another account may have been selected meanwhile.
        if (model.rating()
                .get()
                .map(r -> r.computed().accounts().contains(account))
                .orElse(false)) {
            model.rating().set(answer.rating());
        }
        host.ratingChanged();
    }
}

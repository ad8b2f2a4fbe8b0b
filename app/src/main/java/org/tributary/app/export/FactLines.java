// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.export;

import org.tributary.app.drawing.Remarks;
import org.tributary.app.picture.PictureState;
import org.tributary.app.words.AmountText;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/// Says the facts of a picture in sentences. Immutable and thread-safe.
///
/// @param phrases words by key
/// @param amounts how amounts are written
/// @param zone in which moments are told
public record FactLines(Phrases phrases, AmountText amounts, ZoneId zone) {

    /// What is shown, what is hidden, and where it comes from: a line each, for below a picture.
    List<String> caption(PictureFacts facts) {
        List<String> lines = new ArrayList<>();
        lines.add(shown(facts));
        lines.add(sums(facts));
        lines.addAll(facts.hidden());
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /// How a picture is seen: what an arrow stands for, and what is hidden, a line each.
    public List<String> seen(PictureState state) {
        List<String> lines = new ArrayList<>();
        lines.add(mode(state));
        lines.addAll(hidden(state));
        return lines;
    }

    /// What an arrow of the picture stands for.
    String mode(PictureState state) {
        return phrases.of(
                switch (state.lens().arrows()) {
                    case TRANSFERS -> "export.mode.transfers";
                    case FLOWS -> "export.mode.flows";
                    case RELATIONSHIPS -> "export.mode.relationships";
                });
    }

    /// What the picture hides and by what, a sentence each, or that it hides nothing.
    public List<String> hidden(PictureState state) {
        List<String> lines = new Remarks(phrases::of, amounts, zone).of(state);
        return lines.isEmpty() ? List.of(phrases.of("export.hidden.nothing")) : lines;
    }

    private String shown(PictureFacts facts) {
        return phrases.of(
                "export.shown", facts.mode(), facts.nodes(), facts.arrows(), facts.shown().count());
    }

    private String sums(PictureFacts facts) {
        String sums = String.join(" · ", amounts.lines(facts.shown()));
        String span = facts.span().map(this::span).orElse("");
        return sums.isEmpty() || span.isEmpty() ? sums + span : sums + " · " + span;
    }

    private String span(PictureFacts.Span span) {
        String first = date(span.first());
        String last = date(span.last());
        return first.equals(last) ? first : phrases.of("export.span", first, last);
    }

    /// When, and with what, the file was made.
    String made(PictureFacts facts) {
        DateTimeFormatter moment =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(amounts.locale())
                        .withZone(zone);
        return phrases.of(
                "export.made",
                moment.format(facts.origin().madeAt()),
                zone.getId().equals("Z") ? "UTC" : zone.getId(),
                facts.origin().version());
    }

    String date(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(amounts.locale())
                .withZone(zone)
                .format(at);
    }
}

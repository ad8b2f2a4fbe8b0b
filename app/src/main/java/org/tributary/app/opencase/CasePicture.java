// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.opencase;

import org.tributary.app.drawing.DrawnLedger;
import org.tributary.app.drawing.ExpansionChoice;
import org.tributary.app.drawing.MoneyPicture;
import org.tributary.app.drawing.PicturePhrases;
import org.tributary.app.explore.Exploration;
import org.tributary.app.export.ExportedPicture;
import org.tributary.app.export.FactLines;
import org.tributary.app.export.Look;
import org.tributary.app.export.Phrases;
import org.tributary.app.export.PictureFacts;
import org.tributary.app.notes.NoteDrawing;
import org.tributary.app.notes.NoteLine;
import org.tributary.app.picture.NodeKey;
import org.tributary.app.picture.PictureChange;
import org.tributary.app.picture.PictureJson;
import org.tributary.app.picture.PictureState;
import org.tributary.app.picture.SavedPicture;
import org.tributary.app.picture.layout.Layout;
import org.tributary.app.picture.layout.graph.LayoutGraph;
import org.tributary.app.picture.layout.graph.Points;
import org.tributary.app.picture.raster.LegendText;
import org.tributary.app.picture.raster.NoteMarks;
import org.tributary.app.picture.raster.PictureColours;
import org.tributary.app.picture.raster.PictureFonts;
import org.tributary.app.picture.raster.PicturePng;
import org.tributary.app.theme.Theme;
import org.tributary.app.theme.ThemeTokens;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.flow.Direction;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Draws pictures of a case without a window. Not thread-safe.
public final class CasePicture {

    /// @param width in pixels
    /// @param height in pixels
    public record Size(int width, int height) {}

    private final MoneyPicture money;
    private final DrawnLedger ledger;
    private final OpenCase open;
    private final Work work;
    private final AmountText amounts;
    private PictureState state = PictureState.EMPTY;

    /// @param locale how amounts are written
    /// @param phrases the words of the picture
    /// @throws IOException if a new cache of the transfers cannot be written
    public CasePicture(OpenCase open, Locale locale, PicturePhrases phrases, Work work)
            throws IOException {
        this.open = open;
        this.work = work;
        amounts = new AmountText(locale);
        var wording = new Exploration.Wording(amounts, phrases);
        ledger = new Exploration(open.record(), open::flowGraph, wording).drawn(work);
        money = new MoneyPicture(ledger);
    }

    /// Shows an account with its largest flows.
    ///
    /// @param account ordinal of the account; shown already or not
    /// @param directions which ways
    /// @param top most counterparties drawn one by one each way
    public CasePicture expand(int account, Set<Direction> directions, int top) {
        state =
                money.expand(state, List.of(account), directions, new ExpansionChoice.Largest(top))
                        .applyTo(state);
        return this;
    }

    /// Shows what somebody else has drawn and laid out, instead of what was shown.
    ///
    /// @param drawing makes it of the case's transfers
    public CasePicture show(Function<DrawnLedger, PictureState> drawing) {
        state = drawing.apply(ledger);
        return this;
    }

    /// Lays everything that is shown out anew.
    ///
    /// @param account ordinal of the account to look at it from
    public CasePicture arrange(Layout layout, int account) {
        LayoutGraph graph = LayoutGraph.of(state, Optional.of(NodeKey.of(account)));
        Points places = layout.of(graph, work);
        state = new PictureChange.Move(places.places(graph)).applyTo(state);
        return this;
    }

    /// The whole picture, fitted into an image of that size.
    ///
    /// @param legend the words of the legend, without its units
    public byte[] png(Size size, Theme theme, LegendText legend) {
        return PicturePng.write(
                state,
                size.width(),
                size.height(),
                1,
                PictureFonts.bundled(),
                PictureColours.of(ThemeTokens.of(theme)),
                legend.withUnits(units()));
    }

    /// The picture with its caption, ready to be written.
    ///
    /// @param legend the words of the legend, without its units
    /// @param phrases words of the caption, by key
    public ExportedPicture export(
            Theme theme, LegendText legend, Phrases phrases, Instant madeAt, String version) {
        var manifest = open.record().manifest();
        return new ExportedPicture(
                ledger,
                ids -> open.record().read(reader -> reader.transfers(ids)),
                state,
                new PictureFacts.Origin(manifest.name(), madeAt, version),
                new Look(
                        PictureFonts.bundled(),
                        PictureColours.of(ThemeTokens.of(theme)),
                        legend.withUnits(units()),
                        new FactLines(phrases, amounts, manifest.zone()),
                        notes()));
    }

    /// What is needed to show the picture again, without names.
    public String saved() {
        return PictureJson.write(SavedPicture.of(state));
    }

    private NoteMarks notes() {
        return open.record()
                .read(
                        reader ->
                                NoteDrawing.of(
                                        reader.notes().stream()
                                                .map(note -> NoteLine.of(note, reader))
                                                .toList()));
    }

    private String units() {
        Set<String> currencies =
                state.edges().values().stream()
                        .flatMap(edge -> edge.totals().stream())
                        .map(total -> total.substring(0, total.indexOf(' ')))
                        .collect(Collectors.toCollection(TreeSet::new));
        return currencies.isEmpty() ? "" : "amounts in " + String.join(", ", currencies);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.subject;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tributary.app.explore.HolderFacts;
import org.tributary.app.subject.BreakdownLine;
import org.tributary.app.subject.Countries;
import org.tributary.app.subject.HourMap;
import org.tributary.app.subject.Legs;
import org.tributary.app.subject.MoneySheet;
import org.tributary.app.subject.Ranking;
import org.tributary.app.subject.Side;
import org.tributary.app.subject.Standout;
import org.tributary.app.subject.SubjectSheet;
import org.tributary.app.window.kit.Fonts;
import org.tributary.ledger.imports.PartyFacts.Said;
import org.tributary.ledger.transfer.Provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes the parts of the page.
final class SubjectParts {

    private final SubjectInteractor interactor;
    private final SubjectText text;
    private final UnusualText unusual;
    private final Open open;

    SubjectParts(SubjectInteractor interactor, SubjectText text) {
        this.interactor = interactor;
        this.text = text;
        unusual = new UnusualText(text);
        open = interactor::open;
    }

    private String words(String key, Object... arguments) {
        return text.texts().of(key, arguments);
    }

    private String withCurrency(String key, String code) {
        return words("subjectPage.column.in", words(key), code);
    }

    private Card card(String title) {
        return new Card(text, title);
    }

    /// Money in and out by month, and the net of it.
    Region months(Shown shown) {
        MoneySheet money = shown.money();
        var legend =
                new FlowPane(
                        16,
                        4,
                        key("key-in", words("subjectPage.month.key.in", shown.code())),
                        key("key-out", words("subjectPage.month.key.out", shown.code())));
        return card(words("subjectPage.months", shown.code()))
                .copied("subject-months", () -> months(money))
                .with(legend)
                .with(new MonthChart(text, money.months(), open))
                .say(words("subjectPage.net.title", shown.code()))
                .with(new NetChart(text, money.months(), open));
    }

    private static Label key(String style, String words) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("chart-key", style);
        var label = new Label(words, swatch);
        label.getStyleClass().addAll("muted", "small-print");
        return label;
    }

    private String months(MoneySheet money) {
        String code = money.legs().currency().code();
        Tsv tsv =
                new Tsv(
                        List.of(
                                words("subjectPage.column.month"),
                                withCurrency("subjectPage.in", code),
                                words("subjectPage.column.count"),
                                withCurrency("subjectPage.out", code),
                                words("subjectPage.column.count"),
                                withCurrency("subjectPage.column.net", code)));
        money.months()
                .forEach(
                        month ->
                                tsv.row(
                                        List.of(
                                                month.month().toString(),
                                                month.in().sum().plain(),
                                                Long.toString(month.in().count()),
                                                month.out().sum().plain(),
                                                Long.toString(month.out().count()),
                                                month.net().plain())));
        return tsv.toString();
    }

    /// The parts that stand two beside each other where there is room.
    List<Region> cards(SubjectSheet sheet, Shown shown) {
        MoneySheet money = shown.money();
        List<Region> cards = new ArrayList<>();
        cards.add(ranking(money.payers(), shown));
        cards.add(ranking(money.payees(), shown));
        cards.add(hours(money));
        cards.add(history(money));
        cards.add(new PeerCard(text, unusual, open).of(money));
        cards.add(countries(shown));
        cards.add(channels(shown));
        if (sheet.accounts().size() > 1) {
            cards.add(accounts(shown));
        }
        sheet.holders().stream()
                .filter(facts -> !facts.isEmpty())
                .map(this::facts)
                .forEach(cards::add);
        if (!sheet.notes().isEmpty()) {
            cards.add(notes(sheet));
        }
        return cards;
    }

    private Region ranking(Ranking ranking, Shown shown) {
        boolean payers = ranking.side() == Side.IN;
        List<TableLine> lines = new ArrayList<>();
        for (BreakdownLine line : ranking.first()) {
            String name =
                    Optional.ofNullable(shown.accounts().get(line.key()))
                            .map(text::name)
                            .orElse("");
            lines.add(
                    new TableLine(
                            name,
                            Optional.of(line.key()),
                            Optional.of(line.figure(ranking.side())),
                            Optional.of(payers ? line.out() : line.in()),
                            Optional.empty()));
        }
        ranking.rest()
                .ifPresent(
                        rest ->
                                lines.add(
                                        new TableLine(
                                                words("subjectPage.rest", ranking.others()),
                                                Optional.empty(),
                                                Optional.of(rest),
                                                Optional.empty(),
                                                Optional.empty())));
        String id = payers ? "subject-payers" : "subject-payees";
        var titles =
                new FigureTable.Titles(
                        id,
                        "subjectPage.column.other",
                        payers ? "subjectPage.paid.in" : "subjectPage.paid.out",
                        payers ? "subjectPage.back.out" : "subjectPage.back.in");
        var table = new FigureTable(text, titles, shown.code(), lines, open);
        table.offer(
                "subjectPage.inPicture",
                interactor::showInPicture,
                "subjectPage.openPage",
                account -> interactor.ask(List.of(account)));
        var card =
                card(
                        words(
                                payers ? "subjectPage.payers" : "subjectPage.payees",
                                ranking.count(),
                                shown.code()));
        return lines.isEmpty() ? card : card.copied(id, table::tsv).with(table.view());
    }

    private Region hours(MoneySheet money) {
        HourMap hours = money.hours();
        var card =
                card(words("subjectPage.hours", text.zoneName()))
                        .copied("subject-hours", () -> hours(hours));
        if (hours.all() > 0 && hours.withoutHour() == hours.all()) {
            card.say(words("subjectPage.hours.dates"));
        } else if (hours.withoutHour() > 0) {
            card.say(words("subjectPage.hours.some", hours.withoutHour(), hours.all()));
        }
        return card.with(new HourChart(text, hours, open))
                .say(words("subjectPage.hours.legend", hours.largest()));
    }

    private String hours(HourMap hours) {
        List<String> headers = new ArrayList<>(List.of(words("subjectPage.column.weekday")));
        IntStream.range(0, Legs.NO_HOUR).forEach(hour -> headers.add(Integer.toString(hour)));
        headers.add(words("subjectPage.hours.unknown"));
        Tsv tsv = new Tsv(headers);
        for (int day = 0; day < 7; day++) {
            List<String> cells = new ArrayList<>(List.of(text.fullWeekday(day)));
            for (int hour = 0; hour <= Legs.NO_HOUR; hour++) {
                cells.add(Long.toString(hours.cell(day, hour).map(HourMap::count).orElse(0L)));
            }
            tsv.row(cells);
        }
        return tsv.toString();
    }

    private Region history(MoneySheet money) {
        var card = card(words("subjectPage.standout"));
        if (money.standouts().isEmpty()) {
            return card.say(unusual.nothing(money));
        }
        var list = new VBox();
        list.setId("subject-standouts");
        list.getStyleClass().add("standouts");
        for (Standout standout : money.standouts()) {
            String sentence = unusual.of(standout, money);
            var link = new Hyperlink(sentence);
            link.setWrapText(true);
            link.getStyleClass().add("standout");
            link.setOnAction(
                    event ->
                            open.rows(
                                    sentence.substring(0, sentence.indexOf(':')),
                                    standout.figure().slice()));
            list.getChildren().add(link);
        }
        return card.with(list).say(words("subjectPage.standout.rule"));
    }

    private Region countries(Shown shown) {
        var card = countriesKnown(shown);
        long unknown =
                shown.money().countries().stream()
                        .filter(line -> line.key() == 0)
                        .mapToLong(line -> line.in().count() + line.out().count())
                        .sum();
        return unknown > Countries.MOST_DETAILS
                ? card.say(words("subjectPage.countries.unread", Countries.MOST_DETAILS))
                : card;
    }

    private Card countriesKnown(Shown shown) {
        List<String> names = shown.money().legs().countries();
        return breakdown(
                shown,
                shown.money().countries(),
                new FigureTable.Titles(
                        "subject-countries",
                        "subjectPage.column.country",
                        "subjectPage.in",
                        "subjectPage.out"),
                "subjectPage.countries",
                key -> text.country(names.get(key)));
    }

    private Region channels(Shown shown) {
        List<String> names = shown.money().legs().channels();
        return breakdown(
                shown,
                shown.money().channels(),
                new FigureTable.Titles(
                        "subject-channels",
                        "subjectPage.column.channel",
                        "subjectPage.in",
                        "subjectPage.out"),
                "subjectPage.channels",
                key -> text.channel(names.get(key)));
    }

    private Card breakdown(
            Shown shown,
            List<BreakdownLine> lines,
            FigureTable.Titles titles,
            String title,
            IntFunction<String> name) {
        List<TableLine> sorted =
                lines.stream()
                        .sorted(
                                Comparator.comparing(
                                                (BreakdownLine line) ->
                                                        line.in().sum().plus(line.out().sum()))
                                        .reversed())
                        .map(line -> TableLine.of(name.apply(line.key()), line.in(), line.out()))
                        .toList();
        var table = new FigureTable(text, titles, shown.code(), sorted, open);
        return card(words(title, shown.code())).copied(titles.id(), table::tsv).with(table.view());
    }

    private Region accounts(Shown shown) {
        List<TableLine> lines =
                shown.money().accounts().stream()
                        .map(
                                line ->
                                        new TableLine(
                                                Optional.ofNullable(
                                                                shown.accounts()
                                                                        .get(line.account()))
                                                        .map(account -> account.id().key())
                                                        .orElse(""),
                                                Optional.of(line.account()),
                                                Optional.of(line.in()),
                                                Optional.of(line.out()),
                                                Optional.of(line.net())))
                        .toList();
        var titles =
                new FigureTable.Titles(
                        "subject-accounts",
                        "subjectPage.column.account",
                        "subjectPage.in",
                        "subjectPage.out");
        var table = new FigureTable(text, titles, shown.code(), lines, open);
        table.offer(
                "subjectPage.inPicture",
                interactor::showInPicture,
                "subjectPage.openPage",
                account -> interactor.ask(List.of(account)));
        return card(words("subjectPage.accounts", lines.size(), shown.code()))
                .copied("subject-accounts", table::tsv)
                .with(table.view())
                .say(words("subjectPage.accounts.said"));
    }

    private Region facts(HolderFacts known) {
        String name = known.holder().name();
        var card =
                card(
                        words(
                                "subjectPage.facts",
                                name.isEmpty() ? words("subjectPage.unnamed") : name));
        known.facts()
                .names()
                .forEach(said -> card.with(fact(words("subjectPage.fact.name"), said)));
        known.facts()
                .customers()
                .forEach(said -> card.with(fact(words("subjectPage.fact.customer"), said)));
        known.facts()
                .details()
                .forEach(
                        (detail, all) ->
                                all.forEach(
                                        said ->
                                                card.with(
                                                        fact(
                                                                words(
                                                                        "inspector.fact."
                                                                                + detail.key()),
                                                                said))));
        return card;
    }

    private Region fact(String name, Said said) {
        String where =
                said.sources().stream().map(Provenance::citation).collect(Collectors.joining(", "));
        var what = new Label(name + "  " + where);
        what.getStyleClass().addAll("muted", "small-print");
        var value = new Label(said.value());
        value.setWrapText(true);
        Fonts.suitText(value);
        return new VBox(what, value);
    }

    private Region notes(SubjectSheet sheet) {
        var card = card(words("subjectPage.notes", sheet.notes().size()));
        sheet.notes()
                .forEach(
                        note -> {
                            var words = new Label(note.text());
                            words.setWrapText(true);
                            Fonts.suitText(words);
                            var by = new Label(note.author().name() + ", " + text.time(note.at()));
                            by.getStyleClass().addAll("muted", "small-print");
                            card.with(new VBox(words, by));
                        });
        return card;
    }
}

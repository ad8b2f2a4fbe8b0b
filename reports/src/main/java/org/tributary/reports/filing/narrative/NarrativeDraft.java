// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.narrative;

import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.filing.CitedSentence;
import org.tributary.reports.filing.CitedSentence.Part;
import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FiledScheme;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FiledTransfer.FiledParty;
import org.tributary.reports.filing.FilingAccount;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.FilingSubject;
import org.tributary.reports.filing.Narrative;
import org.tributary.reports.filing.PriorReport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Drafts a narrative in one language. The same report gives the same sentences. A sentence whose
/// facts the report lacks is left out, unless its absence must be said. Not thread-safe.
public final class NarrativeDraft {

    private static final int FEW = 6;
    private static final Pattern ONE =
            Pattern.compile("(?<![0-9,.])1 (transfer|account|institution)s\\b");

    private final FilingReport report;
    private final NarrativeLanguage language;
    private final SentencePatterns patterns;
    private final List<CitedSentence> sentences = new ArrayList<>();

    private NarrativeDraft(FilingReport report, NarrativeLanguage language) {
        this.report = report;
        this.language = language;
        this.patterns = new SentencePatterns(language);
    }

    /// The narrative a report suggests; sentences that are already in it do not count.
    public static Narrative of(FilingReport report, NarrativeLanguage language) {
        NarrativeDraft draft = new NarrativeDraft(report, language);
        draft.introduction();
        draft.who();
        draft.flows();
        draft.schemes();
        draft.where();
        draft.how();
        draft.conclusion();
        return new Narrative(draft.sentences);
    }

    private void introduction() {
        RowFigures all = figures(report.transfers());
        Map<String, String> values = all.values();
        values.put("subjects", subjects());
        report.filer().institution().name().value().ifPresent(n -> values.put("filer", n));
        String pattern = all.isEmpty() ? "intro.bare" : "intro";
        say(Part.INTRODUCTION, pattern, "", values, all.ids());
        for (PriorReport prior : report.head().prior()) {
            Map<String, String> earlier = new HashMap<>();
            prior.number().value().ifPresent(n -> earlier.put("number", n));
            prior.filed().value().ifPresent(d -> earlier.put("filed", patterns.day(d)));
            say(Part.INTRODUCTION, "intro.prior", "", earlier, List.of());
        }
    }

    private String subjects() {
        List<String> names = report.subjects().stream().map(this::name).toList();
        // Who has no name is told with a comma at the end.
        return names.isEmpty() ? patterns.get("nobody") : patterns.list(names).replace(",,", ",");
    }

    /// Who has no name is told by an account.
    private String name(FilingSubject subject) {
        String name = subject.name().full();
        if (!name.isEmpty()) {
            return name;
        }
        return report.accountsOf(subject).stream()
                .findFirst()
                .flatMap(
                        account ->
                                SentencePatterns.fill(
                                        patterns.get("nobody.of"),
                                        Map.of("account", account.number())))
                .orElseGet(() -> patterns.get("nobody"));
    }

    private void who() {
        for (FilingSubject subject : report.subjects()) {
            Map<String, String> values = new HashMap<>();
            values.put("name", name(subject));
            subject.business().occupation().value().ifPresent(o -> values.put("occupation", o));
            if (subject.name().isKnown()) {
                say(
                        Part.INTRODUCTION,
                        told(subject.business().occupation(), "who.occupation"),
                        subject.key(),
                        values,
                        List.of());
            }
            for (FilingAccount account : report.accountsOf(subject)) {
                values.put("account", account.number());
                account.institution().name().value().ifPresent(n -> values.put("institution", n));
                String pattern = subject.name().isKnown() ? "who.account" : "who.nobody";
                say(
                        Part.INTRODUCTION,
                        told(account.institution().name(), pattern),
                        subject.key() + "/" + account.number(),
                        values,
                        touching(account));
            }
        }
    }

    private static String told(Fact<?> fact, String pattern) {
        return fact.isKnown() ? pattern : pattern + ".unknown";
    }

    private List<TransferId> touching(FilingAccount account) {
        return report.transfers().stream()
                .filter(
                        t ->
                                t.from().account().equals(account.number())
                                        || t.to().account().equals(account.number()))
                .map(FiledTransfer::id)
                .toList();
    }

    private void flows() {
        for (FilingSubject subject : report.subjects()) {
            flow("flow.paid", subject, FiledTransfer::from);
            flow("flow.received", subject, FiledTransfer::to);
        }
    }

    private void flow(
            String pattern, FilingSubject subject, Function<FiledTransfer, FiledParty> side) {
        RowFigures rows =
                figures(
                        report.transfers().stream()
                                .filter(t -> side.apply(t).subject().equals(subject.key()))
                                .toList());
        Map<String, String> values = rows.values();
        values.put("name", name(subject));
        say(Part.BODY, pattern, subject.key(), values, rows.ids());
    }

    private void schemes() {
        for (FiledScheme scheme : report.activity().schemes()) {
            Set<TransferId> cited = new HashSet<>(scheme.rows());
            RowFigures rows =
                    figures(
                            report.transfers().stream()
                                    .filter(t -> cited.contains(t.id()))
                                    .toList());
            Map<String, String> values = rows.values();
            values.put("scheme", scheme.name());
            values.put("account", scheme.subject());
            side(scheme, cited, "in.", FiledTransfer::to, values);
            side(scheme, cited, "out.", FiledTransfer::from, values);
            String own = "scheme." + scheme.key();
            String shape = "scheme." + patterns.find("shape." + scheme.key()).orElse("any");
            for (String pattern : List.of(own, shape, "scheme.any")) {
                if (say(Part.BODY, pattern, scheme.about(), values, rows.ids())) {
                    break;
                }
            }
            words(scheme, rows);
        }
    }

    /// What the finding says itself. It speaks English, so drafts in other languages keep to the
    /// figures.
    private void words(FiledScheme scheme, RowFigures rows) {
        if (language != NarrativeLanguage.ENGLISH || rows.isEmpty()) {
            return;
        }
        String sentence = scheme.said().sentence().strip();
        if (!sentence.isEmpty()) {
            sentences.add(
                    new CitedSentence(Part.BODY, capital(sentence), rows.ids(), scheme.origin()));
        }
        if (!scheme.said().grounds().isEmpty()) {
            String grounds = String.join("; ", scheme.said().grounds());
            SentencePatterns.fill(patterns.get("why"), Map.of("grounds", grounds))
                    .map(text -> new CitedSentence(Part.BODY, text, rows.ids(), why(scheme)))
                    .ifPresent(sentences::add);
        }
    }

    private static String why(FiledScheme scheme) {
        return scheme.origin() + "/why";
    }

    /// The figures of what the scheme's account received or paid.
    private void side(
            FiledScheme scheme,
            Set<TransferId> cited,
            String prefix,
            Function<FiledTransfer, FiledParty> side,
            Map<String, String> values) {
        RowFigures rows =
                figures(
                        report.transfers().stream()
                                .filter(t -> cited.contains(t.id()))
                                .filter(t -> side.apply(t).account().equals(scheme.subject()))
                                .toList());
        rows.values().forEach((key, value) -> values.put(prefix + key, value));
    }

    /// Names institutions while they are few; many are counted.
    private void where() {
        Set<String> names = new TreeSet<>();
        for (FiledTransfer transfer : report.transfers()) {
            names.add(transfer.from().institution());
            names.add(transfer.to().institution());
        }
        names.remove("");
        RowFigures rows = figures(report.transfers());
        Map<String, String> values = new HashMap<>();
        values.put("institutions", Integer.toString(names.size()));
        values.put("names", patterns.list(List.copyOf(names)));
        if (!names.isEmpty()) {
            String pattern = names.size() > FEW ? "where.many" : "where.few";
            say(Part.BODY, pattern, "", values, rows.ids());
        }
    }

    private void how() {
        Map<String, List<FiledTransfer>> channels =
                report.transfers().stream()
                        .filter(t -> !t.channel().isBlank())
                        .collect(
                                Collectors.groupingBy(
                                        FiledTransfer::channel, TreeMap::new, Collectors.toList()));
        channels.forEach(
                (channel, transfers) -> {
                    RowFigures rows = figures(transfers);
                    Map<String, String> values = rows.values();
                    values.put("channel", channel);
                    say(Part.BODY, "how.channel", channel, values, rows.ids());
                });
        largest();
    }

    /// Of one currency only: amounts of several cannot be compared.
    private void largest() {
        if (report.transfers().stream().map(t -> t.paid().currency().code()).distinct().count()
                != 1) {
            return;
        }
        FiledTransfer most = report.transfers().getFirst();
        for (FiledTransfer transfer : report.transfers()) {
            most = transfer.paid().compareTo(most.paid()) > 0 ? transfer : most;
        }
        Map<String, String> values = figures(List.of(most)).values();
        values.put("payer", most.from().account());
        values.put("payee", most.to().account());
        values.put("citation", most.citation());
        say(Part.BODY, "how.largest", "", values, List.of(most.id()));
    }

    private void conclusion() {
        for (FilingSubject subject : report.subjects()) {
            Map<String, String> values = new HashMap<>();
            values.put("name", name(subject));
            subject.business().sourceOfFunds().value().ifPresent(s -> values.put("source", s));
            say(
                    Part.CONCLUSION,
                    told(subject.business().sourceOfFunds(), "end.source"),
                    subject.key(),
                    values,
                    List.of());
        }
        Map<String, String> office = new HashMap<>();
        report.filer().office().name().value().ifPresent(n -> office.put("office", n));
        report.filer().office().phone().value().ifPresent(p -> office.put("phone", p));
        say(Part.CONCLUSION, "end.office", "", office, List.of());
    }

    private RowFigures figures(List<FiledTransfer> rows) {
        return new RowFigures(rows, patterns);
    }

    /// Says a sentence if there is a pattern and a value for each of its places.
    ///
    /// @param about what the sentence is about, where a pattern is used for several things
    /// @return whether it did
    private boolean say(
            Part part,
            String pattern,
            String about,
            Map<String, String> values,
            List<TransferId> rows) {
        Optional<String> text =
                patterns.find(pattern).flatMap(p -> SentencePatterns.fill(p, values));
        String origin = about.isEmpty() ? pattern : pattern + "/" + about;
        text.map(NarrativeDraft::capital)
                .map(this::counted)
                .ifPresent(t -> sentences.add(new CitedSentence(part, t, rows, origin)));
        return text.isPresent();
    }

    /// `1 transfers` is no English.
    private String counted(String sentence) {
        return language == NarrativeLanguage.ENGLISH
                ? ONE.matcher(sentence).replaceAll("1 $1")
                : sentence;
    }

    private static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.filing;

import org.tributary.analysis.detect.Mention;
import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.ledger.account.Account;
import org.tributary.ledger.account.CountryNames;
import org.tributary.ledger.account.Party;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.alert.AlertState;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.casefile.CaseReader;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.CaseProgress;
import org.tributary.ledger.casework.DraftedSentence;
import org.tributary.ledger.casework.FiledReport;
import org.tributary.ledger.casework.FilingChoices.ReportKind;
import org.tributary.ledger.casework.Subject;
import org.tributary.ledger.flow.FlowGraph;
import org.tributary.ledger.money.Money;
import org.tributary.ledger.transfer.Transfer;
import org.tributary.ledger.transfer.TransferId;
import org.tributary.reports.CaseTransfers;
import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FiledScheme;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FiledTransfer.FiledParty;
import org.tributary.reports.filing.FilingAccount;
import org.tributary.reports.filing.FilingActivity;
import org.tributary.reports.filing.FilingActivity.ActivityClass;
import org.tributary.reports.filing.FilingActivity.FiledAmount;
import org.tributary.reports.filing.FilingHead;
import org.tributary.reports.filing.FilingInstitution;
import org.tributary.reports.filing.FilingMark;
import org.tributary.reports.filing.FilingReport;
import org.tributary.reports.filing.FilingSubject;
import org.tributary.reports.filing.FilingSubject.SubjectRole;
import org.tributary.reports.filing.Narrative;
import org.tributary.reports.filing.PriorReport;
import org.tributary.reports.filing.narrative.NarrativeDraft;
import org.tributary.reports.filing.narrative.NarrativeLanguage;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Composes the model of a report from the record: the subjects that are marked, their accounts,
/// the alerts that were escalated, and the transfers of both. Lives as long as one reading of the
/// record.
final class FilingComposer {

    private static final int PAGE = 10_000;

    /// A narrative says the strongest reasons; the alert has all of them.
    private static final int GROUNDS = 3;
    private static final CountryNames COUNTRIES = new CountryNames();

    private final CaseReader reader;
    private final FlowGraph graph;
    private final FilingOrder order;
    private final ZoneId zone;
    private final Map<Integer, Long> marked = new LinkedHashMap<>();
    private final Map<Integer, Account> known = new HashMap<>();
    private final Map<Long, String> citations = new HashMap<>();

    FilingComposer(CaseReader reader, FlowGraph graph, FilingOrder order, ZoneId zone) {
        this.reader = reader;
        this.graph = graph;
        this.order = order;
        this.zone = zone;
    }

    /// @param name of the case, the filer's own number for the report
    FilingReport compose(String name, LocalDate today) {
        for (Subject subject : reader.subjects()) {
            if (!order.choices().leftOut().contains(subject.party().ordinal())) {
                marked.put(subject.account(), subject.party().ordinal());
            }
        }
        List<Finding> findings = findings();
        List<FiledTransfer> transfers = transfers(findings);
        FilingReport bare =
                new FilingReport(
                        new FilingHead(today, marks(), Fact.text(name), note(), prior()),
                        order.filer(),
                        subjects(transfers),
                        accounts(),
                        activity(findings, transfers),
                        transfers,
                        Narrative.EMPTY,
                        List.of());
        return bare.with(
                order.draft()
                        .narrative()
                        .map(FilingComposer::narrative)
                        .orElseGet(() -> NarrativeDraft.of(bare, order.language())));
    }

    private static Narrative narrative(List<DraftedSentence> sentences) {
        return new Narrative(sentences.stream().map(SentenceLines::cited).toList());
    }

    private Set<FilingMark> marks() {
        return switch (order.choices().kind()) {
            case INITIAL -> Set.of(FilingMark.INITIAL);
            case CORRECTION -> Set.of(FilingMark.CORRECTION);
            case CONTINUING -> Set.of(FilingMark.CONTINUING);
            case CORRECTED_CONTINUING -> Set.of(FilingMark.CORRECTION, FilingMark.CONTINUING);
        };
    }

    /// Only a first report follows none. Where nobody chose the number of the earlier one, it
    /// is the last the case says was filed in this form; where there is none, that it is unknown
    /// is filed.
    private List<PriorReport> prior() {
        if (order.choices().kind() == ReportKind.INITIAL) {
            return List.of();
        }
        String chosen = order.choices().priorNumber();
        Optional<FiledReport> filed =
                CaseProgress.of(reader.auditTrail()).filed().reversed().stream()
                        .filter(report -> chosen.isEmpty() || report.number().equals(chosen))
                        .filter(report -> report.form().equals(order.profile().key()))
                        .findFirst();
        String number = chosen.isEmpty() ? filed.map(FiledReport::number).orElse("") : chosen;
        return List.of(new PriorReport(Fact.text(number), Fact.of(filed.map(FiledReport::day))));
    }

    /// Some forms take codes in words before the reason rather than in a field of their own.
    private Fact<String> note() {
        boolean asNote = order.profile().setting("indicators").filter("note"::equals).isPresent();
        String codes = asNote ? String.join(" ", order.choices().indicators()) + " " : "";
        return Fact.text(codes + order.choices().note());
    }

    /// Findings of alerts that were escalated and have a part in a subject's account.
    private List<Finding> findings() {
        return reader.alerts().stream()
                .filter(alert -> alert.state() == AlertState.ESCALATED)
                .map(Alert::draft)
                .flatMap(draft -> draft.findings().stream())
                .filter(finding -> finding.accounts().stream().anyMatch(marked::containsKey))
                .toList();
    }

    private List<FiledTransfer> transfers(List<Finding> findings) {
        Set<TransferId> ids = new LinkedHashSet<>();
        if (!marked.isEmpty()) {
            CaseTransfers.around(graph, marked.keySet()).pages(PAGE).forEachRemaining(ids::addAll);
        }
        findings.forEach(finding -> ids.addAll(finding.transfers()));
        List<TransferId> all = List.copyOf(ids);
        List<FiledTransfer> filed = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i += PAGE) {
            List<Transfer> page = reader.transfers(all.subList(i, Math.min(all.size(), i + PAGE)));
            learn(page);
            page.forEach(transfer -> filed.add(filed(transfer)));
        }
        filed.sort(Comparator.comparing(FiledTransfer::at).thenComparing(FiledTransfer::id));
        return filed;
    }

    private void learn(List<Transfer> transfers) {
        Set<Integer> missing = new LinkedHashSet<>();
        for (Transfer transfer : transfers) {
            missing.add(transfer.fromOrdinal());
            missing.add(transfer.toOrdinal());
        }
        missing.removeAll(known.keySet());
        reader.accounts(missing).forEach(account -> known.put(account.ordinal(), account));
    }

    private Account account(int ordinal) {
        return known.computeIfAbsent(ordinal, reader::account);
    }

    private FiledTransfer filed(Transfer transfer) {
        citations.put(transfer.id().value(), transfer.source().citation());
        return new FiledTransfer(
                transfer.id(),
                transfer.at().atZone(zone).toLocalDateTime(),
                party(account(transfer.fromOrdinal())),
                party(account(transfer.toOrdinal())),
                transfer.paid(),
                transfer.received(),
                transfer.channel(),
                transfer.reference(),
                transfer.source().citation());
    }

    private FiledParty party(Account account) {
        String holders =
                String.join(
                        ", ",
                        account.holders().stream()
                                .map(Party::name)
                                .filter(n -> !n.isEmpty())
                                .toList());
        Long subject = marked.get(account.ordinal());
        return new FiledParty(
                account.id().institution(),
                account.id().number(),
                holders,
                subject == null ? "" : Long.toString(subject));
    }

    private List<FilingSubject> subjects(List<FiledTransfer> transfers) {
        EnteredFacts entered = EnteredFacts.of(reader);
        return reader.parties(new LinkedHashSet<>(marked.values())).stream()
                .map(
                        party ->
                                SubjectFacts.of(
                                        party,
                                        reader.partyFacts(party.ordinal()),
                                        entered.of(party.ordinal()),
                                        role(Long.toString(party.ordinal()), transfers)))
                .toList();
    }

    private static Fact<SubjectRole> role(String key, List<FiledTransfer> transfers) {
        boolean pays = transfers.stream().anyMatch(t -> t.from().subject().equals(key));
        boolean isPaid = transfers.stream().anyMatch(t -> t.to().subject().equals(key));
        if (pays && isPaid) {
            return Fact.known(SubjectRole.BOTH);
        }
        if (pays) {
            return Fact.known(SubjectRole.PAYER);
        }
        return isPaid ? Fact.known(SubjectRole.PAYEE) : Fact.unknown();
    }

    private List<FilingAccount> accounts() {
        List<FilingAccount> accounts = new ArrayList<>();
        EnteredFacts entered = EnteredFacts.of(reader);
        marked.forEach(
                (ordinal, party) -> {
                    var id = account(ordinal).id();
                    Optional<String> country = COUNTRIES.ofBic(id.institution());
                    accounts.add(
                            new FilingAccount(
                                    id.number(),
                                    FilingInstitution.named(
                                            Fact.text(id.institution()),
                                            country.isPresent()
                                                    ? Fact.known(id.institution())
                                                    : Fact.unknown()),
                                    entered.ofAccount(ordinal, PartyDetail.ACCOUNT_CURRENCY),
                                    entered.ofAccount(ordinal, PartyDetail.ACCOUNT_KIND),
                                    entered.dayOfAccount(ordinal, PartyDetail.OPENED),
                                    entered.dayOfAccount(ordinal, PartyDetail.CLOSED),
                                    Set.of(Long.toString(party))));
                });
        return accounts;
    }

    private FilingActivity activity(List<Finding> findings, List<FiledTransfer> transfers) {
        List<FiledScheme> schemes = findings.stream().map(this::scheme).toList();
        Optional<FiledTransfer> first = transfers.stream().findFirst();
        Optional<FiledTransfer> last =
                transfers.isEmpty() ? first : Optional.of(transfers.getLast());
        return new FilingActivity(
                amount(transfers),
                Fact.of(first.map(t -> t.at().toLocalDate())),
                Fact.of(last.map(t -> t.at().toLocalDate())),
                Fact.unknown(),
                classes(schemes),
                schemes,
                List.of());
    }

    /// What all transfers of the report paid, if they are in the currency of the form.
    private FiledAmount amount(List<FiledTransfer> transfers) {
        String currency = order.profile().setting("currency").orElse("");
        boolean alike =
                transfers.stream().allMatch(t -> t.paid().currency().code().equals(currency));
        return alike
                ? transfers.stream()
                        .map(FiledTransfer::paid)
                        .reduce(Money::plus)
                        .<FiledAmount>map(FiledAmount.Sum::new)
                        .orElseGet(FiledAmount.NotKnown::new)
                : new FiledAmount.NotKnown();
    }

    private FiledScheme scheme(Finding finding) {
        var typology = TypologyLibrary.of(finding.typology()).map(TypologyLibrary.Entry::typology);
        String english = TypologyLibrary.name(finding.typology());
        String chinese = typology.map(t -> t.crosswalk().chinese()).orElse("");
        boolean inChinese = order.language() == NarrativeLanguage.CHINESE && !chinese.isBlank();
        return new FiledScheme(
                finding.typology(),
                inChinese ? chinese : english,
                account(finding.subject()).id().number(),
                said(finding),
                finding.transfers(),
                typology.map(t -> Set.copyOf(t.crosswalk().fincen())).orElse(Set.of()));
    }

    /// The finding's own words, with numbers of accounts and rows in place of marks; of its reasons
    /// those that speak most for it. Findings speak English: a report in another language has none.
    private FiledScheme.Said said(Finding finding) {
        if (order.language() != NarrativeLanguage.ENGLISH) {
            return new FiledScheme.Said(finding.id(), "", List.of());
        }
        return new FiledScheme.Said(
                finding.id(),
                words(finding.sentence()),
                finding.reasons().stream()
                        .filter(reason -> reason.points() > 0)
                        .sorted(Comparator.comparingInt(Finding.Reason::points).reversed())
                        .limit(GROUNDS)
                        .map(reason -> words(reason.words()))
                        .toList());
    }

    private String words(String sentence) {
        return Mention.resolve(
                sentence,
                ordinal -> "account " + account(ordinal).id().number(),
                id -> citations.getOrDefault(id, "a transfer"));
    }

    /// What was chosen, and what the cards of the schemes suggest as far as the form has it.
    private List<ActivityClass> classes(List<FiledScheme> schemes) {
        Map<String, ActivityClass> classes = new LinkedHashMap<>();
        for (String code : order.choices().indicators()) {
            classes.put(code, new ActivityClass(code, Fact.unknown()));
        }
        Set<String> codes = order.profile().table("class").keySet();
        for (FiledScheme scheme : schemes) {
            for (String code : scheme.codes()) {
                if (codes.contains(code) && !order.choices().dropped().contains(code)) {
                    boolean other = code.endsWith("999");
                    classes.putIfAbsent(
                            code,
                            new ActivityClass(
                                    code, other ? Fact.text(scheme.name()) : Fact.unknown()));
                }
            }
        }
        return classes.values().stream().sorted(Comparator.comparing(ActivityClass::code)).toList();
    }
}

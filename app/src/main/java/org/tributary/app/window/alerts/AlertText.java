// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.alerts;

import org.tributary.analysis.library.TypologyLibrary;
import org.tributary.app.alerts.AlertQuery;
import org.tributary.app.alerts.FilingClock;
import org.tributary.app.alerts.Inbox;
import org.tributary.app.window.kit.Texts;
import org.tributary.app.words.AmountText;
import org.tributary.ledger.alert.AlertDraft;
import org.tributary.ledger.alert.AlertState;
import org.tributary.ledger.alert.DetectionRun;
import org.tributary.ledger.alert.Finding;
import org.tributary.ledger.alert.Label;
import org.tributary.ledger.casework.Alert;
import org.tributary.ledger.casework.AuditEntry;
import org.tributary.ledger.casework.CaseEvent.AlertEvent;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertAssigned;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertDecided;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertDueSet;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertReopened;
import org.tributary.ledger.casework.CaseEvent.AlertEvent.AlertTaken;
import org.tributary.ledger.money.CurrencyTotals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of the inbox.
///
/// @param zone in which dates are shown
record AlertText(Texts texts, AmountText amounts, ZoneId zone) {

    private static final Pattern LONG_SHARE =
            Pattern.compile("(\\d{4,}(?:\\.\\d+)?|\\d+\\.\\d{2,}) %");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    String typology(String key) {
        return TypologyLibrary.name(key);
    }

    String typologies(AlertDraft draft) {
        return draft.typologies().stream().map(this::typology).collect(Collectors.joining(", "));
    }

    /// What was paid in the leading finding; several findings may speak of the same money.
    String amount(AlertDraft draft) {
        CurrencyTotals totals = draft.leading().amount();
        return totals.totals().stream()
                .max(Comparator.comparingLong(total -> total.count()))
                .map(
                        total ->
                                totals.totals().size() == 1
                                        ? amounts.brief(total.sum())
                                        : texts.of(
                                                "alerts.amount.more",
                                                amounts.brief(total.sum()),
                                                totals.totals().size() - 1))
                .orElse("");
    }

    /// The score, and where it is less than its points, why.
    String score(AlertDraft draft) {
        return draft.isPressed()
                ? texts.of("alerts.score.pressed", draft.score(), draft.points())
                : texts.of("alerts.score", draft.score());
    }

    /// A share of 0 to 1 in whole per cent.
    String percent(double share) {
        return "%d %%".formatted(Math.round(share * 100));
    }

    /// What was measured. Runs of earlier versions kept shares to many digits, far above a whole.
    String measured(String value) {
        Matcher share = LONG_SHARE.matcher(value);
        return share.matches()
                ? String.format(texts.locale(), "%,.0f %%", new BigDecimal(share.group(1)))
                : value;
    }

    /// First and last day.
    String period(AlertDraft draft) {
        LocalDate first =
                draft.findings().stream()
                        .map(Finding::first)
                        .min(Comparator.naturalOrder())
                        .map(at -> LocalDate.ofInstant(at, zone))
                        .orElseThrow();
        LocalDate last =
                draft.findings().stream()
                        .map(Finding::last)
                        .max(Comparator.naturalOrder())
                        .map(at -> LocalDate.ofInstant(at, zone))
                        .orElseThrow();
        String until =
                first.getYear() == last.getYear()
                        ? last.toString().substring("2026-".length())
                        : last.toString();
        return first.equals(last) ? first.toString() : first + " – " + until;
    }

    String state(AlertState state) {
        return texts.of("alert.state." + word(state));
    }

    String label(Label label) {
        return texts.of("alert.label." + word(label));
    }

    String clock(FilingClock clock) {
        return texts.of("alerts.clock." + word(clock), clock.days());
    }

    String grouping(AlertQuery.Grouping grouping) {
        return texts.of("alerts.group." + word(grouping));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The heading of a group.
    String heading(AlertQuery.Grouping grouping, String key, Inbox inbox) {
        return switch (grouping) {
            case NONE -> "";
            case TYPOLOGY -> typology(key);
            case SUBJECT -> inbox.name(Integer.parseInt(key));
            case ASSIGNEE -> key.isEmpty() ? texts.of("alerts.nobody") : key;
            case STATE -> state(AlertState.valueOf(key));
        };
    }

    /// The leading typology, and how many more there are.
    String leading(AlertDraft draft) {
        int others = draft.typologies().size() - 1;
        String first = typology(draft.leading().typology());
        return others == 0 ? first : texts.of("alerts.typologies.more", first, others);
    }

    /// What became of an alert's transactions.
    String gone(int gone, int all) {
        return gone == all ? texts.of("alerts.gone.all") : texts.of("alerts.gone.some", gone, all);
    }

    /// What a decision about several alerts would reach.
    String several(List<Alert> alerts) {
        long open = alerts.stream().filter(alert -> alert.state().isOpen()).count();
        return texts.of("alerts.several", alerts.size(), open, alerts.size() - open);
    }

    /// Who did what with an alert and when, oldest first.
    List<String> history(Alert alert) {
        List<String> lines = new ArrayList<>();
        String raised = TIME.format(at(alert.raisedAt()));
        lines.add(
                alert.draft().leading().rules().equals(DetectionRun.BY_HAND)
                        ? texts.of("alerts.history.raised.by.hand", raised)
                        : texts.of("alerts.history.raised", raised, alert.run()));
        for (AuditEntry entry : alert.history()) {
            if (entry.event() instanceof AlertEvent event) {
                lines.add(
                        texts.of(
                                "alerts.history.line",
                                TIME.format(at(entry.at())),
                                entry.author().name(),
                                done(event)));
            }
        }
        return lines;
    }

    private ZonedDateTime at(Instant instant) {
        return instant.atZone(zone);
    }

    private String done(AlertEvent event) {
        return switch (event) {
            case AlertTaken _ -> texts.of("alerts.history.taken");
            case AlertAssigned assigned ->
                    assigned.to().isEmpty()
                            ? texts.of("alerts.history.unassigned")
                            : texts.of("alerts.history.assigned", assigned.to());
            case AlertDueSet due -> texts.of("alerts.history.due", due.due().toString());
            case AlertDecided decided ->
                    texts.of(
                            "alerts.history.decided",
                            state(decided.state()),
                            label(decided.label()),
                            decided.reason());
            case AlertReopened reopened -> texts.of("alerts.history.reopened", reopened.reason());
        };
    }
}

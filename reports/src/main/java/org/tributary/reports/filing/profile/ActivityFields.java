// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.reports.filing.profile;

import org.tributary.ledger.money.Money;
import org.tributary.reports.filing.Fact;
import org.tributary.reports.filing.FiledTransfer;
import org.tributary.reports.filing.FilingAccount;
import org.tributary.reports.filing.FilingActivity;
import org.tributary.reports.filing.FilingReport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Accounts, activity, transfers and narrative.
final class ActivityFields {

    static final List<FilingField> ALL =
            List.of(
                    account("number", "account number", a -> Fact.text(a.number())),
                    account("institution", "institution", a -> a.institution().name()),
                    account("swift", "BIC of the institution", a -> a.institution().swift()),
                    account("currency", "currency", FilingAccount::currency),
                    account("kind", "kind of account", FilingAccount::kind),
                    account("opened", "day it was opened", a -> a.opened().map(FilerFields::day)),
                    account("closed", "day it was closed", a -> a.closed().map(FilerFields::day)),
                    activity("amount", "amount involved", ActivityFields::amount),
                    activity("from", "first day", a -> a.from().map(FilerFields::day)),
                    activity("to", "last day", a -> a.to().map(FilerFields::day)),
                    activity(
                            "cumulative",
                            "amount of all reports",
                            a -> a.cumulative().map(Money::plain)),
                    new FilingField(
                            "activity.class",
                            "kind of activity",
                            r -> each(r.activity().classes(), c -> Fact.text(c.code()))),
                    new FilingField(
                            "activity.other-class",
                            "kind of activity in words",
                            r -> each(r.activity().classes(), c -> c.other())),
                    new FilingField(
                            "activity.ip",
                            "internet address",
                            r -> each(r.activity().addresses(), Fact::text)),
                    transfer("number", "number", t -> Fact.text(Long.toString(t.id().value()))),
                    transfer("date", "day and time", t -> Fact.text(t.at().toString())),
                    transfer("amount", "amount", t -> Fact.text(t.paid().plain())),
                    transfer("currency", "currency", t -> Fact.text(t.paid().currency().code())),
                    transfer("from-account", "paying account", t -> Fact.text(t.from().account())),
                    transfer("from-name", "payer", t -> Fact.text(t.from().name())),
                    transfer("to-account", "receiving account", t -> Fact.text(t.to().account())),
                    transfer("to-name", "payee", t -> Fact.text(t.to().name())),
                    transfer("channel", "channel", t -> Fact.text(t.channel())),
                    transfer("reference", "reference", t -> Fact.text(t.reference())),
                    transfer("citation", "file and line", t -> Fact.text(t.citation())),
                    FilerFields.one(
                            "narrative.text", "narrative", r -> Fact.text(r.narrative().text())),
                    new FilingField(
                            "attachment.name",
                            "name of the attachment",
                            r -> each(r.attachments(), a -> Fact.text(a.name()))));

    private ActivityFields() {}

    private static Fact<String> amount(FilingActivity activity) {
        return switch (activity.amount()) {
            case FilingActivity.FiledAmount.Sum sum -> Fact.known(sum.money().plain());
            case FilingActivity.FiledAmount.NotKnown notKnown -> Fact.unknown();
            case FilingActivity.FiledAmount.None none -> Fact.known("0");
        };
    }

    private static FilingField account(
            String key, String label, Function<FilingAccount, Fact<String>> value) {
        return new FilingField("account." + key, label, r -> each(r.accounts(), value));
    }

    private static FilingField activity(
            String key, String label, Function<FilingActivity, Fact<String>> value) {
        return FilerFields.one("activity." + key, label, r -> value.apply(r.activity()));
    }

    private static FilingField transfer(
            String key, String label, Function<FiledTransfer, Fact<String>> value) {
        return new FilingField(
                "transfer." + key, label, (FilingReport r) -> each(r.transfers(), value));
    }

    private static <T> List<FieldValue> each(List<T> parts, Function<T, Fact<String>> value) {
        List<FieldValue> values = new ArrayList<>(parts.size());
        for (T part : parts) {
            values.add(new FieldValue(values.size() + 1, value.apply(part)));
        }
        return values;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.rating;

/// Judges one customer factor by factor.
record CustomerRating(CustomerFactors customer, ActivityFactors activity) {

    static CustomerRating of(Ground ground, int customer) {
        int[] accounts = ground.customers().get(customer);
        Activity activity = Activity.of(ground, customer);
        return new CustomerRating(
                new CustomerFactors(ground, accounts, activity),
                new ActivityFactors(ground, accounts, activity));
    }

    Judgement judge(Factor factor) {
        return switch (factor) {
            case KIND -> customer.kind();
            case AGE -> customer.age();
            case TRADE -> customer.trade();
            case SEGMENT -> customer.segment();
            case DECLARED -> customer.declared();
            case SHELL -> customer.shell();
            case COUNTRY -> customer.country();
            case COUNTERPARTY_COUNTRIES -> activity.counterpartyCountries();
            case CASH -> activity.cash();
            case CRYPTO -> activity.crypto();
            case CROSS_BORDER -> activity.crossBorder();
            case WIRES -> activity.wires();
            case ALERTS -> activity.alerts();
            case PASS_THROUGH -> activity.passThrough();
            case SPIKES -> activity.spikes();
            case ROUND_AMOUNTS -> activity.roundAmounts();
            case DORMANCY -> activity.dormancy();
        };
    }
}

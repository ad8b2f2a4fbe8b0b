// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.ledger.alert;

/// How much risk a customer is thought to carry, in five levels.
public enum RatingLevel {
    LOW,
    MODERATE,
    MEDIUM,
    HIGH,
    SEVERE
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.identity;

import java.util.Locale;

/// What two are compared by. With each stands how often two who are one agree in it, before a
/// case has told, and how often two strangers do at least: proposals of this project, from
/// which learning begins and below which it does not believe a chance agreement to be.
public enum Trait {
    /// All names, in any spelling, order or script.
    NAME(0.60, 0.30, 1e-9, 1e-4),
    /// Numbers of documents, tax and registration numbers.
    IDENTIFICATION(0.85, 0, 1e-7, 0),
    PHONE(0.60, 0, 1e-5, 0),
    EMAIL(0.60, 0, 1e-6, 0),
    /// The same words, or most of them and the same numbers.
    ADDRESS(0.50, 0.20, 1e-4, 1e-3),
    /// Date of birth or incorporation; near: day and month swapped, or one digit or the day
    /// unknown.
    BIRTH(0.88, 0.08, 5e-5, 1.5e-3),
    COUNTRY(0.90, 0, 1e-3, 0),
    DEVICE(0.50, 0, 1e-5, 0),
    /// Network addresses, which many share.
    NETWORK(0.30, 0, 1e-3, 0),
    /// An account number; the same where banks differ at most in leading zeros, near where
    /// not.
    NUMBER(0.30, 0.10, 1e-7, 1e-4),
    /// Dealing with the same few who deal with hardly anybody else.
    DEALINGS(0.15, 0.15, 1e-4, 3e-3);

    private final double same;
    private final double near;
    private final double chanceSame;
    private final double chanceNear;

    Trait(double same, double near, double chanceSame, double chanceNear) {
        this.same = same;
        this.near = near;
        this.chanceSame = chanceSame;
        this.chanceNear = chanceNear;
    }

    /// How often two who are one agree so.
    double ofOne(Level level) {
        return switch (level) {
            case SAME -> same;
            case NEAR -> near;
            case DIFFERENT -> 1 - same - near;
            case ABSENT -> 1;
        };
    }

    /// How often two strangers agree so at least.
    double ofStrangers(Level level) {
        return switch (level) {
            case SAME -> chanceSame;
            case NEAR -> chanceNear;
            case DIFFERENT -> 1 - chanceSame - chanceNear;
            case ABSENT -> 1;
        };
    }

    /// Whether a difference says anything: who has two accounts has two numbers.
    boolean tellsApart() {
        return this != NUMBER && this != DEALINGS && this != DEVICE && this != NETWORK;
    }

    /// The name in JSON: `account-number` style, lower case.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

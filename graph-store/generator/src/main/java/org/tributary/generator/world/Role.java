// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator.world;

/// What the holder of an account is in the invented world.
public enum Role {
    EMPLOYER("employer", "Works"),
    MERCHANT("merchant", "Stores"),
    LANDLORD("landlord", "Homes"),
    UTILITY("utility", "Energy"),
    /// One of the five accounts of a group of companies; the first of them is its treasury.
    GROUP("group company", "Group"),
    PERSON("person", "");

    private final String word;
    private final String trade;

    Role(String word, String trade) {
        this.word = word;
        this.trade = trade;
    }

    public String word() {
        return word;
    }

    String trade() {
        return trade;
    }
}

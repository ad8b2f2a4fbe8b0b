// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.window.newcase;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tributary.ledger.money.CurrencyCode;

/// What the form holds, and what is wrong with each part of it.
final class NewCaseModel {

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty folder = new SimpleStringProperty("");
    private final ObjectProperty<CurrencyCode> base;
    private final StringProperty zone = new SimpleStringProperty("");
    private final StringProperty rates = new SimpleStringProperty("");
    private final StringProperty nameFault = new SimpleStringProperty("");
    private final StringProperty folderFault = new SimpleStringProperty("");
    private final StringProperty zoneFault = new SimpleStringProperty("");
    private final StringProperty ratesFault = new SimpleStringProperty("");
    private final StringProperty ratesFound = new SimpleStringProperty("");
    private final BooleanProperty making = new SimpleBooleanProperty();

    NewCaseModel(CurrencyCode base) {
        this.base = new SimpleObjectProperty<>(base);
    }

    StringProperty name() {
        return name;
    }

    StringProperty folder() {
        return folder;
    }

    ObjectProperty<CurrencyCode> base() {
        return base;
    }

    /// Id of the time zone.
    StringProperty zone() {
        return zone;
    }

    /// Path of the file of rates; empty if there is none.
    StringProperty rates() {
        return rates;
    }

    StringProperty nameFault() {
        return nameFault;
    }

    StringProperty folderFault() {
        return folderFault;
    }

    StringProperty zoneFault() {
        return zoneFault;
    }

    StringProperty ratesFault() {
        return ratesFault;
    }

    /// What the file of rates holds, in words.
    StringProperty ratesFound() {
        return ratesFound;
    }

    /// Whether the case is being made.
    BooleanProperty making() {
        return making;
    }
}

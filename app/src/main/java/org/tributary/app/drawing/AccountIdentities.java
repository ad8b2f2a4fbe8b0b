// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

/// Which accounts belong to those an investigator said to be one.
@FunctionalInterface
public interface AccountIdentities {

    /// Nobody was said to be one.
    AccountIdentities NONE = account -> "";

    /// What the group of an account's holder is called; empty if it is in none.
    String name(int account);
}

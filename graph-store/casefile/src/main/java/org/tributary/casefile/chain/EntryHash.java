// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.casefile.chain;

/// A hash over entries, one after another, each field in a form that cannot run into the next:
/// whoever changes, drops, adds or swaps an entry ends with another head. It finds damage; against
/// somebody who rewrites all of it only a head kept elsewhere helps. Not thread-safe.
public sealed interface EntryHash permits HashChain, HashStream {

    /// Begins an entry of a kind.
    EntryHash begin(char kind);

    EntryHash number(long value);

    EntryHash text(String value);

    /// Ends the entry and adds it.
    void link();

    /// What all entries so far come to, as 64 hexadecimal digits.
    String head();
}

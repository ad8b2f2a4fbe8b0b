// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

/// A payment as the slow reference sees it.
///
/// @param position in the graph
/// @param payer account and currency, as `3 EUR`
/// @param receiver likewise
record SlowRow(int position, String payer, String receiver, int sent, int received) {

    SlowRow turned() {
        return new SlowRow(position, receiver, payer, received, sent);
    }

    int payerAccount() {
        return account(payer);
    }

    int receiverAccount() {
        return account(receiver);
    }

    boolean exchanges() {
        return !currency(payer).equals(currency(receiver));
    }

    static String currency(String place) {
        return place.substring(place.indexOf(' ') + 1);
    }

    private static int account(String place) {
        return Integer.parseInt(place.substring(0, place.indexOf(' ')));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.rates;

/// A file of rates cannot be used. The message says where and what to do, for the user.
public final class RatesException extends RuntimeException {

    public RatesException(String message) {
        super(message);
    }
}

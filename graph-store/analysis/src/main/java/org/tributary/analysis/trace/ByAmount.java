// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.trace;

import java.util.function.Supplier;

/// A rule that knows amounts only.
///
/// @param holdings makes an account's holding
/// @param fee which money pays fees
record ByAmount(Supplier<Holding> holdings, Fee fee) implements Rule {

    enum Fee {
        IN_PROPORTION,
        OF_OTHER_MONEY
    }

    @Override
    public Holding holding() {
        return holdings.get();
    }

    @Override
    public Parcel topUp(Parcel parcel, long size, long more) {
        return Parcel.unordered(parcel.amount() + more);
    }

    @Override
    public Parcel afterFee(Parcel parcel, long sent, long received) {
        if (received >= sent) {
            return parcel;
        }
        return switch (fee) {
            case IN_PROPORTION -> exchanged(parcel, sent, received);
            case OF_OTHER_MONEY -> Parcel.unordered(Math.min(parcel.amount(), received));
        };
    }

    @Override
    public Parcel exchanged(Parcel parcel, long sent, long received) {
        return Parcel.unordered(Proportion.of(parcel.amount(), received, sent));
    }
}

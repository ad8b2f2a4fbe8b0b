// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

/// How much went through an account in the whole case. Amounts are weights as [Weights] has them:
/// for sizes, colours and orders, never printed. What an account pays to itself is left out.
/// Immutable.
///
/// @param in weight of what came in
/// @param out weight of what went out
/// @param received number of transfers in
/// @param sent number of transfers out
/// @param payers number of accounts that pay it
/// @param payees number of accounts it pays
public record AccountMeasure(
        double in, double out, int received, int sent, int payers, int payees) {

    /// Weight of all that moved.
    public double moved() {
        return in + out;
    }

    /// What came in and did not go out again, as a share of all that moved: 1 if nothing went out,
    /// -1 if nothing came in, 0 if as much went out as came in or nothing moved.
    public double balance() {
        return moved() > 0 ? Math.clamp((in - out) / moved(), -1, 1) : 0;
    }

    /// Number of transfers in and out.
    public long transfers() {
        return (long) received + sent;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.drawing;

import java.util.Map;

/// The words of the picture, in the user's language. Immutable.
///
/// @param more pattern for what a stack of accounts is called, such as `%s more`
/// @param bank pattern for an institution, such as `bank %s`
/// @param accounts pattern for the number of accounts of a group, such as `%s accounts`
/// @param community pattern for what a community is called, such as `community %s`
/// @param net pattern for what is left of both ways, such as `net %s`
/// @param otherCurrency what follows an amount if there is one in another currency too
/// @param otherCurrencies pattern for the same with several, such as `+ %s currencies`
/// @param roles what accounts of a role are called
/// @param unknown what has no category because it is not known
/// @param wentOut end of the scale of balances where more went out than came in
/// @param stayed end of the scale of balances where more came in than went out
/// @param lowRisk end of the scale of ratings where they are low
/// @param severeRisk end of the scale of ratings where they are severe
public record PicturePhrases(
        String more,
        String bank,
        String accounts,
        String community,
        String net,
        String otherCurrency,
        String otherCurrencies,
        Map<Role, String> roles,
        String unknown,
        String wentOut,
        String stayed,
        String lowRisk,
        String severeRisk) {

    public PicturePhrases {
        roles = Map.copyOf(roles);
    }
}

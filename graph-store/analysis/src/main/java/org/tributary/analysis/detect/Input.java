// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.analysis.detect;

import org.tributary.analysis.facts.AccountFacts;
import org.tributary.analysis.facts.CaseLedger;
import org.tributary.analysis.facts.Channel;
import org.tributary.ledger.account.AccountKind;
import org.tributary.ledger.account.PartyDetail;
import org.tributary.ledger.transfer.Detail;

/// Something a detector needs of a case beyond accounts, amounts and times.
public enum Input {
    CASH("a channel that tells cash from other payments"),
    CARDS("a channel that tells card payments from others"),
    CHEQUES("a channel that tells cheques from other payments"),
    CRYPTO("wallets or a channel that tells crypto assets"),
    BRANCHES("branches"),
    COUNTRIES("countries of accounts or transfers"),
    HOLDERS("holders of accounts"),
    HOLDER_KINDS("whether holders are persons or organisations"),
    BIRTH_DATES("holders' dates of birth"),
    INCORPORATION_DATES("organisations' dates of incorporation"),
    OPENING_DATES("dates on which accounts were opened"),
    CLOSING_DATES("dates on which accounts were closed"),
    OCCUPATIONS("holders' occupations"),
    SEGMENTS("holders' segments"),
    SHARED_IDENTIFIERS("devices, network addresses, phones or postal addresses of holders"),
    DEVICES("devices or network addresses of transfers"),
    MERCHANT_CATEGORIES("merchant categories"),
    SHIPPING_ADDRESSES("shipping addresses"),
    ORDER_IDENTIFIERS("devices, network addresses or shipping addresses of orders"),
    PROMOTIONS("promotions"),
    PRODUCTS("products"),
    PURPOSES("purposes or references that say what a payment is for"),
    BALANCES("balances"),
    SEVERAL_CURRENCIES("transfers in more than one currency"),
    /// What tells two places of money apart.
    CURRENCIES_OR_COUNTRIES("transfers in more than one currency, or countries of accounts"),
    WATCHLISTS("hits of screening against watchlists");

    private final String words;

    Input(String words) {
        this.words = words;
    }

    /// What it is, to be put after "lacks".
    public String words() {
        return words;
    }

    /// Whether a case tells it anywhere.
    public boolean isIn(CaseLedger ledger) {
        AccountFacts accounts = ledger.accounts();
        return switch (this) {
            case CASH -> hasChannel(ledger, Channel.CASH);
            case CARDS -> hasChannel(ledger, Channel.CARD);
            case CHEQUES -> hasChannel(ledger, Channel.CHEQUE);
            case CRYPTO -> hasCrypto(ledger);
            case BRANCHES -> tells(ledger, Detail.BRANCH);
            case COUNTRIES ->
                    accounts.countries().any()
                            || tells(ledger, Detail.FROM_COUNTRY)
                            || tells(ledger, Detail.TO_COUNTRY);
            case HOLDERS -> hasHolder(ledger);
            case HOLDER_KINDS -> accounts.anyHolderKind();
            case BIRTH_DATES -> tells(accounts, PartyDetail.BIRTH_DATE);
            case INCORPORATION_DATES -> tells(accounts, PartyDetail.INCORPORATION_DATE);
            case OPENING_DATES -> tells(accounts, PartyDetail.OPENED);
            case CLOSING_DATES -> tells(accounts, PartyDetail.CLOSED);
            case OCCUPATIONS -> tells(accounts, PartyDetail.OCCUPATION);
            case SEGMENTS -> tells(accounts, PartyDetail.SEGMENT);
            case SHARED_IDENTIFIERS ->
                    tells(accounts, PartyDetail.DEVICE)
                            || tells(accounts, PartyDetail.IP)
                            || tells(accounts, PartyDetail.PHONE)
                            || tells(accounts, PartyDetail.ADDRESS)
                            || DEVICES.isIn(ledger);
            case DEVICES -> tells(ledger, Detail.DEVICE) || tells(ledger, Detail.IP);
            case MERCHANT_CATEGORIES -> tells(ledger, Detail.MERCHANT_CATEGORY);
            case SHIPPING_ADDRESSES -> tells(ledger, Detail.SHIPPING_ADDRESS);
            case ORDER_IDENTIFIERS -> DEVICES.isIn(ledger) || SHIPPING_ADDRESSES.isIn(ledger);
            case PROMOTIONS -> tells(ledger, Detail.PROMOTION);
            case PRODUCTS -> tells(ledger, Detail.PRODUCT);
            case PURPOSES -> ledger.transfers().anyKeyword();
            case BALANCES -> ledger.transfers().anyBalance();
            case SEVERAL_CURRENCIES -> ledger.graph().currencies().size() > 1;
            case CURRENCIES_OR_COUNTRIES ->
                    SEVERAL_CURRENCIES.isIn(ledger) || accounts.countries().any();
            case WATCHLISTS -> accounts.anyListed();
        };
    }

    private static boolean tells(CaseLedger ledger, Detail detail) {
        return ledger.transfers().detail(detail).any();
    }

    private static boolean tells(AccountFacts accounts, PartyDetail detail) {
        return accounts.detail(detail).any();
    }

    private static boolean hasChannel(CaseLedger ledger, Channel channel) {
        return ledger.graph().channels().stream().map(Channel::of).anyMatch(channel::equals);
    }

    private static boolean hasHolder(CaseLedger ledger) {
        for (int account = 0; account < ledger.graph().accountCount(); account++) {
            if (ledger.accounts().holder(account) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCrypto(CaseLedger ledger) {
        for (int account = 0; account < ledger.graph().accountCount(); account++) {
            if (ledger.accounts().kind(account) == AccountKind.WALLET) {
                return true;
            }
        }
        return hasChannel(ledger, Channel.CRYPTO);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.importers.watchlist.ofac;

import org.tributary.importers.watchlist.read.PartyDraft;
import org.tributary.ledger.watchlist.NameStrength;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the remarks of OFAC's CSV files say: dates of birth, nationalities, documents and
/// wallet addresses, one after another between semicolons, because these files have no
/// columns for them. Names in remarks are weak ones (OFAC FAQ 122). Stateless.
final class SdnRemarks {

    private static final Pattern WEAK_NAME = Pattern.compile("^[afn]\\.k\\.a\\. '(.+)'\\.?$");
    private static final Pattern WALLET =
            Pattern.compile("^(Digital Currency Address - \\S+) (\\S+)$");
    private static final Pattern DATES =
            Pattern.compile(
                    "\\s+\\(?(?:issued|expires|Expires|Issued)\\s.*$|\\s+\\((?:expired|issued)[^)]*\\)$");
    private static final Pattern COUNTRY = Pattern.compile("^(.*?)\\s*\\(([^()]*)\\)$");

    /// A type that ends in a word for a number, then a value that holds a digit.
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^([A-Z][^;:]*?(?:No\\.?|Number|Numbers|#|ID|Code|N\\.|(?:MSN|S/N or"
                            + " F/N)\\)))\\s+(\\S*\\d.*)$");

    /// Types that end in no such word.
    private static final List<String> TYPES =
            List.of(
                    "Passport",
                    "Stateless Person Passport",
                    "Diplomatic Passport",
                    "Vessel Registration Identification",
                    "National ID No.",
                    "D.N.I.",
                    "C.U.R.P.",
                    "C.U.I.P.",
                    "C.U.I.T.",
                    "C.U.I.",
                    "R.F.C.",
                    "I.F.E.",
                    "C.I.F.",
                    "N.I.E.",
                    "C.R. No.",
                    "SSN",
                    "MMSI",
                    "Cedula de Ciudadania",
                    "Cedula de Residencia",
                    "Credencial electoral",
                    "Numero de Identidad",
                    "Moroccan Personal ID No.",
                    "Email Address",
                    "Website",
                    "SWIFT/BIC",
                    "Aircraft Tail Number",
                    "Aircraft Mode S Transponder Code",
                    "Vessel Call Sign",
                    "BIK (RU)",
                    "Pasaporte",
                    "VisaNumberID",
                    "Refugee ID Card",
                    "UAE Identification",
                    "Bosnian Personal ID No.",
                    "Kenyan ID No.",
                    "Italian Fiscal Code",
                    "Personal ID Card",
                    "Travel Document Number",
                    "Birth Certificate Number",
                    "Identification Number IMO",
                    "Company Number IMO",
                    "Travel Document",
                    "Residency Number",
                    "Stateless Person ID Card",
                    "Seafarer's Identification Document");

    private SdnRemarks() {}

    /// Adds what the remarks say to a party; all their words become its remarks.
    static void read(String remarks, PartyDraft party) {
        party.remark(remarks);
        for (String told : remarks.split(";\\s+")) {
            String piece = told.strip();
            piece = piece.startsWith("alt. ") ? piece.substring(5) : piece;
            read(piece, withoutStop(piece), party);
        }
    }

    private static String withoutStop(String piece) {
        return piece.endsWith(".") ? piece.substring(0, piece.length() - 1) : piece;
    }

    private static void read(String piece, String clean, PartyDraft party) {
        Matcher name = WEAK_NAME.matcher(piece);
        Matcher wallet = WALLET.matcher(clean);
        if (clean.startsWith("DOB ")) {
            party.birth(clean.substring(4));
        } else if (clean.startsWith("nationality ")) {
            party.country(clean.substring(12));
        } else if (clean.startsWith("citizen ")) {
            party.country(clean.substring(8));
        } else if (name.matches()) {
            party.name(name.group(1), NameStrength.WEAK);
        } else if (wallet.matches()) {
            party.identifier(wallet.group(1), wallet.group(2), "");
        } else {
            document(clean, party);
        }
    }

    private static void document(String piece, PartyDraft party) {
        for (String type : TYPES) {
            if (piece.startsWith(type + " ")) {
                number(type, piece.substring(type.length() + 1), party);
                return;
            }
        }
        Matcher numbered = NUMBERED.matcher(piece);
        if (numbered.matches() && !SdnFeatures.isRemark(numbered.group(1))) {
            number(numbered.group(1), numbered.group(2), party);
        }
    }

    private static void number(String type, String rest, PartyDraft party) {
        String value = DATES.matcher(rest).replaceFirst("").strip();
        Matcher country = COUNTRY.matcher(value);
        if (country.matches() && !country.group(1).isEmpty()) {
            party.identifier(type, country.group(1), country.group(2));
        } else {
            party.identifier(type, value, "");
        }
    }
}

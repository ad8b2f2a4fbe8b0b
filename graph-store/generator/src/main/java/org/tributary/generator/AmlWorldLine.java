// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.generator;

import org.tributary.generator.world.Denomination;
import org.tributary.generator.world.DraftTransfer;
import org.tributary.generator.world.Mark;
import org.tributary.generator.world.Population;
import org.tributary.generator.world.Window;

import java.time.LocalDate;

/// Writes transfers in the layout of AMLworld's transaction files, two columns named `Account`
/// included.
record AmlWorldLine(Population people, Window window) {

    static final String HEADER =
            "Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,"
                    + "Amount Paid,Payment Currency,Payment Format,Is Laundering\n";

    void append(DraftTransfer transfer, StringBuilder line) {
        timestamp(transfer.minute(), line);
        account(transfer.from(), line);
        account(transfer.to(), line);
        amount(transfer.received(), transfer.receivedIn(), line);
        amount(transfer.paid(), transfer.paidIn(), line);
        line.append(transfer.format().word()).append(',');
        boolean planted =
                transfer.mark().map(mark -> mark.kind() == Mark.Kind.PLANTED).orElse(false);
        line.append(planted ? '1' : '0').append('\n');
    }

    private void timestamp(long minute, StringBuilder line) {
        LocalDate date = window.date((int) (minute / Window.MINUTES_PER_DAY));
        int ofDay = (int) (minute % Window.MINUTES_PER_DAY);
        line.append(date.getYear()).append('/');
        two(date.getMonthValue(), line).append('/');
        two(date.getDayOfMonth(), line).append(' ');
        two(ofDay / 60, line).append(':');
        two(ofDay % 60, line).append(',');
    }

    private static StringBuilder two(int number, StringBuilder line) {
        return line.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private void account(int account, StringBuilder line) {
        line.append(people.bank(account)).append(',').append(people.number(account)).append(',');
    }

    private static void amount(long minor, Denomination in, StringBuilder line) {
        int digits = in.digits();
        String units = Long.toString(minor);
        int whole = units.length() - digits;
        line.append(whole > 0 ? units.substring(0, whole) : "0").append('.');
        line.append("0".repeat(Math.max(0, -whole)))
                .append(units, Math.max(0, whole), units.length());
        line.append(',').append(in.word()).append(',');
    }
}

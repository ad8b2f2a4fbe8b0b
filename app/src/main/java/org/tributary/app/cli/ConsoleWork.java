// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app.cli;

import org.tributary.ledger.work.Work;

/// Reports progress to the terminal: each step once, and every tenth of it. Not thread-safe beyond
/// the usual: late lines may interleave.
public final class ConsoleWork implements Work {

    private final Console console;
    private String step = "";
    private long volume;
    private long done;
    private long shownTenths;

    public ConsoleWork(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void begin(String newStep, long newVolume) {
        step = newStep;
        volume = newVolume;
        done = 0;
        shownTenths = 0;
        console.message(step + "…");
    }

    @Override
    public synchronized void done(long amount) {
        done += amount;
        if (volume > 0) {
            long tenths = Math.min(10, done * 10 / volume);
            if (tenths > shownTenths) {
                shownTenths = tenths;
                console.message("%s: %d %%".formatted(step, tenths * 10));
            }
        }
    }

    @Override
    public void checkCancelled() {}
}

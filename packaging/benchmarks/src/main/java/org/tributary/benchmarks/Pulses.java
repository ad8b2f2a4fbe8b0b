// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.benchmarks;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// Does things once a pulse of JavaFX and tells what a pulse costs the whole process.
final class Pulses {

    private Pulses() {}

    static Stage show(Region content) throws InterruptedException {
        return onScreen(
                () -> {
                    Stage stage = new Stage();
                    stage.setScene(
                            new Scene(new Pane(content), FramePeers.WIDTH, FramePeers.HEIGHT));
                    content.setPrefSize(FramePeers.WIDTH, FramePeers.HEIGHT);
                    stage.show();
                    return stage;
                });
    }

    /// Does something once a pulse, so many times, and tells what a pulse costs. The toolkit
    /// begins no pulse before the last one's drawing is on the screen.
    static void pulses(String what, int count, IntConsumer frame) throws InterruptedException {
        rest(10);
        double before = cpu();
        long start = System.nanoTime();
        run(count, frame);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-36s %9.2f CPU-ms a frame %8.1f frames/s%n",
                what,
                (cpu() - before) * 1e3 / count,
                count / seconds);
    }

    /// Makes a step and waits until nothing is drawn any more, so many times; what as many pulses
    /// cost in which nothing happens is taken off.
    static void resting(String what, int count, Runnable step) throws InterruptedException {
        double before = cpu();
        rest(46 * count);
        double idle = cpu() - before;
        before = cpu();
        for (int i = 0; i < count; i++) {
            onScreen(
                    () -> {
                        step.run();
                        return true;
                    });
            rest(45);
        }
        double spent = cpu() - before - idle;
        System.out.printf(
                Locale.ROOT,
                "%-36s %9.2f CPU-ms, without %.2f of empty pulses%n",
                what,
                spent * 1e3 / count,
                idle * 1e3 / count);
    }

    /// Lets so many pulses pass.
    static void rest(int pulses) throws InterruptedException {
        run(pulses, i -> {});
    }

    static void run(int count, IntConsumer frame) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(
                () ->
                        new AnimationTimer() {
                            private int i;

                            @Override
                            public void handle(long now) {
                                if (i == count) {
                                    stop();
                                    done.countDown();
                                } else {
                                    frame.accept(i++);
                                }
                            }
                        }.start());
        done.await();
    }

    static <T> T onScreen(Supplier<T> action) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        List<T> results = new CopyOnWriteArrayList<>();
        Platform.runLater(
                () -> {
                    try {
                        results.add(action.get());
                    } finally {
                        done.countDown();
                    }
                });
        done.await();
        return results.getFirst();
    }

    static double cpu() {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}

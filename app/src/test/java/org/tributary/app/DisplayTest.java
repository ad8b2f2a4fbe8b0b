// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class DisplayTest {

    @Test
    void linuxNeedsADisplayOrTheHeadlessPlatform() {
        assertThat(new Display(Map.of(), "Linux", "").isThere()).isFalse();
        assertThat(new Display(Map.of("DISPLAY", ""), "Linux", "").isThere()).isFalse();
        assertThat(new Display(Map.of("DISPLAY", ":0"), "Linux", "").isThere()).isTrue();
        assertThat(new Display(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", "").isThere())
                .isTrue();
        assertThat(new Display(Map.of(), "Linux", "Headless").isThere()).isTrue();
    }

    @Test
    void otherSystemsAlwaysHaveOne() {
        assertThat(new Display(Map.of(), "Windows 11", "").isThere()).isTrue();
        assertThat(new Display(Map.of(), "Mac OS X", "").isThere()).isTrue();
    }
}

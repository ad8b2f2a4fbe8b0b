// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class GraphFolderTest {

    @TempDir private Path folder;

    @Test
    void isAbsoluteAndNormalised() {
        GraphFolder graph = new GraphFolder(folder.resolve("x/../graph/."));
        assertThat(graph.path()).isEqualTo(folder.resolve("graph"));
    }

    @Test
    void saysHowMuchRoomIsMissing() {
        GraphFolder graph = new GraphFolder(folder.resolve("graph"));
        assertThatCode(() -> graph.requireRoomFor(1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> graph.requireRoomFor(Long.MAX_VALUE))
                .isInstanceOf(IOException.class)
                .hasMessageMatching(
                        "the graph needs about 9223372036854 MB and the disk has \\d+ MB left:"
                                + " make room and try again");
    }

    @Test
    void countsAsUnfinishedUntilItIsFinished() throws IOException {
        GraphFolder graph = new GraphFolder(folder.resolve("graph"));
        graph.begin();
        assertThat(graph.doubt()).contains("the last making of the graph was not finished");
        graph.finish();
        assertThat(graph.doubt()).isEmpty();
    }

    @Test
    void countsUpWhenSetAsideAgain() throws IOException {
        Files.createDirectories(folder.resolve("graph.set-aside-41"));
        Files.createDirectories(folder.resolve("graph.set-aside-by-hand"));
        GraphFolder graph = new GraphFolder(folder.resolve("graph"));
        graph.begin();
        graph.setAside();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("graph.set-aside-42", "graph.set-aside-by-hand");
    }
}

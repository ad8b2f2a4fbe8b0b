// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.configuration.Config;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

class StoreSettingsTest {

    @TempDir private static Path shared;
    private static ExecutorService threads;
    private static Path folder;
    private static EmbeddedStore store;

    @BeforeAll
    static void startStore() throws Exception {
        threads = Executors.newCachedThreadPool();
        GraphFolder graph = new GraphFolder(shared.resolve("graph"));
        folder = graph.path();
        graph.begin();
        store = EmbeddedStore.start(graph, new Bounded(threads));
    }

    @AfterAll
    static void stopStore() {
        store.stop();
        threads.shutdown();
    }

    private static Config effective() {
        return ((GraphDatabaseAPI) store.db())
                .getDependencyResolver()
                .resolveDependency(Config.class);
    }

    @Test
    void areInEffect() {
        assertThat(StoreSettings.in(folder)).hasSizeGreaterThan(20);
        StoreSettings.in(folder)
                .forEach(
                        (setting, value) ->
                                assertThat(effective().get(setting))
                                        .as(setting.name())
                                        .isEqualTo(value));
    }

    @ParameterizedTest
    @CsvSource({
        "dbms.usage_report.enabled, false",
        "dbms.fleet_manager.enabled, false",
        "server.fleet_discovery.enabled, false",
        "server.bolt.enabled, false",
        "server.http.enabled, false",
        "server.https.enabled, false",
        "dbms.security.allow_csv_import_from_file_urls, false",
        "db.logs.query.enabled, OFF",
        "db.tx_log.rotation.retention_policy, keep_none",
        "internal.dbms.tx_log.fail_on_corrupted_log_files, true",
    })
    void areInEffectUnderTheNamesTheManualGives(String name, String value) {
        assertThat(effective().getSetting(name)).as(name).isNotNull();
        assertThat(effective().get(effective().getSetting(name)).toString()).isEqualTo(value);
    }

    @Test
    void leaveTheUsageReporterOut() throws IOException {
        assertThat(pomsOf("neo4j-kernel")).isNotEmpty();
        assertThat(pomsOf("neo4j-udc")).isEmpty();
        assertThat(System.getProperty("java.class.path")).doesNotContain("neo4j-udc");
    }

    private static List<?> pomsOf(String artifact) throws IOException {
        String path = "META-INF/maven/org.neo4j/" + artifact + "/pom.properties";
        return List.copyOf(
                java.util.Collections.list(
                        StoreSettingsTest.class.getClassLoader().getResources(path)));
    }

    @Test
    void refuseToReadAFileNamedInAQuery() throws IOException {
        Path file = Files.writeString(shared.resolve("secret.csv"), "secret");
        assertThatThrownBy(
                        () ->
                                run(
                                        "LOAD CSV FROM $at AS line RETURN line",
                                        Map.of("at", file.toUri().toString())))
                .isInstanceOf(QueryExecutionException.class)
                .hasMessageContaining("allow_csv_import_from_file_urls");
    }

    @Test
    void refuseToCallAnAddressNamedInAQuery() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listening.setSoTimeout(200);
            String at = "http://127.0.0.1:" + listening.getLocalPort() + "/secret.csv";
            assertThatThrownBy(() -> run("LOAD CSV FROM $at AS line RETURN line", Map.of("at", at)))
                    .isInstanceOf(QueryExecutionException.class)
                    .hasMessageContaining("blocklist");
            assertThatThrownBy(listening::accept)
                    .isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void loadNoProcedureThatReportsToSomebody() {
        assertThat(run("SHOW PROCEDURES YIELD name RETURN collect(name)", Map.of()))
                .contains("db.labels")
                .doesNotContainIgnoringCase("fleet");
    }

    private static String run(String query, Map<String, Object> parameters) {
        GraphDatabaseService db = store.db();
        return db.executeTransactionally(
                query, parameters, rows -> rows.next().values().iterator().next().toString());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void openNoSocket() throws IOException {
        Set<String> before = inetSockets();
        assertThat(before).isEmpty();
        try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(canary.isBound()).isTrue();
            assertThat(inetSockets()).hasSize(1);
        }
    }

    /// Inodes of this process's sockets that are in the kernel's tables of internet sockets.
    private static Set<String> inetSockets() throws IOException {
        Set<String> internet = new HashSet<>();
        for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
            Path file = Path.of("/proc/self/net", table);
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .skip(1)
                        .forEach(line -> internet.add(line.strip().split("\\s+")[9]));
            }
        }
        Set<String> own = new HashSet<>();
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            for (Path descriptor : open.toList()) {
                if (Files.isSymbolicLink(descriptor)) {
                    String target = Files.readSymbolicLink(descriptor).toString();
                    own.add(target.replaceAll("socket:\\[(\\d+)]", "$1"));
                }
            }
        }
        own.retainAll(internet);
        return own;
    }

    @Test
    void keepTheLogInTheGraphFolder() {
        assertThat(GraphBench.files(folder))
                .contains(folder.resolve("logs").resolve("store.log"))
                .noneMatch(file -> file.getFileName().toString().startsWith("query"))
                .noneMatch(file -> file.getFileName().toString().startsWith("security"));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import inet.ipaddr.IPAddressString;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every setting the store is started with. Neo4j's defaults report usage over the network, answer
/// to a fleet manager, read files and web addresses named in a query, and keep logs of queries:
/// all of that is off, because a case never leaves the workstation.
///
/// Some names are internal to Neo4j and may change with any release; a test reads every value back
/// from the running store, so that an update cannot switch one on again unnoticed.
final class StoreSettings {

    /// Enough for the upper levels of the files of some million transfers; the operating system
    /// caches the rest.
    private static final long PAGE_CACHE = ByteUnit.mebiBytes(96);

    /// Small, because the log is worth nothing: what it could bring back is in the record.
    private static final long LOG_FILE = ByteUnit.mebiBytes(32);

    private StoreSettings() {}

    /// @param folder the graph's folder, absolute
    static Map<Setting<?>, Object> in(Path folder) {
        Map<Setting<?>, Object> settings = new LinkedHashMap<>();
        settings.putAll(silence());
        settings.putAll(queries());
        settings.putAll(logs(folder));
        settings.putAll(size());
        return settings;
    }

    /// Nothing listens, nothing calls out.
    private static Map<Setting<?>, Object> silence() {
        return Map.of(
                GraphDatabaseSettings.udc_enabled, false,
                GraphDatabaseInternalSettings.udc_network_enabled, false,
                FleetManagementSettings.fleet_manager_enabled, false,
                BoltConnector.enable_discovery, false,
                BoltConnector.enabled, false,
                HttpConnector.enabled, false,
                HttpsConnector.enabled, false);
    }

    /// A query reads the graph and nothing else. The list of procedures does not reach those
    /// built into the kernel, but keeps every other from being loaded.
    private static Map<Setting<?>, Object> queries() {
        return Map.of(
                GraphDatabaseSettings.allow_file_urls,
                false,
                GraphDatabaseInternalSettings.cypher_ip_blocklist,
                List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")),
                GraphDatabaseSettings.procedure_allowlist,
                List.of("db.labels", "db.relationshipTypes", "db.propertyKeys"));
    }

    private static Map<Setting<?>, Object> logs(Path folder) {
        return Map.of(
                GraphDatabaseSettings.log_queries,
                LogQueryLevel.OFF,
                GraphDatabaseSettings.log_queries_transactions_level,
                LogQueryLevel.OFF,
                GraphDatabaseSettings.log_queries_parameter_logging_enabled,
                false,
                GraphDatabaseSettings.logs_directory,
                folder.resolve("logs"),
                GraphDatabaseSettings.server_logging_config_path,
                GraphFolder.logSettings(folder));
    }

    private static Map<Setting<?>, Object> size() {
        return Map.of(
                GraphDatabaseSettings.pagecache_memory, PAGE_CACHE,
                GraphDatabaseSettings.pagecache_warmup_enabled, false,
                GraphDatabaseSettings.filewatcher_enabled, false,
                GraphDatabaseSettings.keep_logical_logs, "keep_none",
                GraphDatabaseSettings.logical_log_rotation_threshold, LOG_FILE,
                GraphDatabaseSettings.preallocate_logical_logs, false,
                GraphDatabaseInternalSettings.fail_on_corrupted_log_files, true);
    }
}

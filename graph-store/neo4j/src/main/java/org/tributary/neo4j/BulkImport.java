// SPDX-License-Identifier: GPL-3.0-or-later
package org.tributary.neo4j;

import org.neo4j.batchimport.api.BatchImporter;
import org.neo4j.batchimport.api.BatchImporter.HardwareValidation;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.Monitor;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.collection.Dependencies;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.internal.batchimport.DefaultAdditionalIds;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.fs.FileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.context.FixedVersionContextSupplier;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.DatabaseCreationOptions;
import org.neo4j.kernel.impl.index.schema.IndexImporterFactoryImpl;
import org.neo4j.kernel.impl.scheduler.JobSchedulerFactory;
import org.neo4j.kernel.impl.transaction.log.files.LogTailMetadataFactoryImpl;
import org.neo4j.kernel.impl.transaction.log.files.TransactionLogInitializer;
import org.neo4j.logging.internal.NullLogService;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.scheduler.JobScheduler;
import org.neo4j.storageengine.api.StorageEngineFactory;
import org.neo4j.storageengine.api.TransactionIdStore;
import org.tributary.ledger.work.Work;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes the store's files with the importer behind `neo4j-admin database import`, called in this
/// process and fed from columns in memory.
///
/// The only class that knows the importer, which is internal to Neo4j and changes between its
/// releases. It needs `--add-opens java.base/java.nio=ALL-UNNAMED`.
final class BulkImport implements EmptyGraphWriter {

    /// For the importer's own tables, outside the heap: its default is most of the machine.
    private static final long OFF_HEAP = ByteUnit.mebiBytes(512);

    private static final int PERCENT = 100;

    @Override
    public void write(Path folder, RecordScan scan, Work work) throws IOException {
        work.begin("Writing the graph", PERCENT);
        Config config = config(folder);
        DatabaseLayout layout =
                Neo4jLayout.of(config).databaseLayout(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        try (FileSystemAbstraction files = new DefaultFileSystemAbstraction();
                JobScheduler scheduler = JobSchedulerFactory.createInitialisedScheduler();
                Input input = ProjectionInput.of(scan, work);
                BatchImporter importer = importer(layout, files, config, scheduler, work)) {
            importer.doImport(input);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the bulk importer did not close", e);
        }
    }

    private static Config config(Path folder) {
        Map<Setting<?>, Object> settings = new LinkedHashMap<>(StoreSettings.in(folder));
        settings.put(GraphDatabaseSettings.neo4j_home, folder);
        return Config.defaults(settings);
    }

    private static BatchImporter importer(
            DatabaseLayout layout,
            FileSystemAbstraction files,
            Config config,
            JobScheduler scheduler,
            Work work) {
        return StorageEngineFactory.defaultStorageEngine()
                .batchImporter(
                        layout,
                        files,
                        false,
                        PageCacheTracer.NULL,
                        new Sizes(),
                        NullLogService.getInstance(),
                        new PrintStream(
                                OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                        false,
                        DefaultAdditionalIds.EMPTY,
                        new LogTailMetadataFactoryImpl(files),
                        config,
                        new Progress(work),
                        scheduler,
                        Collector.STRICT,
                        TransactionLogInitializer.getLogFilesInitializer(),
                        new IndexImporterFactoryImpl(),
                        EmptyMemoryTracker.INSTANCE,
                        new CursorContextFactory(
                                PageCacheTracer.NULL,
                                new FixedVersionContextSupplier(TransactionIdStore.BASE_TX_ID)),
                        () -> {
                            throw new UnsupportedOperationException("no indexes while importing");
                        },
                        0,
                        new Dependencies(),
                        DatabaseCreationOptions.EMPTY_CREATION_OPTIONS,
                        HardwareValidation.NONE);
    }

    private static final class Sizes implements Configuration {

        @Override
        public long maxOffHeapMemory() {
            return OFF_HEAP;
        }

        @Override
        public boolean highIO() {
            return true;
        }

        @Override
        public boolean enableInstrumentation() {
            return false;
        }
    }

    /// Turns the importer's percentage into work done.
    private static final class Progress implements Monitor {

        private final Work work;
        private int reported;

        Progress(Work work) {
            this.work = work;
        }

        @Override
        public synchronized void percentageCompleted(int percent) {
            if (percent > reported) {
                work.done(percent - reported);
                reported = percent;
            }
        }
    }
}

package org.kyphoplasty.server.apply.cases;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What authors edit: FSH, CQL, test patients, and the settings beside them. */
final class Sources {
  private static final long STILL_MILLIS = 200;

  private final List<Path> modules;
  private final WatchService watch;

  /** Looks for edits from now on. */
  Sources(Path project) throws IOException {
    this.modules = List.of(project.resolve("profiles"), project.resolve("terminology"));
    this.watch = project.getFileSystem().newWatchService();
    registerAll();
  }

  /** Returns once something was edited since the last return, and nothing more is at the moment. */
  void awaitEdit() throws IOException, InterruptedException {
    boolean edited = isEdit(watch.take());
    while (!edited) {
      edited = isEdit(watch.take());
    }
    WatchKey more = watch.poll(STILL_MILLIS, TimeUnit.MILLISECONDS);
    while (more != null) {
      isEdit(more);
      more = watch.poll(STILL_MILLIS, TimeUnit.MILLISECONDS);
    }
    registerAll();
  }

  /** Beside the sources, the modules' own folders hold {@code target}, which a build touches. */
  private boolean isEdit(WatchKey key) {
    Path folder = (Path) key.watchable();
    boolean edit =
        key.pollEvents().stream()
            .map(event -> folder.resolve(String.valueOf(event.context())))
            .anyMatch(path -> !modules.contains(folder) || Files.isRegularFile(path));
    key.reset();
    return edit;
  }

  private void registerAll() throws IOException {
    for (Path module : modules) {
      register(module);
      try (Stream<Path> walk = Files.walk(module.resolve("input"))) {
        for (Path folder : walk.filter(Files::isDirectory).toList()) {
          register(folder);
        }
      }
    }
  }

  private void register(Path folder) throws IOException {
    folder.register(watch, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
  }
}

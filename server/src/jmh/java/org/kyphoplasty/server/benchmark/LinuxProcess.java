package org.kyphoplasty.server.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Linux tells of a process.
 *
 * @param id the process id
 */
record LinuxProcess(long id) {
  private static final double TICKS_PER_SECOND = 100;
  private static final String LISTENING = "0A";

  /** The process on this machine that listens where the URL leads; empty for another machine. */
  static Optional<LinuxProcess> listeningAt(URI url) {
    String port = String.format(Locale.ROOT, ":%04X", url.getPort());
    Optional<String> socket =
        Stream.of("/proc/net/tcp", "/proc/net/tcp6")
            .flatMap(table -> lines(Path.of(table)).stream())
            .map(line -> line.strip().split("\\s+"))
            .filter(cells -> cells[1].endsWith(port) && cells[3].equals(LISTENING))
            .map(cells -> "socket:[" + cells[9] + "]")
            .findFirst();
    return socket.flatMap(
        wanted ->
            ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(id -> hasOpen(id, wanted))
                .map(LinuxProcess::new)
                .findFirst());
  }

  /** The CPU time that it took since its start, of all its threads, in seconds. */
  double cpuSeconds() {
    String stat = lines(Path.of("/proc/" + id + "/stat")).get(0);
    String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(afterName[11]) + Long.parseLong(afterName[12])) / TICKS_PER_SECOND;
  }

  /** The memory that it holds, in MiB. */
  long residentMebibytes() {
    return lines(Path.of("/proc/" + id + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  private static boolean hasOpen(long id, String socket) {
    try (Stream<Path> open = Files.list(Path.of("/proc/" + id + "/fd"))) {
      return open.anyMatch(file -> leadsTo(file, socket));
    } catch (IOException e) {
      // A process of somebody else, or one that has ended.
      return false;
    }
  }

  private static boolean leadsTo(Path file, String socket) {
    try {
      return Files.readSymbolicLink(file).toString().equals(socket);
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

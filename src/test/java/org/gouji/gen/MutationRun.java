package org.gouji.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts broken and hostile files, made of sound ones, to what reads them. What fails is kept in
 * {@code target/mutated}.
 */
public final class MutationRun {

  private static final int SECONDS = 60;
  private static final int STACK = 16 << 20;
  private static final int FAILURES_MAX = 20;
  private static final int SHOWN = 6;
  private static final long HEAP_GROWTH_MAX = 64 << 20;
  private static final Path KEPT = Path.of("target", "mutated");
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /**
   * What is mutated.
   *
   * @param name with the end of a file's name, as {@code bare.pdf}
   * @param sound files of the kind, at least one
   * @param reader what reads a mutated one
   */
  public record Subject(String name, List<byte[]> sound, Reader reader) {}

  /** Reads a file. */
  @FunctionalInterface
  public interface Reader {
    /** Reads a file that may be broken, which must not make it throw. */
    void read(byte[] content) throws Exception;
  }

  private final List<Subject> subjects;
  private final List<String> failures = new ArrayList<>();
  private final long[] nanos;
  private ExecutorService one = executor();

  public MutationRun(List<Subject> subjects) {
    this.subjects = subjects;
    this.nanos = new long[subjects.size()];
  }

  /**
   * Reads mutated files, the subjects by turns, and asserts that none throws, hangs, or leaves
   * files open, threads running or the heap full. {@code -Dgouji.mutated=N} sets how many, for a
   * usual thousand, {@code -Dgouji.mutated.from=N} where the series starts.
   *
   * @param usual how many where nothing is set
   */
  public void assertHarmless(int usual) throws IOException, InterruptedException {
    int from = Integer.getInteger("gouji.mutated.from", 0);
    int count = Math.toIntExact((long) usual * Integer.getInteger("gouji.mutated", 1000) / 1000);
    for (Subject subject : subjects) for (byte[] sound : subject.sound()) read(subject, sound, "");
    Arrays.fill(nanos, 0);
    Set<String> files = openFiles();
    Set<String> threads = threads();
    long heap = heap();
    long slowest = 0;
    int slowestAt = from;
    for (int seed = from; seed < from + count && failures.size() < FAILURES_MAX; seed++) {
      long took = mutated(seed);
      if (took > slowest) slowestAt = seed;
      slowest = Math.max(slowest, took);
    }
    System.out.printf(
        "%d mutated files from %d, the slowest %d ms (%d)%n",
        count, from, slowest / 1_000_000, slowestAt);
    System.out.println("most milliseconds: " + dearest());
    one.shutdown();
    assertThat(failures).isEmpty();
    assertThat(openFiles()).isSubsetOf(files);
    assertThat(threadsBeside(threads)).isEmpty();
    assertThat(heap()).isLessThan(heap + HEAP_GROWTH_MAX);
  }

  private long mutated(int seed) throws IOException, InterruptedException {
    int at = seed % subjects.size();
    Subject subject = subjects.get(at);
    int turn = seed / subjects.size();
    byte[] sound = subject.sound().get(turn % subject.sound().size());
    List<byte[]> others = subjects.get(turn * 7 % subjects.size()).sound();
    byte[] content = new Mutator(seed).mutate(sound, others.get(turn % others.size()));
    long took = read(subject, content, " " + seed);
    nanos[at] += took;
    return took;
  }

  /** Reads a file; the processor time that it took. */
  private long read(Subject subject, byte[] content, String seed)
      throws IOException, InterruptedException {
    Future<Long> reading =
        one.submit(
            () -> {
              long start = THREADS.getCurrentThreadCpuTime();
              subject.reader().read(content);
              return THREADS.getCurrentThreadCpuTime() - start;
            });
    String failure;
    try {
      return reading.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      failure = "no end";
      one = executor();
    } catch (ExecutionException e) {
      List<StackTraceElement> trace = List.of(e.getCause().getStackTrace());
      failure = e.getCause() + " at " + trace.subList(0, Math.min(6, trace.size()));
    }
    failures.add(subject.name() + seed + ": " + failure);
    Files.createDirectories(KEPT);
    Files.write(KEPT.resolve(seed.strip() + "-" + subject.name()), content);
    return 0;
  }

  /** What took longest in all. */
  private String dearest() {
    return IntStream.range(0, nanos.length)
        .boxed()
        .sorted(Comparator.comparing(at -> -nanos[at]))
        .limit(SHOWN)
        .map(at -> subjects.get(at).name() + " " + nanos[at] / 1_000_000)
        .collect(Collectors.joining(", "));
  }

  /** The files that the process holds open, as Linux tells; none elsewhere. */
  private static Set<String> openFiles() throws IOException {
    Set<String> open = new TreeSet<>();
    Path own = Path.of("/proc/self/fd");
    if (!Files.isDirectory(own)) return open;
    try (DirectoryStream<Path> links = Files.newDirectoryStream(own)) {
      for (Path link : links) {
        try {
          String target = Files.readSymbolicLink(link).toString();
          if (target.startsWith("/") && !target.matches("/(dev|proc)/.*|.*\\.(jar|so)")) {
            open.add(target);
          }
        } catch (NoSuchFileException e) {
          continue;
        }
      }
    }
    return open;
  }

  /** Threads that others than the machine started; common ones come and go. */
  private static Set<String> threads() {
    Set<String> names = new TreeSet<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      ThreadGroup group = thread.getThreadGroup();
      boolean common = thread.getName().startsWith("ForkJoinPool.commonPool");
      if (group != null && !group.getName().equals("system") && !common) {
        names.add(thread.getName());
      }
    }
    return names;
  }

  /** The threads that are not among others, once those that are ending have ended. */
  private static Set<String> threadsBeside(Set<String> others) throws InterruptedException {
    Set<String> left = threads();
    for (int i = 0; i < 50 && !others.containsAll(left); i++) {
      TimeUnit.MILLISECONDS.sleep(200);
      left = threads();
    }
    left.removeAll(others);
    return left;
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static ExecutorService executor() {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(null, work, "mutated", STACK);
          thread.setDaemon(true);
          return thread;
        });
  }
}

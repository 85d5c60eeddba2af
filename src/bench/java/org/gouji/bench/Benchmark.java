package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.gen.WriteReports;

/**
 * Prints what an audit costs beside the bare jsoup parse of the same page, with few and many rules,
 * from the start of the program, and what a thousand reports cost in one run: {@code Benchmark
 * [FILE…]}, files that are not there being passed over.
 */
public final class Benchmark {

  private static final int GENERATED = 4;
  private static final int BULK = 1000;

  private Benchmark() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("gouji-bench");
    try {
      List<Path> pages = new ArrayList<>();
      Arrays.stream(args).map(Path::of).filter(Files::exists).forEach(pages::add);
      pages.addAll(generated(folder.resolve("pages"), GENERATED));
      new PageTimes(Path.of("rules")).print(pages, System.out);
      RuleNumbers.print(Path.of("rules"), folder.resolve("packs"), pages.subList(0, 1), System.out);
      Starts.print(Path.of(""), pages.get(0), folder.resolve("started"), System.out);
      generated(folder.resolve("bulk"), BULK);
      BulkRun.print(folder.resolve("bulk"), BULK, System.out);
    } finally {
      delete(folder);
    }
  }

  private static List<Path> generated(Path folder, int count) throws IOException {
    WriteReports.main(new String[] {folder.toString(), String.valueOf(count)});
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> files = Files.walk(folder)) {
      inside = files.toList();
    }
    for (int i = inside.size() - 1; i >= 0; i--) Files.delete(inside.get(i));
  }
}

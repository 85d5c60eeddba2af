package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.gen.OtherFiles;
import org.gouji.gen.WriteReports;

/**
 * Prints what an audit costs beside the bare jsoup parse of the same page, beside what PDFBox and
 * POI take for the text of a PDF or DOCX, with few and many rules, from the start of the program,
 * and what a thousand pages and a thousand PDFs cost in one run: {@code Benchmark [FILE…]}, files
 * that are not there being passed over.
 */
public final class Benchmark {

  private static final int GENERATED = 4;
  private static final int BULK = 1000;

  private Benchmark() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("gouji-bench");
    try {
      List<Path> pages = new ArrayList<>();
      Arrays.stream(args)
          .map(Path::of)
          .filter(it -> Files.exists(it) && it.toString().endsWith(".html"))
          .forEach(pages::add);
      pages.addAll(generated(folder.resolve("pages"), GENERATED));
      new PageTimes(Path.of("rules")).print(pages, System.out);
      files(args, folder.resolve("files"));
      RuleNumbers.print(Path.of("rules"), folder.resolve("packs"), pages.subList(0, 1), System.out);
      Starts.print(Path.of(""), pages.get(0), folder.resolve("started"), System.out);
      generated(folder.resolve("bulk"), BULK);
      BulkRun.print(folder.resolve("bulk"), BULK, System.out);
      OtherFiles.drawn(folder.resolve("drawn"), BULK);
      BulkRun.print(folder.resolve("drawn"), BULK, System.out);
    } finally {
      delete(folder);
    }
  }

  private static void files(String[] args, Path folder) throws IOException {
    List<Path> files = new ArrayList<>(OtherFiles.each(folder, 1));
    Arrays.stream(args)
        .map(Path::of)
        .filter(it -> Files.exists(it) && it.toString().matches(".*\\.(pdf|docx)"))
        .forEach(files::add);
    new FileTimes(Path.of("rules")).print(files, System.out);
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

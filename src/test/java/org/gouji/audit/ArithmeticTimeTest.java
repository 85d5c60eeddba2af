package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.file.DocumentReader;
import org.gouji.extract.Extractor;
import org.gouji.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long it takes to say which cells are wrong, on the sample with wrong figures planted. */
class ArithmeticTimeTest {

  private static final Extractor EXTRACTOR = Extractor.load(Path.of("rules"));
  private static final Pattern FIGURE =
      Pattern.compile("(?<=\\| )\\d+(?= \\||$)", Pattern.MULTILINE);
  private static final int REPORTS = 60;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 20, 60, 190})
  void staysWithinTheLimit(int errors) throws IOException {
    long[] nanos = new long[REPORTS];
    for (int i = 0; i < REPORTS; i++) {
      Report report = report(errors, new Random(31L * i + errors));
      nanos[i] = Long.MAX_VALUE;
      for (int run = 0; run < 3; run++) {
        long start = THREAD.getCurrentThreadCpuTime();
        Arithmetic arithmetic = new Arithmetic(report);
        int faults = arithmetic.faults().size();
        arithmetic.deduced(new HashSet<>(Set.of("applications.received.natural")));
        nanos[i] = Math.min(nanos[i], THREAD.getCurrentThreadCpuTime() - start);
        assertThat(faults).isPositive();
      }
    }
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "%d errors: median %.2f ms, longest %.2f ms%n",
        errors,
        nanos[REPORTS / 2] / 1e6,
        nanos[REPORTS - 1] / 1e6);
    assertThat(nanos[REPORTS / 2]).isLessThan(20_000_000L);
  }

  /** The sample with figures of its third and fourth table changed at random. */
  private static Report report(int errors, Random random) throws IOException {
    String text = Files.readString(Path.of("rules/samples/county-2022.txt"));
    int start = text.indexOf("一、本年新收");
    List<int[]> places = new ArrayList<>();
    Matcher figures = FIGURE.matcher(text);
    while (figures.find()) {
      if (figures.start() > start) places.add(new int[] {figures.start(), figures.end()});
    }
    Set<Integer> chosen = new HashSet<>();
    while (chosen.size() < Math.min(errors, places.size())) {
      chosen.add(random.nextInt(places.size()));
    }
    StringBuilder changed = new StringBuilder(text);
    for (int i = places.size() - 1; i >= 0; i--) {
      if (!chosen.contains(i)) continue;
      int[] place = places.get(i);
      long value = Long.parseLong(text.substring(place[0], place[1]));
      changed.replace(place[0], place[1], String.valueOf(value + 1 + random.nextInt(30)));
    }
    byte[] bytes = changed.toString().getBytes(StandardCharsets.UTF_8);
    return EXTRACTOR.extract(DocumentReader.read(bytes)).orElseThrow();
  }
}

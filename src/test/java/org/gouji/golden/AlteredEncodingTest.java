package org.gouji.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.audit.AuditResult;
import org.gouji.report.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How a report is written down changes nothing: bytes, ends of lines, width, script. */
class AlteredEncodingTest {

  static Stream<Arguments> encodings() {
    List<Arguments> all = new ArrayList<>();
    for (Seed seed : Seed.all()) {
      for (String name : List.of("GBK", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-8")) {
        Charset charset = Charset.forName(name);
        if (!charset.newEncoder().canEncode(seed.text())) continue;
        all.add(Arguments.of(seed, name, seed.text().getBytes(charset)));
        if (name.startsWith("UTF")) {
          all.add(Arguments.of(seed, name + " marked", ("\uFEFF" + seed.text()).getBytes(charset)));
        }
      }
      String text = seed.text();
      all.add(Arguments.of(seed, "CRLF", utf8(text.replace("\n", "\r\n"))));
      all.add(Arguments.of(seed, "CR", utf8(text.replace('\n', '\r'))));
    }
    assertThat(all).hasSizeGreaterThan(40);
    return all.stream();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("encodings")
  void bytesChangeNothing(Seed seed, String how, byte[] content) {
    AuditResult before = Golden.audit(seed.name(), seed.text());
    AuditResult after = Golden.audit(seed.name(), content);
    assertThat(after.findings()).as(how).isEqualTo(before.findings());
    assertThat(after.cells()).isEqualTo(before.cells());
    assertThat(after.problems()).isEqualTo(before.problems());
    assertThat(after.verdict()).isEqualTo(before.verdict());
    assertThat(after.organ()).isEqualTo(before.organ());
  }

  static Stream<Arguments> writings() {
    return Seed.all().stream()
        .flatMap(
            seed ->
                Stream.of(
                    Arguments.of(seed, "traditional", ZhConverterUtil.toTraditional(seed.text())),
                    Arguments.of(seed, "simplified", ZhConverterUtil.toSimple(seed.text())),
                    Arguments.of(seed, "wide figures", wideFigures(seed.text())),
                    Arguments.of(seed, "wide brackets", wideBrackets(seed.text()))));
  }

  private static String wideFigures(String text) {
    return Pattern.compile("(?<=[|\\t\\n ])[0-9.]+(?=[\\t |\\n])")
        .matcher(text)
        .replaceAll(
            m -> m.group().chars().mapToObj(AlteredEncodingTest::wide).reduce("", String::concat));
  }

  private static String wide(int c) {
    return String.valueOf((char) (c + 0xFEE0));
  }

  private static String wideBrackets(String text) {
    return text.replace('(', '（').replace(')', '）').replace(',', '，').replace(':', '：');
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("writings")
  void scriptAndWidthChangeNothing(Seed seed, String how, String text) {
    AuditResult before = Golden.audit(seed.name(), seed.text());
    AuditResult after = Golden.audit(seed.name(), text);
    assertThat(Golden.graveShapes(after)).as(how).isEqualTo(Golden.graveShapes(before));
    assertThat(after.verdict()).isEqualTo(before.verdict());
    assertThat(after.organ()).isEqualTo(before.organ());
    assertThat(after.cells().stream().map(Cell::value))
        .isEqualTo(before.cells().stream().map(Cell::value).toList());
    assertThat(after.deduced()).isEqualTo(before.deduced());
  }
}

package org.gouji.collection.cross;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.codec.Kept;
import org.gouji.collection.agency.NameParser;
import org.gouji.rule.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short forms of agencies' names stand for the full ones. */
class ShortNamesTest {

  private static final Path RULES = Path.of("rules");
  private final NameParser names = CollectionSettings.load(Packs.of(RULES), Kept.empty()).names();

  @ParameterizedTest
  @CsvSource({
    "青石乡,青石乡政府",
    "青石镇,青石镇政府",
    "青石苏木,青石苏木政府",
    "青石街道,青石街道办事处",
    "青石街道办,青石街道办事处",
    "云岭县管委会,云岭县管理委员会",
    "云岭县发改局,云岭县发展和改革委员会",
    "云岭县发展改革委员会,云岭县发展和改革委员会",
    "云岭县卫健委,云岭县卫生健康委员会",
    "云岭县人社局,云岭县人力资源和社会保障局",
    "某省人力资源社会保障厅,某省人力资源和社会保障厅",
    "云岭县住建局,云岭县住房和城乡建设局",
    "某市住建委,某市住房和城乡建设委员会",
    "某市国资委,某市国有资产监督管理委员会",
    "云岭县科技局,云岭县科学技术局",
    "云岭县科技局下属中心,云岭县科技局下属中心",
    "云岭县城管局,云岭县城市管理局"
  })
  void shortFormsAreOne(String written, String full) {
    assertThat(names.plain(written)).isEqualTo(full);
  }

  @Test
  void everyRowOfTheSheetCounts() throws IOException {
    Path sheet = RULES.resolve("vocabulary/agencies.csv");
    List<ShortNames> all =
        ShortNames.read(
            sheet.toString(),
            Files.readAllBytes(sheet),
            (name, row, column, zh, en) -> {
              throw new AssertionError(zh);
            });
    assertThat(all).hasSizeGreaterThan(40);
    for (ShortNames row : all) {
      String shortest = row.phrases().get(0).replaceAll("〔([^/]*)/[^〕]*〕", "$1");
      String whole = names.plain("云岭县" + row.full());
      assertThat(names.plain("云岭县" + shortest)).as("%s", row).isEqualTo(whole);
      assertThat(names.plain("云岭县" + shortest)).isNotEqualTo("云岭县" + shortest);
    }
  }
}

package org.gouji.collection.cross;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.codec.Kept;
import org.gouji.collection.agency.NameParser;
import org.gouji.collection.cross.CollectionSettings.JumpRule;
import org.gouji.collection.cross.CollectionSettings.UnchangedRule;
import org.gouji.collection.prose.LikenessSettings;
import org.gouji.extract.WordRows;
import org.gouji.form.CellSheet;
import org.gouji.form.FormException;
import org.gouji.form.FormMistakes;
import org.gouji.form.Forms;
import org.gouji.form.YearLink;
import org.gouji.form.YearSheet;
import org.gouji.rule.Packs;
import org.gouji.sheet.Complaints;

/** Reads the files of packs that say how reports are compared. */
final class CollectionFiles {

  private static final String AGENCIES = "vocabulary/agencies";
  private static final String LINKS = "continuity/years";
  private static final String CELLS = "continuity/cells";
  private static final String COMMON = "duplication/common";
  private static final String DEADLINES = "timeliness/deadlines";
  private static final String FIGURES = "comparing";

  /** What the relations of two years are called in sheets, and by rules. */
  static final Map<String, String> RELATIONS = new LinkedHashMap<>();

  static {
    RELATIONS.put("上年结转", "carried");
    RELATIONS.put("现行有效件数", "inForce");
    RELATIONS.put("项目数量", "items");
  }

  private static final String JUMPS = "大增大减";
  private static final String SAME = "本来就可能不变";
  private static final String SUMS = "下属单位之和";
  static final List<String> USES = List.of(JUMPS, SAME, SUMS);

  private static final String JUMP_FACTOR = "大增大减的倍数";
  private static final String JUMP_LEAST = "大增大减的最小数";
  private static final String SAME_LEAST = "沿用上年的最少个数";
  private static final String SAME_DISTINCT = "沿用上年的最少种数";
  private static final String ALIKE_SHARE = "雷同的百分比";
  private static final String ALIKE_LENGTH = "雷同的最少字数";
  private static final String COMMON_AGENCIES = "套话的最少机关数";
  private static final String COMMON_SHARE = "套话的机关百分比";
  private static final String COMMON_CLAUSES = "套话雷同的最少短句";
  private static final String COVERAGE = "收齐的百分比";
  private static final List<String> ITEMS =
      List.of(
          JUMP_FACTOR,
          JUMP_LEAST,
          SAME_LEAST,
          SAME_DISTINCT,
          ALIKE_SHARE,
          ALIKE_LENGTH,
          COMMON_AGENCIES,
          COMMON_SHARE,
          COMMON_CLAUSES,
          COVERAGE);

  private final Packs packs;

  /** What the files say, as they are kept. */
  private record Said(
      List<ShortNames> agencies,
      List<YearLink> links,
      Map<String, List<String>> cells,
      List<String> common,
      List<Deadlines.Line> deadlines,
      Map<String, Integer> figures) {

    Said {
      agencies = List.copyOf(agencies);
      links = List.copyOf(links);
      cells = Map.copyOf(cells);
      common = List.copyOf(common);
      deadlines = List.copyOf(deadlines);
      figures = Map.copyOf(figures);
    }

    int figure(String item) {
      return figures.getOrDefault(item, 0);
    }
  }

  CollectionFiles(Packs packs) {
    this.packs = packs;
  }

  CollectionSettings settings(Kept kept) {
    boolean alone = packs.overlays().isEmpty();
    Said said = alone ? kept.get("comparing", Said.class, () -> read(kept)) : read(kept);
    boolean any = !said.figures.isEmpty();
    Map<String, List<String>> cells = said.cells;
    return new CollectionSettings(
        new NameParser(ShortNames.patterns(said.agencies)),
        said.links,
        any ? jumps(cells.getOrDefault(JUMPS, List.of()), said) : null,
        any ? unchanged(cells.getOrDefault(SAME, List.of()), said) : null,
        any ? likeness(said) : null,
        Deadlines.of(said.deadlines),
        any ? said.figure(COVERAGE) / 100.0 : 1,
        cells.getOrDefault(SUMS, List.of()));
  }

  private Said read(Kept kept) {
    FormMistakes mistakes = new FormMistakes();
    List<ShortNames> agencies = sheet(AGENCIES, List.of(), ShortNames::read, mistakes);
    List<String> common = sheet(COMMON, List.of(), CommonSheet::read, mistakes);
    List<Deadlines.Line> deadlines =
        sheet(DEADLINES, List.of(), ComparingSheets::deadlines, mistakes);
    Map<String, Integer> figures =
        sheet(
            FIGURES,
            Map.of(),
            (file, bytes, complaints) -> ComparingSheets.figures(file, bytes, ITEMS, complaints),
            mistakes);
    List<YearLink> links = List.of();
    Map<String, List<String>> cells = Map.of();
    CellSheet cellSheet = null;
    if (exists(LINKS) || exists(CELLS)) {
      Forms forms = Forms.load(packs.rules().resolve("forms"), kept);
      CellSheet reader = new CellSheet(forms, USES);
      cellSheet = reader;
      links =
          sheet(
              LINKS,
              links,
              (file, bytes, complaints) ->
                  YearSheet.read(file, bytes, forms, RELATIONS.keySet(), complaints),
              mistakes);
      cells = sheet(CELLS, cells, reader::read, mistakes);
    }
    AddedEntries added = new AddedEntries(agencies, common, cells, cellSheet);
    added.add(WordRows.read(packs.overlays(), mistakes));
    replaced("continuity/links", LINKS, mistakes);
    replaced("duplication/likeness", COMMON, mistakes);
    replaced("submission/submission", CELLS, mistakes);
    mistakes.throwIfAny();
    return new Said(added.agencies(), links, added.cells(), added.common(), deadlines, figures);
  }

  /** What is read of a sheet. */
  @FunctionalInterface
  private interface SheetReader<T> {
    T read(String name, byte[] bytes, Complaints complaints);
  }

  private <T> T sheet(String name, T none, SheetReader<T> reader, FormMistakes mistakes) {
    replaced(name, name, mistakes);
    if (!exists(name)) return none;
    Path file = file(name + ".csv");
    if (!Files.exists(file)) file = file(name + ".xlsx");
    try {
      return reader.read(file.toString(), Files.readAllBytes(file), mistakes.of(file));
    } catch (IOException e) {
      mistakes.add(FormException.of(file, e));
      return none;
    }
  }

  private boolean exists(String name) {
    return Files.exists(file(name + ".csv")) || Files.exists(file(name + ".xlsx"));
  }

  /** Refuses a file that a sheet took the place of. */
  private void replaced(String name, String sheet, FormMistakes mistakes) {
    Path file = file(name + ".yaml");
    if (!Files.exists(file)) return;
    mistakes.add(
        FormException.in(
            file, 0, "请改用 " + sheet + ".csv，用 Excel 填写", "use " + sheet + ".csv instead"));
  }

  private static JumpRule jumps(List<String> cells, Said said) {
    return new JumpRule(said.figure(JUMP_FACTOR), said.figure(JUMP_LEAST), cells);
  }

  private static UnchangedRule unchanged(List<String> except, Said said) {
    return new UnchangedRule(
        said.figure(SAME_LEAST), said.figure(SAME_DISTINCT), Set.copyOf(except));
  }

  private static LikenessSettings likeness(Said said) {
    return new LikenessSettings(
        said.figure(COMMON_AGENCIES),
        said.figure(COMMON_SHARE) / 100.0,
        CommonSheet.pattern(said.common),
        said.figure(ALIKE_LENGTH),
        said.figure(ALIKE_SHARE),
        said.figure(COMMON_CLAUSES));
  }

  /** Where a file lies; in the pack at the bottom where none has it. */
  private Path file(String name) {
    for (Path folder : packs.fromTop()) {
      if (Files.exists(folder.resolve(name))) return folder.resolve(name);
    }
    return packs.rules().resolve(name);
  }
}

package org.gouji.document.word;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.gouji.document.word.ListNumbers.Level;
import org.jspecify.annotations.Nullable;

/** The lists of a DOC and the numbers that they put before their paragraphs. */
final class DocLists {

  private static final int NO_LIST = 2047;

  /** A list as paragraphs name it. */
  private record Use(String list, @Nullable Level[] levels, ListFormatOverrideLevel[] overrides) {}

  private static final Use NONE =
      new Use("", new Level[ListNumbers.LEVELS], new ListFormatOverrideLevel[0]);

  private final @Nullable ListTables tables;
  private final Map<Integer, Use> uses = new HashMap<>();
  private final ListNumbers numbers = new ListNumbers();

  DocLists(HWPFDocument doc) {
    this.tables = doc.getListTables();
  }

  /** The number before the next paragraph; empty where it has none. */
  String next(Paragraph paragraph) {
    int index = paragraph.getIlfo();
    if (index <= 0 || index >= NO_LIST) return "";
    int level = paragraph.getIlvl();
    Use use = uses.computeIfAbsent(index, this::use);
    for (ListFormatOverrideLevel override : use.overrides) {
      if (override.getLevelNum() == level && override.isStartAt()) {
        numbers.restart(use.list, String.valueOf(index), level, start(override));
      }
    }
    return numbers.next(use.list, use.levels, level);
  }

  private Use use(int index) {
    if (tables == null) return NONE;
    try {
      ListData list = tables.getListData(tables.getLfo(index).getLsid());
      if (list == null) return NONE;
      ListFormatOverrideLevel[] overrides = tables.getLfoData(index).getRgLfoLvl();
      Level[] levels = new Level[ListNumbers.LEVELS];
      for (int i = 0; i < Math.min(list.numLevels(), levels.length); i++) {
        levels[i] = level(list.getLevel(i + 1));
      }
      for (ListFormatOverrideLevel override : overrides) {
        int at = override.getLevelNum();
        boolean own = override.isFormatting() && override.getLevel() != null;
        if (own && at < levels.length) levels[at] = level(override.getLevel());
      }
      return new Use(String.valueOf(list.getLsid()), levels, overrides);
    } catch (NoSuchElementException e) {
      return NONE;
    }
  }

  private static int start(ListFormatOverrideLevel override) {
    boolean own = override.isFormatting() && override.getLevel() != null;
    return own ? override.getLevel().getStartAt() : override.getIStartAt();
  }

  private static Level level(ListLevel level) {
    StringBuilder text = new StringBuilder();
    for (char c : level.getNumberText().toCharArray()) {
      if (c < ListNumbers.LEVELS) text.append('%').append(c + 1);
      else text.append(c);
    }
    return new Level(format(level.getNumberFormat()), text.toString(), level.getStartAt());
  }

  /** The name of a number format, of those in MS-OSHARED 2.2.1.3 that Chinese documents use. */
  private static String format(int code) {
    return switch (code) {
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 18, 28 -> "decimalEnclosedCircle";
      case 10, 11, 33, 35, 36, 37, 39 -> "chineseCounting";
      case 23 -> "bullet";
      case 255 -> "none";
      default -> "decimal";
    };
  }
}

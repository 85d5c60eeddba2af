package org.gouji.collection.cross;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.codec.Kept;
import org.gouji.collection.agency.NameParser;
import org.gouji.collection.prose.LikenessSettings;
import org.gouji.form.YearLink;
import org.gouji.rule.Packs;
import org.jspecify.annotations.Nullable;

/**
 * What the rule pack says about comparing reports: thresholds, deadlines, words. What it is silent
 * about is not compared.
 *
 * @param names understands names of agencies
 * @param coverage from what share of the roster's reports on a year counts as collected
 * @param sums cells that are held against the sum of an agency's units
 */
public record CollectionSettings(
    NameParser names,
    List<YearLink> links,
    @Nullable JumpRule jumps,
    @Nullable UnchangedRule unchanged,
    @Nullable LikenessSettings likeness,
    Deadlines deadlines,
    double coverage,
    List<String> sums) {

  /** What compares nothing. */
  public static final CollectionSettings NONE =
      new CollectionSettings(
          new NameParser(Map.of()), List.of(), null, null, null, Deadlines.NONE, 1, List.of());

  /** What cells may be listed for in the sheet of cells. */
  public static List<String> cellUses() {
    return CollectionFiles.USES;
  }

  /** What counts as a jump. */
  record JumpRule(int factor, int least, List<String> cells) {}

  /** When figures count as last year's. */
  record UnchangedRule(int least, int distinct, Set<String> except) {
    UnchangedRule {
      except = Set.copyOf(except);
    }
  }

  /**
   * Reads what packs say; of a file that several have, the topmost counts.
   *
   * @param kept what an earlier run made of the pack at the bottom
   * @throws org.gouji.form.FormException where a file has a mistake
   */
  public static CollectionSettings load(Packs packs, Kept kept) {
    return new CollectionFiles(packs).settings(kept);
  }
}

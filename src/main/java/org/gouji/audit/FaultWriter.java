package org.gouji.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.document.Quote;
import org.gouji.finding.Fault;
import org.gouji.finding.Suspect;
import org.gouji.finding.Words;
import org.gouji.report.Cell;
import org.gouji.report.Identity;
import org.jspecify.annotations.Nullable;

/** Says what one cause breaks, and what would repair it. */
final class FaultWriter {

  private static final int MOST_ALTERNATIVES = 60;
  private static final int MOST_SAID = 4;

  private final Map<String, Cell> cells;
  private final Witness witness;

  FaultWriter(Map<String, Cell> cells, Witness witness) {
    this.cells = cells;
    this.witness = witness;
  }

  /** Whether repairs can be told: they are not too many, and every value is determined. */
  static boolean isAnswer(List<List<Suspect>> repairs) {
    return repairs.size() <= MOST_ALTERNATIVES
        && repairs.stream().flatMap(List::stream).allMatch(s -> s.suggested() != null);
  }

  /**
   * Writes a fault.
   *
   * @param breakage the broken identities with the smallest repairs, the likeliest first
   * @param exceeded whether more cells are wrong than can be told
   */
  Fault write(Breakage breakage, Diagnosis diagnosis, boolean exceeded) {
    List<List<Suspect>> answers = new ArrayList<>(breakage.repairs());
    if (diagnosis.fits() && !diagnosis.meant().isEmpty() && !answers.isEmpty()) {
      List<Suspect> meant = suspects(diagnosis.meant());
      answers.removeIf(diagnosis::means);
      answers.add(0, meant);
    }
    Witness.Choice choice = witness.choose(answers);
    if (choice != null) {
      answers.removeAll(choice.repairs());
      answers.addAll(0, choice.repairs());
    }
    Set<String> members = new LinkedHashSet<>();
    List<Words> details = new ArrayList<>();
    for (Identity identity : breakage.broken()) {
      members.addAll(identity.cellIds());
      details.add(new Words(identity.zh(), identity.en()));
    }
    return new Fault(
        breakage.table(),
        breakage.broken(),
        joined(details),
        List.copyOf(members),
        evidence(breakage.broken(), choice),
        answers.size() == 1 ? answers.get(0) : List.of(),
        answers.size() > 1 ? answers : List.of(),
        exceeded,
        answer(answers, choice),
        diagnosis.pattern(),
        diagnosis.words());
  }

  private static List<Quote> evidence(List<Identity> broken, Witness.@Nullable Choice choice) {
    Set<Quote> evidence = new LinkedHashSet<>();
    for (Identity identity : broken) {
      for (Cell cell : identity.cells()) {
        BigDecimal value = cell.value();
        boolean total = identity.right().contains(cell);
        if (value != null && (total || value.signum() != 0)) evidence.add(cell.quote());
      }
    }
    if (choice != null) choice.claims().forEach(claim -> evidence.addAll(claim.quotes()));
    return List.copyOf(evidence);
  }

  private List<Suspect> suspects(Map<String, BigDecimal> meant) {
    List<Suspect> suspects = new ArrayList<>();
    for (String id : new TreeSet<>(meant.keySet())) {
      Cell cell = cells.get(id);
      suspects.add(new Suspect(id, cell == null ? null : cell.value(), meant.get(id)));
    }
    return suspects;
  }

  private static Words joined(List<Words> details) {
    return new Words(
        String.join("；", details.stream().map(Words::zh).toList()),
        String.join("; ", details.stream().map(Words::en).toList()));
  }

  private Words answer(List<List<Suspect>> answers, Witness.@Nullable Choice choice) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (List<Suspect> answer : answers.subList(0, Math.min(MOST_SAID, answers.size()))) {
      zh.add(String.join("，", answer.stream().map(s -> say(s, "“%s”由 %s 改为 %s")).toList()));
      en.add(String.join(", ", answer.stream().map(s -> say(s, "\"%s\" %s to %s")).toList()));
    }
    String moreZh = "";
    String moreEn = "";
    if (answers.size() > MOST_SAID) {
      moreZh = "（共 " + answers.size() + " 种，其余略）";
      moreEn = " (" + answers.size() + " in all)";
    }
    if (choice != null) {
      String text = choice.claims().get(0).quotes().get(0).text();
      int agreeing = choice.repairs().size();
      moreZh += "。其中只有" + (agreeing == 1 ? "第一种" : "前 " + agreeing + " 种");
      moreZh += "与正文“" + text + "”相符";
      moreEn += ". Only the first" + (agreeing == 1 ? " agrees" : " " + agreeing + " agree");
      moreEn += " with the text \"" + text + "\"";
    }
    return new Words(String.join("；或", zh) + moreZh, String.join("; or ", en) + moreEn);
  }

  private String say(Suspect suspect, String pattern) {
    return String.format(
        Locale.ROOT,
        pattern,
        CellNames.of(suspect.cell(), cells),
        plain(suspect.found()),
        plain(suspect.suggested()));
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "?" : value.toPlainString();
  }
}

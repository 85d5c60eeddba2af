package org.gouji.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.finding.Finding;
import org.gouji.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What other rules change in the audit of a report.
 *
 * @param before verdict by the other rules
 * @param after verdict by the rules in question
 * @param changes by rule
 */
public record Impact(String report, Verdict before, Verdict after, List<Change> changes) {

  /** How a finding changes. */
  public enum Kind {
    ADDED,
    GONE,
    SEVERITY,
    WORDS;

    /** The word used in outputs. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A finding that changes.
   *
   * @param before null where it was not
   * @param after null where it is no more
   */
  public record Change(Kind kind, @Nullable Finding before, @Nullable Finding after) {

    /** The finding as it is, or else as it was. */
    public Finding finding() {
      Finding any = after == null ? before : after;
      if (any == null) throw new IllegalStateException("neither before nor after");
      return any;
    }
  }

  public Impact {
    changes = List.copyOf(changes);
  }

  /** Compares two audits of one document. */
  public static Impact of(AuditResult before, AuditResult after) {
    List<Finding> gone = new ArrayList<>(before.findings());
    List<Finding> added = new ArrayList<>(after.findings());
    List<Change> changes = new ArrayList<>();
    pair(gone, added, Finding::equals, changes);
    pair(gone, added, Impact::isSame, changes);
    gone.forEach(finding -> changes.add(new Change(Kind.GONE, finding, null)));
    added.forEach(finding -> changes.add(new Change(Kind.ADDED, null, finding)));
    changes.sort(
        Comparator.comparing((Change change) -> change.finding().rule())
            .thenComparing(Change::kind)
            .thenComparing(Change::finding, Finding.ORDER));
    return new Impact(after.report(), before.verdict(), after.verdict(), changes);
  }

  /** Takes away what stands on both sides, noting what differs in it. */
  private static void pair(
      List<Finding> gone,
      List<Finding> added,
      BiPredicate<Finding, Finding> same,
      List<Change> changes) {
    for (Finding old : List.copyOf(gone)) {
      for (Finding now : added) {
        if (!same.test(old, now)) continue;
        gone.remove(old);
        added.remove(now);
        if (old.severity() != now.severity()) {
          changes.add(new Change(Kind.SEVERITY, old, now));
        } else if (!old.equals(now)) {
          changes.add(new Change(Kind.WORDS, old, now));
        }
        break;
      }
    }
  }

  private static boolean isSame(Finding old, Finding now) {
    return old.rule().equals(now.rule())
        && old.cells().equals(now.cells())
        && places(old).equals(places(now));
  }

  private static List<Place> places(Finding finding) {
    return finding.evidence().stream().map(Quote::place).toList();
  }

  /** Whether anything is changed. */
  public boolean isAny() {
    return !changes.isEmpty() || before != after;
  }
}

package org.gouji.output;

import java.util.List;
import org.gouji.finding.Finding;
import org.gouji.report.Cell;
import org.gouji.report.Identity;

/** What the reports of a run share, so that the page holds it once. */
final class PageTerms {

  /** A cell of the forms. */
  record CellTerm(String id, String name, String table) {}

  /** An identity; its sides are numbers of cells. */
  record IdentityTerm(
      String name, String subject, String relation, List<Integer> left, List<Integer> right) {}

  /** A rule that found something. */
  record RuleTerm(String id, String category) {}

  private final Dictionary<CellTerm> cells = new Dictionary<>();
  private final Dictionary<IdentityTerm> identities = new Dictionary<>();
  private final Dictionary<RuleTerm> rules = new Dictionary<>();
  private final Dictionary<String> bases = new Dictionary<>();

  int cell(Cell cell) {
    return cells.index(cell.id(), new CellTerm(cell.id(), cell.name(), cell.table()));
  }

  /** A cell that may not have been read. */
  int cell(String id, String name) {
    int dot = id.indexOf('.');
    return cells.index(id, new CellTerm(id, name, dot < 0 ? "" : id.substring(0, dot)));
  }

  boolean hasCell(String id) {
    return cells.has(id);
  }

  int identity(Identity identity) {
    StringBuilder key = new StringBuilder(256);
    key.append(identity.id()).append('\n').append(identity.subject()).append('\n');
    key.append(identity.relation());
    ids(identity.left(), key.append('\n'));
    ids(identity.right(), key.append('\n'));
    return identities.index(key.toString(), () -> term(identity));
  }

  private static void ids(List<Cell> side, StringBuilder key) {
    for (Cell cell : side) key.append(cell.id()).append(',');
  }

  private IdentityTerm term(Identity identity) {
    return new IdentityTerm(
        identity.name(),
        identity.subject(),
        identity.relation(),
        identity.left().stream().map(this::cell).toList(),
        identity.right().stream().map(this::cell).toList());
  }

  /** A rule; one that speaks of several categories counts as one for each. */
  int rule(Finding finding) {
    String category = finding.category().word();
    return rules.index(finding.rule() + "\n" + category, new RuleTerm(finding.rule(), category));
  }

  int basis(String basis) {
    return bases.index(basis, basis);
  }

  List<CellTerm> cells() {
    return cells.entries();
  }

  List<IdentityTerm> identities() {
    return identities.entries();
  }

  List<RuleTerm> rules() {
    return rules.entries();
  }

  List<String> bases() {
    return bases.entries();
  }
}

package org.gouji.gen;

import java.util.List;

/** The true figures of claims, from the consistent values of a plan. */
final class Facts {
  private final Plan plan;

  Facts(Plan plan) {
    this.plan = plan;
  }

  /** A claim is a name below, or the id of a cell. */
  long get(String claim) {
    return switch (claim) {
      case "received", "carriedIn", "carriedOut", "granted", "partial" -> total(claim);
      case "handled" -> total("handledTotal");
      case "workload" -> total("received") + total("carriedIn");
      case "opened" -> total("granted") + total("partial");
      case "refused" -> group("refused", Forms.REFUSED);
      case "unavailable" -> group("unavailable", Forms.UNAVAILABLE);
      case "unprocessed" -> group("unprocessed", Forms.UNPROCESSED);
      case "otherHandling" -> total("otherHandling") + group("otherHandling", Forms.SPLIT_OTHER);
      case "natural" -> plan.value("applications.received.natural");
      case "legal" -> total("received") - get("natural");
      case "review" -> plan.value("review.reconsideration.total");
      case "reviewPending" -> plan.value("review.reconsideration.pending");
      case "reviewUpheld" -> plan.value("review.reconsideration.upheld");
      case "litigation" ->
          plan.value("review.litigationDirect.total")
              + plan.value("review.litigationAfterReview.total");
      case "litigationPending" ->
          plan.value("review.litigationDirect.pending")
              + plan.value("review.litigationAfterReview.pending");
      case "normativeMade" -> plan.value("proactive.normative.made");
      case "normativeRepealed" -> plan.value("proactive.normative.repealed");
      case "normativeInForce" -> plan.value("proactive.normative.inForce");
      default -> plan.value(claim);
    };
  }

  private long total(String row) {
    return plan.value("applications." + row + ".total");
  }

  private long group(String group, List<String> rows) {
    return rows.stream().mapToLong(row -> total(group + "." + row)).sum();
  }
}

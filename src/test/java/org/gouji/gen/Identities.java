package org.gouji.gen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sums and bounds of the forms, to test the generator with. */
final class Identities {
  private final Map<String, BigDecimal> values;
  private final List<String> broken = new ArrayList<>();

  private Identities(Map<String, BigDecimal> values) {
    this.values = values;
  }

  static List<String> broken(Map<String, String> versions, Map<String, BigDecimal> values) {
    Identities identities = new Identities(values);
    if (versions.containsKey("applications")) identities.applications(versions.get("applications"));
    if (versions.containsKey("review")) identities.review();
    if (versions.containsKey("proactive")) identities.proactive(versions.get("proactive"));
    if (versions.containsKey("statistics")) identities.statistics();
    return identities.broken;
  }

  private BigDecimal at(String id) {
    return values.getOrDefault(id, BigDecimal.ZERO);
  }

  private void sum(String total, List<String> parts) {
    BigDecimal sum = parts.stream().map(this::at).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (at(total).compareTo(sum) != 0) broken.add(total + " " + at(total) + " is not " + sum);
  }

  private void atMost(String less, BigDecimal more) {
    if (at(less).compareTo(more) > 0) broken.add(less + " above " + more);
  }

  private void applications(String version) {
    String a = "applications.";
    List<String> results = Forms.resultRows(version);
    List<String> rows = new ArrayList<>(results);
    rows.addAll(List.of("received", "carriedIn", "handledTotal", "carriedOut"));
    for (String row : rows) {
      sum(
          a + row + ".total",
          Forms.APPLICANTS.subList(0, 6).stream().map(c -> a + row + "." + c).toList());
    }
    for (String column : Forms.APPLICANTS) {
      sum(
          a + "handledTotal." + column,
          results.stream().map(row -> a + row + "." + column).toList());
      BigDecimal in = at(a + "received." + column).add(at(a + "carriedIn." + column));
      BigDecimal out = at(a + "handledTotal." + column).add(at(a + "carriedOut." + column));
      if (in.compareTo(out) != 0) broken.add("balance of " + column);
    }
  }

  private void review() {
    for (String block : Forms.REVIEW_BLOCKS) {
      String id = "review." + block + ".";
      sum(id + "total", Forms.REVIEW_COLUMNS.subList(0, 4).stream().map(c -> id + c).toList());
    }
  }

  private void proactive(String version) {
    for (String row : List.of("proactive.regulations.", "proactive.normative.")) {
      if (version.equals("2019")) atMost(row + "newlyPublished", at(row + "totalPublished"));
      else atMost(row + "made", at(row + "inForce").add(at(row + "repealed")));
    }
  }

  private void statistics() {
    part(
        "requests.received",
        "requests.inPerson",
        "requests.fax",
        "requests.online",
        "requests.letter");
    part("requests.closed", "requests.closedOnTime", "requests.closedExtended");
    part(
        "replies.total",
        "replies.alreadyPublic",
        "replies.granted",
        "replies.partial",
        "replies.refused",
        "replies.notThisOrgan",
        "replies.notExist",
        "replies.toAmend",
        "replies.otherRoute");
    part(
        "replies.refused",
        "replies.refusedStateSecret",
        "replies.refusedTradeSecret",
        "replies.refusedPrivacy",
        "replies.refusedSecurity",
        "replies.refusedNotGovInfo",
        "replies.refusedOtherLaw");
    part(
        "reconsideration.total",
        "reconsideration.upheld",
        "reconsideration.corrected",
        "reconsideration.other");
    part("litigation.total", "litigation.upheld", "litigation.corrected", "litigation.other");
    part("organisation.staff", "organisation.staffFullTime", "organisation.staffPartTime");
    if (at("statistics.channel.sum").signum() > 0) {
      part(
          "channel.sum",
          "channel.gazette",
          "channel.website",
          "channel.weibo",
          "channel.wechat",
          "channel.other");
    }
    BigDecimal disclosed = at("statistics.disclosed.total");
    atMost("statistics.disclosed.normative", disclosed);
    for (String c : List.of("gazette", "website", "weibo", "wechat", "other"))
      atMost("statistics.channel." + c, disclosed);
    atMost(
        "statistics.response.pressConferencesByHead", at("statistics.response.pressConferences"));
    atMost(
        "statistics.response.onlineInterviewsByHead", at("statistics.response.onlineInterviews"));
  }

  private void part(String total, String... parts) {
    sum(
        "statistics." + total,
        java.util.Arrays.stream(parts).map(part -> "statistics." + part).toList());
  }
}

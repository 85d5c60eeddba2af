package org.gouji.gen;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Draws figures of the statistics table for which every sum and bound holds. */
final class StatisticsFigures {
  private final Map<String, BigDecimal> values = new TreeMap<>();
  private final Dice dice;
  private final Set<String> needs;

  private StatisticsFigures(Set<String> needs, Dice dice) {
    this.needs = needs;
    this.dice = dice;
  }

  static Map<String, BigDecimal> draw(Set<String> needs, Dice dice) {
    StatisticsFigures figures = new StatisticsFigures(needs, dice);
    figures.disclosure();
    figures.responses();
    figures.requests();
    figures.cases("reconsideration");
    figures.cases("litigation");
    figures.rest();
    return figures.values;
  }

  private void disclosure() {
    String[] channels = {"gazette", "website", "weibo", "wechat", "other"};
    long sum = 0;
    long most = 0;
    long size = dice.pick(200L, 2000L, 20_000L, 900_000L);
    for (String channel : channels) {
      boolean used = channel.equals("website") || dice.chance(0.5);
      long count = used ? dice.skewed(size) + (channel.equals("website") ? 30 : 0) : 0;
      put("channel." + channel, count);
      sum += count;
      most = Math.max(most, count);
    }
    put("channel.sum", sum);
    put("disclosed.total", most + dice.range(0, (int) Math.min(sum - most, 5000)));
    long normative = dice.chance(0.5) ? Math.min(most, dice.range(1, 30)) : 0;
    put("disclosed.normative", normative);
    put("normativeMade", normative + dice.range(0, 4));
    sum("proposals.sum", part("proposals.congress", 40), part("proposals.consultative", 40));
  }

  private void responses() {
    long topics = part("response.hotTopics", 60);
    long press = part("response.pressConferences", 20) + (needs.contains("press") ? 2 : 0);
    put("response.pressConferences", press);
    put("response.pressConferencesByHead", dice.range(0, (int) press));
    long talks = part("response.onlineInterviews", 20);
    put("response.onlineInterviewsByHead", dice.range(0, (int) talks));
    long rest =
        part("response.interpretations", 200)
            + part("response.microblogEvents", 50)
            + part("response.otherEvents", 50);
    put("response.channelSum", press + talks + rest);
    put("response.sum", topics + press + talks + rest);
  }

  private void requests() {
    boolean any = !needs.contains("none") && (!needs.isEmpty() || dice.chance(0.7));
    long received = any ? 12 + dice.skewed(dice.pick(20, 300, 9000)) : 0;
    spread("requests.", received, "inPerson", "fax", "online", "letter");
    put("requests.received", received);
    put("requests.sum", received);
    put("requests.closed", received);
    spread("requests.", received, "closedOnTime", "closedExtended");
    put("replies.total", received);
    long refused = any ? 3 + dice.range(0, (int) Math.min(received / 3, 90)) : 0;
    put("replies.refused", refused);
    spread(
        "replies.",
        refused,
        "refusedStateSecret",
        "refusedTradeSecret",
        "refusedPrivacy",
        "refusedSecurity",
        "refusedNotGovInfo",
        "refusedOtherLaw");
    long granted = Math.min(any ? 4 : 0, received - refused);
    spread(
        "replies.",
        received - refused - granted,
        "alreadyPublic",
        "partial",
        "notThisOrgan",
        "notExist",
        "toAmend",
        "otherRoute");
    put("replies.granted", granted);
  }

  private void cases(String kind) {
    boolean any = needs.contains(kind) || (!needs.contains("none") && dice.chance(0.3));
    long total = any ? dice.range(2, 30) : 0;
    spread(kind + ".", total, "upheld", "corrected", "other");
    put(kind + ".total", total);
  }

  private void rest() {
    put("complaints", dice.chance(0.2) ? dice.range(1, 9) : 0);
    put("feesCollected", 0);
    put("organisation.offices", dice.range(0, 3));
    put("organisation.readingPoints", dice.range(1, 9));
    long full = dice.range(0, 5);
    long half = dice.range(1, 40);
    put("organisation.staffFullTime", full);
    put("organisation.staffPartTime", half);
    put("organisation.staff", full + half);
    values.put("statistics.organisation.budget", BigDecimal.valueOf(dice.pick(0, 20, 35, 128), 1));
    put("meetings.held", dice.range(1, 9));
    put("training.courses", dice.range(1, 9));
    put("training.participants", dice.range(20, 900));
  }

  private void spread(String prefix, long whole, String... ids) {
    long[] parts = dice.split(whole, ids.length);
    for (int i = 0; i < ids.length; i++) put(prefix + ids[i], parts[i]);
  }

  private long part(String id, int most) {
    long value = dice.chance(0.5) ? dice.range(1, most) : 0;
    put(id, value);
    return value;
  }

  private void sum(String id, long... parts) {
    long sum = 0;
    for (long part : parts) sum += part;
    put(id, sum);
  }

  private void put(String id, long value) {
    values.put("statistics." + id, BigDecimal.valueOf(value));
  }
}

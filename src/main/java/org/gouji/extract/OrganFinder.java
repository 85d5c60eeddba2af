package org.gouji.extract;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.report.Issuer;
import org.gouji.report.Level;
import org.gouji.report.Organ;
import org.jspecify.annotations.Nullable;

/** Finds which agency reports: by the title, else by the preface, the signature or the page. */
final class OrganFinder {

  private static final Pattern CONTACT =
      Pattern.compile("(?:请与|请联系|请径?向|可与)([\\u4e00-\\u9fff]{3,30}?)(?:联系|咨询|反映|[(（])");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:党政办公室|党政综合办公室|党政综合办|政务公开办公室|政务公开办|政府信息公开办公室|政府信息公开工作领导小组办公室|综合办公室|办公厅|办公室|综合科|办公厅|秘书科|法规科|党政办|[\\u4e00-\\u9fff]{2,8}科)$");
  private static final Pattern SIGNATURE =
      Pattern.compile("[\\u4e00-\\u9fff]{2,26}(?:局|委员会|委|人民政府|政府|办公室|街道办事处|管委会|中心|厅|院|支队)");
  private static final Pattern PLACE =
      Pattern.compile("(?:在|通过|登录|登陆|从)([\\u4e00-\\u9fff]{2,6}?)(市|县|区)(?:人民)?政府(?:门户|网站|信息)");

  private final Vocabulary words;

  OrganFinder(Vocabulary words) {
    this.words = words;
  }

  /**
   * @param titleOrgan the words of the title where the agency belongs; empty where none
   * @param spoiled whether a foreign text stands there
   * @param issuer what the page's metadata say; null where nothing
   * @param preface passages before the first section
   * @param last the last passages of the report
   */
  Organ find(
      String titleOrgan,
      boolean spoiled,
      Quote titleQuote,
      @Nullable Issuer issuer,
      List<Passage> preface,
      List<Passage> last) {
    if (!titleOrgan.isEmpty()) {
      return organ(qualified(titleOrgan, issuer, preface, last), titleQuote);
    }
    for (int i = last.size() - 1; i >= 0 && i >= last.size() - 4; i--) {
      Passage passage = last.get(i);
      if (SIGNATURE.matcher(passage.text()).matches())
        return organ(passage.text(), passage.quote());
    }
    for (Passage passage : preface) {
      Matcher contact = CONTACT.matcher(passage.text());
      if (!contact.find()) continue;
      String name = OFFICE.matcher(contact.group(1)).replaceFirst("");
      if (name.length() >= 3 && level(name) != Level.UNKNOWN) {
        return organ(inPlace(name, preface), passage.quote(contact.start(1), contact.end(1)));
      }
    }
    if (issuer != null && !spoiled && level(issuer.name()) != Level.UNKNOWN) {
      return organ(issuer.name(), new Quote(Place.NONE, ""));
    }
    return new Organ(null, Level.UNKNOWN, false, new Quote(Place.NONE, ""));
  }

  private Organ organ(String name, Quote quote) {
    Level level = level(name);
    boolean certain = level != Level.UNKNOWN && !guessed(name);
    return new Organ(name, level, certain, quote);
  }

  /** The kind of agency that a name tells. */
  Level level(String name) {
    String own = name.replaceFirst("(?:办公厅|办公室)$", "");
    String base = own.endsWith("政府") ? own : name;
    for (Map.Entry<Level, Pattern> level : words.levels().entrySet()) {
      if (level.getValue().matcher(base).find()) return level.getKey();
    }
    return words.governmentGuess().matcher(base).find() ? Level.GOVERNMENT : Level.UNKNOWN;
  }

  private boolean guessed(String name) {
    return !name.endsWith("政府")
        && words.governmentGuess().matcher(name).find()
        && level(name) == Level.GOVERNMENT;
  }

  /** A short name with the county or city before it, where metadata and text agree on it. */
  private static String qualified(
      String name, @Nullable Issuer issuer, List<Passage> preface, List<Passage> last) {
    if (issuer == null
        || issuer.name().length() <= name.length()
        || !issuer.name().endsWith(name)) {
      return name;
    }
    String before = issuer.name().substring(0, issuer.name().length() - name.length());
    if (before.length() > 12) return name;
    char end = before.charAt(before.length() - 1);
    if ("省市县区州盟旗".indexOf(end) >= 0) return before + name;
    Pattern full = Pattern.compile(Pattern.quote(before) + "([市县区])");
    for (List<Passage> passages : List.of(preface, last)) {
      for (Passage passage : passages) {
        Matcher matcher = full.matcher(passage.text());
        if (matcher.find()) return before + matcher.group(1) + name;
      }
    }
    return before + name;
  }

  /** A zone's name with the place it lies in, which zones bear without 市 or 县. */
  private String inPlace(String name, List<Passage> preface) {
    if (level(name) != Level.AGENT) return name;
    for (Passage passage : preface) {
      Matcher place = PLACE.matcher(passage.text());
      if (place.find() && !name.startsWith(place.group(1))) return place.group(1) + name;
    }
    return name;
  }
}

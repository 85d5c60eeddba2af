package org.gouji.collection.agency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Script;
import org.jspecify.annotations.Nullable;

/** Takes names of agencies apart, so that the short and the full form of one meet. */
public final class NameParser {

  private static final Pattern REGION =
      Pattern.compile(
          "(?:[\\u4e00-\\u9fff]{2,8}?(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|林区|省|市|州|盟|县|区|旗)"
              + "|[\\u4e00-\\u9fff]县)(?![域直属])");
  private static final Pattern UNNAMED = Pattern.compile("^(?:本|我)?(?:省|市|州|盟|县|区|旗|乡|镇|街道)(?=.)");

  /** A place below the county, the second character of which may be a word for larger ones. */
  private static final Pattern LOWEST =
      Pattern.compile(
          "(?![本我该全])[\\u4e00-\\u9fff][\\u4e00-\\u9fff&&[^省县]]??"
              + "[\\u4e00-\\u9fff&&[^省市县区州盟旗]]{0,6}?(?:乡|镇|苏木|街道)(?:政府|办事处|)$");

  private static final Pattern GOVERNMENT = Pattern.compile("政府$");
  private static final int LONGEST = 60;

  private final Map<Pattern, String> words;

  /**
   * @param words by regular expression, the full words that stand for it, tried in order
   */
  public NameParser(Map<Pattern, String> words) {
    this.words = new LinkedHashMap<>(words);
  }

  /** A name in simplified script and full words, as names are compared. */
  public String plain(String name) {
    String plain = Script.simplified(name).replaceAll("[\\s\\u00a0\\u3000()（）·\\-—]", "");
    plain = plain.replaceFirst("^中华人民共和国", "").replace("人民政府", "政府");
    if (plain.length() > LONGEST) plain = plain.substring(0, LONGEST);
    for (Map.Entry<Pattern, String> word : words.entrySet()) {
      plain = word.getKey().matcher(plain).replaceAll(word.getValue());
    }
    return plain;
  }

  /**
   * Takes a name apart that a list gives with its region: {@code 教育局} of {@code 温县}.
   *
   * @return null where the region is none
   */
  @Nullable AgencyName parse(String region, String name) {
    AgencyName whole = parse(plain(region) + UNNAMED.matcher(plain(name)).replaceFirst(""));
    return whole.relative() ? null : whole;
  }

  /** Takes a name apart. */
  public AgencyName parse(String name) {
    String plain = plain(name);
    List<String> regions = new ArrayList<>();
    int at = 0;
    Matcher region = REGION.matcher(plain);
    while (at < plain.length() && !LOWEST.matcher(plain.substring(at)).matches()) {
      if (!region.region(at, plain.length()).lookingAt()) break;
      regions.add(region.group());
      at = region.end();
    }
    String rest = plain.substring(at);
    if (LOWEST.matcher(rest).matches()) return new AgencyName(rest, regions, false);
    if (regions.isEmpty()) return new AgencyName(rest, regions, isRelative(rest));
    String own = regions.remove(regions.size() - 1);
    return new AgencyName(own + (rest.isEmpty() ? "政府" : rest), regions, false);
  }

  /** The words of a core behind its place: {@code 教育局} of {@code 洪泽区教育局}. */
  static String office(String core) {
    Matcher region = REGION.matcher(core);
    String office = region.lookingAt() ? core.substring(region.end()) : core;
    return UNNAMED.matcher(office).replaceFirst("");
  }

  /** Whether a name without a region is one that many places have. */
  private static boolean isRelative(String rest) {
    if (rest.startsWith("国家") || rest.startsWith("国务院")) return false;
    return UNNAMED.matcher(rest).find() || !GOVERNMENT.matcher(rest).find();
  }
}

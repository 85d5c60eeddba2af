package org.gouji.collection.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.gouji.collection.prose.Lookalikes.Match;
import org.gouji.collection.prose.Lookalikes.Member;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.junit.jupiter.api.Test;

class LookalikesTest {

  private static final LikenessSettings SETTINGS =
      new LikenessSettings(5, 0.05, Pattern.compile("统计期限"), 100, 80, 4);

  @Test
  void aCopyIsFoundThoughFiguresAndNamesChanged() {
    Random dice = new Random(1);
    List<String> text = sentences(dice, 20);
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 30; i++) members.add(member("单位" + i, 2022, sentences(dice, 20)));
    members.add(member("甲局", 2022, with(text, "我局收到申请12件，答复9件，办结率75%")));
    members.add(member("乙局", 2022, with(text, "我委收到申请3件，答复3件，办结率100%")));
    Lookalikes found = new Lookalikes(members, SETTINGS);
    assertThat(found.nearest(30))
        .isEqualTo(new Match(31, 100, found.compare(30, 31).length(), false));
    assertThat(found.nearest(31).other()).isEqualTo(30);
    for (int i = 0; i < 30; i++) assertThat(found.nearest(i)).isNull();
  }

  @Test
  void whatManyWriteDoesNotCount() {
    Random dice = new Random(2);
    List<String> common = sentences(dice, 20);
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      List<String> text = new ArrayList<>(common);
      text.addAll(sentences(dice, 8));
      members.add(member("单位" + i, 2022, text));
    }
    Lookalikes found = new Lookalikes(members, SETTINGS);
    for (int i = 0; i < 30; i++) assertThat(found.nearest(i)).isNull();
    assertThat(found.commonPhrases()).hasSizeGreaterThan(30);
  }

  @Test
  void aCopyOfWhatManyWriteIsToldByItsFigures() {
    Random dice = new Random(7);
    List<String> common = sentences(dice, 20);
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 30; i++) members.add(member("单位" + i, 2022, withFigures(common, dice)));
    Random same = new Random(8);
    members.add(member("甲局", 2022, withFigures(common, same)));
    members.add(member("乙局", 2022, withFigures(common, new Random(8))));
    Lookalikes found = new Lookalikes(members, SETTINGS);
    for (int i = 0; i < 30; i++) assertThat(found.nearest(i)).isNull();
    Match match = found.nearest(31);
    assertThat(match.other()).isEqualTo(30);
    assertThat(match.exact()).isTrue();
    List<Quote> one = prose(withFigures(common, new Random(8)));
    List<Quote> both = Passages.longest(one, "甲局", one, "乙局", found, true, SETTINGS);
    assertThat(both.get(0).text()).containsPattern("[0-9]{2}");
  }

  private static List<String> withFigures(List<String> common, Random dice) {
    List<String> text = new ArrayList<>(common);
    for (String of : List.of("公开政府信息", "办理群众来信", "发布政策解读", "更新门户栏目", "答复网上咨询")) {
      text.add(of + (1000 + dice.nextInt(900)) + "条次");
    }
    return text;
  }

  @Test
  void halfACopyIsNone() {
    Random dice = new Random(3);
    List<String> text = sentences(dice, 20);
    List<String> half = new ArrayList<>(text.subList(0, 10));
    half.addAll(sentences(dice, 10));
    List<Member> members = List.of(member("甲局", 2022, text), member("乙局", 2022, half));
    Lookalikes found = new Lookalikes(members, SETTINGS);
    assertThat(found.nearest(1)).isNull();
    assertThat(found.compare(1, 0).share()).isBetween(40, 60);
  }

  @Test
  void theEarlierReportIsNoCopyOfTheLater() {
    List<String> text = sentences(new Random(4), 20);
    List<Member> members = List.of(member("甲局", 2021, text), member("乙局", 2022, text));
    Lookalikes found = new Lookalikes(members, SETTINGS);
    assertThat(found.nearest(0)).isNull();
    assertThat(found.nearest(1).share()).isEqualTo(100);
  }

  @Test
  void bothPassagesAreShown() {
    List<String> text = sentences(new Random(5), 20);
    List<Quote> one = prose(with(text, "开头不同"));
    List<Quote> other = prose(text);
    Lookalikes among =
        new Lookalikes(List.of(member("甲局", 2022, text), member("乙局", 2022, text)), SETTINGS);
    List<Quote> quotes = Passages.longest(one, "甲局", other, "乙局", among, false, SETTINGS);
    assertThat(quotes).hasSize(2);
    assertThat(quotes.get(0).text()).isEqualTo(quotes.get(1).text()).hasSizeGreaterThan(20);
    assertThat(one).anyMatch(it -> it.text().contains(quotes.get(0).text()));
  }

  /** 2,000 copies among 20,000 reports, by 2,000 agencies; each of about 1,000 characters. */
  @Test
  void twentyThousandReports() {
    Random dice = new Random(6);
    List<Member> members = new ArrayList<>();
    List<String> boilerplate = sentences(dice, 12);
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      boolean copy = i % 10 == 9;
      List<String> text = copy ? texts.get(i - 1) : with(sentences(dice, 28), boilerplate);
      texts.add(text);
      members.add(member("单位" + i % 2000, 2010 + i / 2000, text));
    }
    long start = System.nanoTime();
    Lookalikes found = new Lookalikes(members, SETTINGS);
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.getLogger(LookalikesTest.class.getName())
        .log(System.Logger.Level.INFO, "20000 proses compared in " + millis + " ms");
    int copies = 0;
    for (int i = 0; i < members.size(); i++) {
      Match match = found.nearest(i);
      if (i % 10 == 9 || i % 10 == 8) {
        assertThat(match).as("%s", i).isNotNull();
        copies++;
      } else {
        assertThat(match).as("%s", i).isNull();
      }
    }
    assertThat(copies).isEqualTo(4000);
    assertThat(millis).isLessThan(60_000);
  }

  private static List<String> with(List<String> text, String first) {
    return with(text, List.of(first));
  }

  private static List<String> with(List<String> text, List<String> first) {
    List<String> all = new ArrayList<>(first);
    all.addAll(text);
    return all;
  }

  private static Member member(String agency, int year, List<String> text) {
    return new Member(agency, year, Writing.of(prose(text), agency, SETTINGS));
  }

  private static List<Quote> prose(List<String> sentences) {
    List<Quote> prose = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      prose.add(new Quote(Place.line(i + 1), sentences.get(i) + "。"));
    }
    return prose;
  }

  /** Sentences of three clauses, all different. */
  private static List<String> sentences(Random dice, int count) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder sentence = new StringBuilder();
      for (int clause = 0; clause < 3; clause++) {
        if (clause > 0) sentence.append('，');
        for (int c = 0; c < 11; c++) sentence.append((char) (0x4e00 + dice.nextInt(3000)));
      }
      sentences.add(sentence.toString());
    }
    return sentences;
  }
}

package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.finding.Finding;
import org.gouji.finding.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which figures in prose are the report's own, of its year, its agency and all its applications.
 */
class SpokenFiguresTest {

  private static final Auditor AUDITOR = Auditor.load(Path.of("rules"), Lang.ZH);
  private static final String BEFORE = "全年收到政府信息公开申请12件";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第一季度收到政府信息公开申请4件，第二季度收到政府信息公开申请8件。",
        "上半年收到政府信息公开申请7件，下半年收到政府信息公开申请5件。",
        "截至6月底，我局收到政府信息公开申请7件。",
        "近三年来，我局共收到政府信息公开申请41件。",
        "自《条例》修订实施以来，我局累计收到政府信息公开申请88件，答复85件。",
        "与上一年度的9件相比，收到政府信息公开申请增加3件。",
        "全县林草系统共收到政府信息公开申请40件。",
        "全县共收到政府信息公开申请400件。",
        "我局收到县政府办公室转办的政府信息公开申请3件。",
        "我局协助县政府答复政府信息公开申请4件。",
        "森林公安大队收到政府信息公开申请3件，林业工作站未收到政府信息公开申请。",
        "县政府办公室受理政府信息公开申请5件，县林草局受理3件，其余4件由乡镇受理。",
        "对涉及林权流转的政府信息公开申请，予以公开3件，部分公开1件。",
        "印发文件60件，其中主动公开40件、依申请公开12件、不予公开8件。",
        "制发公文60件，其中主动公开40件；依申请公开12件；不予公开8件。",
        "办结建议提案20件，其中予以公开15件，不予公开5件。",
        "依申请公开平台收到留言14条，答复14条。",
        "因本机关不掌握无法提供2件，需另行制作无法提供1件。",
        "办理依申请公开行政复议案件1起。",
        "收到企业信用信息公开申请6件。",
        "应答复11件，均已答复，政府信息公开申请答复率100%。",
        "截至2023年底，累计收到政府信息公开申请120件。",
        "我局收到政府信息公开申请12件，上年结转1件，其中予以公开5件、部分公开2件、不予公开1件、无法提供3件、结转下年度2件。",
        "完成依申请公开答复11件，其中予以公开答复5件。",
        "依申请公开按时答复率100%。",
        "未收到要求减免费用的政府信息公开申请。",
        "力争依申请公开答复率达到100%。",
        "其中，县林业工作站（含派出人员）收到申请3件，上年结转2件，办结5件，予以公开4件，结转下年度1件。",
        "其中县种苗站受理5件、答复5件；县木材检查站受理4件、答复4件；其余单位受理3件、答复2件。",
        "作为县政府行政复议机构，全年新收行政复议案件128件，其中涉及政府信息公开的行政复议案件11件。",
        "全年办理行政复议案件9件，其中政府信息公开类2件。",
        "全年收到政府信息公开申请12件，连同上年结转共办理13件。",
        "共受理政府信息公开申请12件（以县政府名义答复9件、以本局名义答复3件）。",
        "发布信息500条（其中图文300条、视频250条，部分信息兼有图文和视频）。"
      })
  void othersAreNotHeldAgainstTheTable(String sentence) throws IOException {
    assertThat(rules(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我局共收到政府信息公开申请15件。",
        "云岭县林草局共收到政府信息公开申请15件。",
        "2023年以来共收到政府信息公开申请15件。",
        "2023年1月1日至12月31日，共收到政府信息公开申请15件。",
        "2023年我局无依申请公开事项。",
        "根据有关文件要求，办理政府信息公开申请，予以公开8件。",
        "未收到政府信息公开申请。",
        "因本机关不掌握等原因无法提供2件。",
        "因国家秘密、商业秘密等不予公开2件。",
        "上年结转政府信息公开申请1件，新收12件，全部办结。",
        "2023年，我局依申请公开：收到15件，办结13件。",
        "新收申请15件，结转上年1件。",
        "全年共受理依申请公开15件（网络申请5件、信函2件、当面1件）。"
      })
  void itsOwnAre(String sentence) throws IOException {
    assertThat(rules(sentence)).containsExactly("NARR-001");
  }

  private static List<String> rules(String sentence) throws IOException {
    String page = Files.readString(Path.of("rules/samples/page-2021.html"));
    String changed = page.replace(BEFORE, sentence + BEFORE);
    assertThat(changed).isNotEqualTo(page);
    AuditResult result = AUDITOR.audit("page", changed.getBytes(StandardCharsets.UTF_8));
    return result.findings().stream().map(Finding::rule).distinct().toList();
  }
}

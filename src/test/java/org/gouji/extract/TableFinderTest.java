package org.gouji.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.gouji.document.Document;
import org.gouji.document.Quote;
import org.gouji.document.file.DocumentReader;
import org.gouji.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFinderTest {

  private static final Extractor EXTRACTOR = Extractor.load(Path.of("rules"));

  @ParameterizedTest
  @ValueSource(strings = {"（二）依申请公开情况", "（一）予以公开"})
  void aHeadingAmidProseIsNoRowOfATable(String heading) {
    String text =
        """
        松岭县水务局2023年政府信息公开工作年度报告
        一、总体情况
        （一）主动公开。全年在县政府门户网站公开各类信息，围绕防汛抗旱、农村供水、河湖管护等群众关心的事项及时更新内容。
        %s
        本局按照条例的规定办理申请，登记、审核、答复、归档各个环节都有专人负责，并与申请人保持沟通，没有发生超过期限的情形。
        五、存在的主要问题及改进情况
        公开的内容不够全面。下一步将加强培训。
        六、其他需要报告的事项
        本年度没有收取信息处理费。
        """
            .formatted(heading);
    Document document = DocumentReader.read(text.getBytes(StandardCharsets.UTF_8));
    Report report = EXTRACTOR.extract(document).orElseThrow();
    assertThat(report.prose()).extracting(Quote::text).contains(heading);
  }
}

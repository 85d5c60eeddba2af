package org.gouji.collection.correction;

import static org.gouji.collection.setting.Heading.required;

import org.gouji.collection.setting.Column;
import org.gouji.collection.setting.Heading;

/** The columns of {@code corrections.csv}. */
enum CorrectionColumn implements Column {
  REPORT(required("报告", "report", "文件", "报告文件")),
  CELL(required("单元格", "cell", "单元格编号", "单元格名称")),
  VALUE(required("值", "value", "数值", "更正值", "更正为")),
  WHO(required("更正人", "who", "by", "经办人")),
  REASON(required("理由", "reason", "原因", "更正理由"));

  private final Heading heading;

  CorrectionColumn(Heading heading) {
    this.heading = heading;
  }

  @Override
  public Heading heading() {
    return heading;
  }
}

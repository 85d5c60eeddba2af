package org.gouji.collection.waiver;

import static org.gouji.collection.setting.Heading.optional;
import static org.gouji.collection.setting.Heading.required;

import org.gouji.collection.setting.Column;
import org.gouji.collection.setting.Heading;

/** The columns of {@code waivers.csv}. */
enum WaiverColumn implements Column {
  RULE(required("规则", "rule", "规则编号")),
  AGENCY(required("机关", "agency", "机关名称", "单位", "单位名称")),
  YEAR(required("年度", "year", "报告年度", "年份")),
  CELLS(optional("单元格", "cells", "cell", "单元格编号", "单元格名称")),
  REASON(required("理由", "reason", "豁免理由", "原因")),
  WHO(required("批准人", "who", "by", "approved by", "审批人")),
  EXPIRES(optional("到期日", "expires", "到期", "有效期至", "截止日期"));

  private final Heading heading;

  WaiverColumn(Heading heading) {
    this.heading = heading;
  }

  @Override
  public Heading heading() {
    return heading;
  }
}

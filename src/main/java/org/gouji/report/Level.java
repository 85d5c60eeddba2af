package org.gouji.report;

/** What kind of agency reports; duties differ by it (条例 第四十九、五十条). */
public enum Level {
  /** A department or office of a government. */
  DEPARTMENT,
  /** A people's government of county level and above. */
  GOVERNMENT,
  /** A township's or town's government, the lowest 一级政府. */
  TOWNSHIP,
  /** 派出机关、派出机构: street offices, administrative committees of zones. No 一级政府. */
  AGENT,
  UNKNOWN
}

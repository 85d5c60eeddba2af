package org.gouji.codec;

/** What kind of value follows. */
final class Tag {

  static final int NULL = 0;
  static final int TEXT = 1;
  static final int KNOWN_TEXT = 2;
  static final int WHOLE = 3;
  static final int LONG = 4;
  static final int DECIMAL = 5;
  static final int TRUE = 6;
  static final int FALSE = 7;
  static final int REAL = 8;
  static final int LIST = 9;
  static final int MAP = 10;
  static final int RECORD = 11;
  static final int KNOWN_RECORD = 12;
  static final int WORD = 13;
  static final int WHOLE_DECIMAL = 14;
  static final int LATER_LIST = 15;

  private Tag() {}
}

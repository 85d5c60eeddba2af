package org.gouji.finding;

/** The language of messages. */
public enum Lang {
  ZH,
  EN
}

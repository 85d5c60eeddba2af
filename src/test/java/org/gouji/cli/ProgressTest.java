package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.gouji.cli.Context.Display;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.Test;

class ProgressTest {

  @Test
  void linesComeEveryFewSecondsWithCountRateAndTimeLeft() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    AtomicLong seconds = new AtomicLong();
    Progress.Lines lines =
        new Progress.Lines(
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Messages.in(Lang.ZH),
            120,
            () -> seconds.get() * 1_000_000_000L);
    for (int i = 0; i < 120; i++) {
      if (i % 10 == 0) seconds.incrementAndGet();
      lines.step();
    }
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("已审核 41/120 份，每秒 8.2 份，约剩 10 秒", "已审核 91/120 份，每秒 9.1 份，约剩 3 秒");
  }

  @Test
  void aBarIsForTerminalsAndColourForThoseWhoWantIt() {
    assertThat(Main.display(false, "xterm", null)).isEqualTo(Display.LINES);
    assertThat(Main.display(true, "dumb", null)).isEqualTo(Display.LINES);
    assertThat(Main.display(true, "xterm", "1")).isEqualTo(Display.PLAIN_BAR);
    assertThat(Main.display(true, "xterm", "")).isEqualTo(Display.COLOURED_BAR);
    assertThat(Main.display(true, null, null)).isEqualTo(Display.COLOURED_BAR);
  }
}

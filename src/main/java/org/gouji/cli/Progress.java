package org.gouji.cli;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gouji.cli.Context.Display;

/** Shows how far a run is: count, rate, time left. */
interface Progress extends AutoCloseable {

  /** One more document is done. */
  void step();

  @Override
  void close();

  static Progress of(Context context, Messages messages, int total) {
    return context.display() == Display.LINES
        ? new Lines(context.err(), messages, total, System::nanoTime)
        : new Bar(context, messages, total);
  }

  /** A bar on a terminal. */
  final class Bar implements Progress {
    private final ProgressBar bar;

    Bar(Context context, Messages messages, int total) {
      DecimalFormat rate =
          new DecimalFormat(
              messages.say("progress.rate"), DecimalFormatSymbols.getInstance(Locale.ROOT));
      boolean coloured = context.display() == Display.COLOURED_BAR;
      bar =
          new ProgressBarBuilder()
              .setTaskName(messages.say("progress.task"))
              .setInitialMax(total)
              .setStyle(
                  coloured
                      ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK
                      : ProgressBarStyle.UNICODE_BLOCK)
              .setUpdateIntervalMillis(200)
              .showSpeed(rate)
              .setConsumer(new ConsoleProgressBarConsumer(context.err()))
              .build();
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** A line every few seconds, for logs. */
  final class Lines implements Progress {
    private static final long INTERVAL = 5_000_000_000L;

    private final PrintStream err;
    private final Messages messages;
    private final int total;
    private final LongSupplier nanoTime;
    private final long begin;
    private long last;
    private int done;

    Lines(PrintStream err, Messages messages, int total, LongSupplier nanoTime) {
      this.err = err;
      this.messages = messages;
      this.total = total;
      this.nanoTime = nanoTime;
      this.begin = nanoTime.getAsLong();
      this.last = begin;
    }

    @Override
    public void step() {
      done++;
      long now = nanoTime.getAsLong();
      if (now - last < INTERVAL || done == total) return;
      last = now;
      double perSecond = done / ((now - begin) / 1e9);
      long left = Math.round((total - done) / perSecond);
      err.println(messages.say("progress.line", done, total, perSecond, left));
    }

    @Override
    public void close() {
      err.flush();
    }
  }
}

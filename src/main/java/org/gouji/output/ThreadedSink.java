package org.gouji.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.gouji.collection.Assessed;
import org.jspecify.annotations.Nullable;

/**
 * Has an output written on a thread of its own, in the order in which it takes the results. Only a
 * few of them wait. What fails there is thrown at the next call.
 */
final class ThreadedSink implements Sink {

  private static final int MOST_WAITING = 32;

  private final Sink sink;
  private final BlockingQueue<Step> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Thread thread;
  private volatile @Nullable Throwable failure;
  private boolean finished;

  private interface Step {
    void run() throws IOException;
  }

  /** After it nothing comes. */
  private static final Step END = () -> {};

  ThreadedSink(Sink sink, String name) {
    this.sink = sink;
    thread = new Thread(this::work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void work() {
    try {
      for (Step step = waiting.take(); step != END; step = waiting.take()) {
        if (failure == null) attempt(step);
      }
    } catch (InterruptedException e) {
      // it is closed without having been finished
    }
  }

  private void attempt(Step step) {
    try {
      step.run();
    } catch (Throwable e) {
      failure = e;
    }
  }

  @Override
  public void accept(Assessed assessed) throws IOException {
    put(() -> sink.accept(assessed));
  }

  @Override
  public void acceptMissing(Assessed assessed) throws IOException {
    put(() -> sink.acceptMissing(assessed));
  }

  /** Has the output finished; {@link #close} waits for it. */
  @Override
  public void finish(RunSummary summary) throws IOException {
    put(() -> sink.finish(summary));
    put(END);
    finished = true;
  }

  private void put(Step step) throws IOException {
    check();
    try {
      waiting.put(step);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private void check() throws IOException {
    Throwable found = failure;
    if (found instanceof IOException known) throw known;
    if (found instanceof RuntimeException known) throw known;
    if (found instanceof Error known) throw known;
  }

  private static IOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException();
  }

  @Override
  public void close() throws IOException {
    try {
      if (!finished) thread.interrupt();
      thread.join();
    } catch (InterruptedException e) {
      throw interrupted();
    } finally {
      sink.close();
    }
    check();
  }
}

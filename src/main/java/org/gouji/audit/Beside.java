package org.gouji.audit;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Something that is made in a thread of its own while other work goes on.
 *
 * @param <T> what is made
 * @param <E> what may keep it from being made
 */
public final class Beside<T, E extends Exception> {

  private final FutureTask<T> task;
  private final Class<E> failure;

  /** How the thing is made. */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    T make() throws E;
  }

  private Beside(Class<E> failure, Work<T, E> work) {
    this.task = new FutureTask<>(work::make);
    this.failure = failure;
  }

  /**
   * Begins to make something.
   *
   * @param thread name of the thread, which does not keep the program from ending
   * @param failure what the work throws, beside what is unchecked
   */
  public static <T, E extends Exception> Beside<T, E> begin(
      String thread, Class<E> failure, Work<T, E> work) {
    return begin(thread, 0, failure, work);
  }

  /**
   * The same with a stack of another size.
   *
   * @param stackBytes 0 for the usual size
   */
  static <T, E extends Exception> Beside<T, E> begin(
      String thread, long stackBytes, Class<E> failure, Work<T, E> work) {
    Beside<T, E> beside = new Beside<>(failure, work);
    Thread own = new Thread(null, beside.task, thread, stackBytes);
    own.setDaemon(true);
    own.start();
    return beside;
  }

  /**
   * Waits for the thing.
   *
   * @throws E if the work threw it
   */
  public T get() throws E {
    try {
      return task.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof RuntimeException unchecked) throw unchecked;
      if (cause instanceof Error error) throw error;
      throw failure.cast(cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

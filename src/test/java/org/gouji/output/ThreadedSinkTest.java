package org.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gouji.audit.FakeAudit;
import org.gouji.collection.Assessed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ThreadedSinkTest {

  private static final RunSummary NOTHING =
      new RunSummary(new Tally(), List.of(), List.of(), List.of());

  private final List<String> taken = new ArrayList<>();
  private final Sink sink =
      new Sink() {
        @Override
        public void accept(Assessed assessed) throws IOException {
          if (assessed.result().report().equals("full")) throw new IOException("no space left");
          taken.add(assessed.result().report());
        }

        @Override
        public void finish(RunSummary summary) {
          taken.add("finished");
        }

        @Override
        public void close() {
          taken.add("closed");
        }
      };

  @Test
  void takesAllInTheirOrderAndFinishesBeforeItIsClosed() throws IOException {
    List<String> expected = new ArrayList<>();
    try (ThreadedSink threaded = new ThreadedSink(sink, "test")) {
      for (int i = 0; i < 500; i++) {
        threaded.accept(report("r" + i));
        expected.add("r" + i);
      }
      threaded.finish(NOTHING);
    }
    expected.addAll(List.of("finished", "closed"));
    assertThat(taken).isEqualTo(expected);
  }

  @Test
  void whatFailsIsThrownAndNothingIsWrittenAfterIt() {
    ThreadedSink threaded = new ThreadedSink(sink, "test");
    assertThatThrownBy(
            () -> {
              threaded.accept(report("full"));
              for (int i = 0; i < 500; i++) threaded.accept(report("after"));
              threaded.finish(NOTHING);
              threaded.close();
            })
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
    assertThatThrownBy(threaded::close).hasMessage("no space left");
    assertThat(taken).contains("closed").doesNotContain("after", "finished");
  }

  @Test
  void canBeGivenUp() throws IOException {
    ThreadedSink threaded = new ThreadedSink(sink, "test");
    threaded.accept(report("r"));
    threaded.close();
    assertThat(taken).endsWith("closed").doesNotContain("finished");
  }

  private static Assessed report(String name) {
    return Assessed.of(FakeAudit.audit(name, "info"));
  }
}

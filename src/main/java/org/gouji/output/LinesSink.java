package org.gouji.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gouji.audit.AuditResult;
import org.gouji.collection.Assessed;
import org.gouji.collection.Marked;
import org.gouji.finding.Change;

/** JSON Lines, one object a line. */
abstract class LinesSink implements Sink {

  private final BufferedWriter out;

  private LinesSink(Path file) throws IOException {
    out = Utf8.writer(file);
  }

  static Sink findings(Path file) throws IOException {
    return new LinesSink(file) {
      @Override
      public void accept(Assessed assessed) throws IOException {
        AuditResult result = assessed.result();
        List<PersonsReading> readings = PersonsReading.of(result);
        for (Marked marked : assessed.findings()) {
          if (marked.change() == Change.FIXED) continue;
          line(FindingsJson.of(result.report(), marked, readings));
        }
      }

      @Override
      public void acceptMissing(Assessed assessed) throws IOException {
        for (Marked marked : assessed.findings()) {
          if (marked.change() == Change.FIXED) continue;
          line(FindingsJson.missing(assessed.result(), marked));
        }
      }
    };
  }

  static Sink facts(Path file) throws IOException {
    return new LinesSink(file) {
      @Override
      public void accept(Assessed assessed) throws IOException {
        AuditResult result = assessed.result();
        line(FactsJson.of(result));
      }
    };
  }

  void line(Json.Body object) throws IOException {
    Json.line(out, object);
  }

  @Override
  public void finish(RunSummary summary) throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

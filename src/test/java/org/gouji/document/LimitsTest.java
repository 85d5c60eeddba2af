package org.gouji.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.gouji.document.file.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes",
        "pages",
        "cells",
        "depth",
        "characters",
        "ratio",
        "unpacked",
        "entries",
        "pixels",
        "seconds",
        "memory"
      })
  void changesTheNamedLimitOnly(String name) {
    Limits changed = Limits.DEFAULT.with(name, 7);
    Limits.DEFAULT
        .byName()
        .forEach(
            (each, value) ->
                assertThat(changed.byName().get(each)).isEqualTo(each.equals(name) ? 7 : value));
  }

  @Test
  void refusesWhatIsNoLimit() {
    assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.with("page", 7));
    assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.with("pages", 0));
  }

  @ParameterizedTest
  @CsvSource({
    "cells, 3, '<table><tr><td>a<td>b</tr><tr><td>c<td>d</tr></table>'",
    "cells, 3, 'a | b\nc | d\n\ne | f\ng | h\n'",
    "depth, 6,"
        + " '<div><div><div><div><div><div><div><p>a</p></div></div></div></div></div></div></div>'",
    "characters, 9, '0123456789'",
    "characters, 9, '<p>0123456789</p>'"
  })
  void saysTheLimitThatWasPassed(String name, int value, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    Document within = DocumentReader.read(bytes);
    Document beyond = DocumentReader.read(bytes, Limits.DEFAULT.with(name, value));
    assertThat(within.problems()).isEmpty();
    assertThat(Rendering.problems(beyond)).containsExactly("limit: " + name + " " + value);
  }
}

package org.gouji.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTest {

  private record Word(String text, List<Integer> places) {}

  private static final Word WORD = new Word("公开", List.of(1, 2));

  @Test
  void whatWasMadeIsFoundUnderItsKey() {
    Kept first = Kept.empty();
    assertThat(first.get("word", Word.class, () -> WORD)).isSameAs(WORD);
    assertThat(first.isChanged()).isTrue();

    Kept second = Kept.of(first.bytes("key"), "key");
    Word found =
        second.get(
            "word",
            Word.class,
            () -> {
              throw new AssertionError("made again");
            });
    assertThat(found).isEqualTo(WORD);
    assertThat(second.isChanged()).isFalse();
    assertThat(second.isEmpty()).isFalse();
  }

  @Test
  void nothingIsFoundUnderAnotherKeyOrInOtherBytes() {
    Kept kept = Kept.empty();
    kept.put("word", WORD);
    byte[] bytes = kept.bytes("key");
    assertThat(Kept.of(bytes, "other").isEmpty()).isTrue();
    assertThat(Kept.of(new byte[] {1, 2, 3}, "key").isEmpty()).isTrue();
    byte[] torn = Arrays.copyOf(bytes, bytes.length / 2);
    assertThat(Kept.of(torn, "key").find("word", Word.class)).isNull();
  }

  @Test
  void whatWasFoundStaysBesideWhatIsMadeSince() {
    Kept first = Kept.empty();
    first.put("word", WORD);
    Kept second = Kept.of(first.bytes("key"), "key");
    second.put("other", new Word("年报", List.of()));
    Kept third = Kept.of(second.bytes("key"), "key");
    assertThat(third.find("word", Word.class)).isEqualTo(WORD);
    assertThat(third.find("other", Word.class)).isNotNull();
  }
}

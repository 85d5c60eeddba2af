package org.gouji.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

  private enum Kind {
    A,
    B
  }

  private record Part(String name, int number) {}

  private record Whole(
      String text,
      Kind kind,
      LocalDate day,
      BigDecimal decimal,
      int number,
      long large,
      double real,
      boolean bool,
      List<Part> parts,
      Map<String, Part> byName,
      SortedMap<String, Integer> added) {}

  private record Lists(List<Part> first, List<String> words, List<Part> second, Part one) {}

  private record Earlier(List<String> kinds) {}

  private record Now(List<Kind> kinds) {}

  private static final Part PART = new Part("公开", -3);

  private static final Whole WHOLE =
      new Whole(
          "公开",
          Kind.B,
          LocalDate.of(2023, 1, 31),
          new BigDecimal("12.50"),
          70000,
          -5L,
          0.25,
          true,
          List.of(PART, PART, new Part("x", 1)),
          Map.of("k", PART),
          new TreeMap<>());

  /** {@link #WHOLE} with a further text, as the first version wrote it. */
  private static final String FIRST =
      "eAEtjk0OgjAQhVvbolI3HgTCT1ybeADvUKQhBCikYgI7N97GI3gIL8EpjMGZ4izmfTPzph05z0QSQnivhx61"
          + "Kk0OynI1gqxzfSkbVQN65tZk2gKJWtlCA3Cr3YhnbYsW0SnbX9GbjWfVOEvRGk2xNT2e0+uOSE+Y/SRK"
          + "0iCKgzQWUIo4CQ8RI3Tf8XmJz+b4hgmEt4XEJNy6AuBmeft/EbYIg5XvDkkS6j4ZGBTUx+Tqyk0ROd70"
          + "A2n5NfM=";

  @Test
  void aRecordIsReadAsItWasWritten() throws IOException {
    assertThat(RecordCodec.read(RecordCodec.write(WHOLE), Whole.class)).isEqualTo(WHOLE);
  }

  @Test
  void decimalsKeepTheirDigits() throws IOException {
    for (String text :
        List.of("0", "-1", "0.0", "1E+3", "999999999999999999", "-12345678901234567890")) {
      BigDecimal decimal = new BigDecimal(text);
      Whole whole =
          new Whole(
              "",
              Kind.A,
              LocalDate.MIN,
              decimal,
              -1,
              Long.MIN_VALUE,
              0,
              false,
              List.of(),
              Map.of(),
              new TreeMap<>());
      assertThat(RecordCodec.read(RecordCodec.write(whole), Whole.class)).isEqualTo(whole);
    }
  }

  @Test
  void whatTheFirstVersionWroteIsRead() throws IOException {
    byte[] bytes = Base64.getDecoder().decode(FIRST);
    assertThat(RecordCodec.read(bytes, Whole.class)).isEqualTo(WHOLE);
  }

  @Test
  void wordsAreKeptApart() throws IOException {
    Words words = Words.of(Whole.class, List.of("公开", "x"));
    byte[] bytes = RecordCodec.write(WHOLE, words);
    assertThat(bytes.length).isLessThan(RecordCodec.write(WHOLE).length);
    Words kept = Words.read(words.id(), words.bytes());
    assertThat(RecordCodec.read(bytes, Whole.class, id -> id.equals(kept.id()) ? kept : Words.NONE))
        .isEqualTo(WHOLE);
    assertThatThrownBy(() -> RecordCodec.read(bytes, Whole.class)).isInstanceOf(IOException.class);
    assertThat(Words.of(Whole.class, List.of("公开")).id()).isNotEqualTo(words.id());
  }

  @Test
  void longListsAreReadInAnyOrder() throws IOException {
    List<Part> parts =
        IntStream.range(0, 40).mapToObj(i -> new Part("p" + i, i)).collect(Collectors.toList());
    Lists lists = new Lists(parts, List.of("short"), parts.subList(0, 20), parts.get(3));
    byte[] bytes = RecordCodec.writeForParts(lists, Words.of(Lists.class, List.of("p1")));
    RecordCodec.Library library = id -> Words.of(Lists.class, List.of("p1"));
    assertThat(RecordCodec.read(bytes, Lists.class, library)).isEqualTo(lists);
    Lists read = RecordCodec.read(bytes, Lists.class, library);
    assertThat(read.first()).hasSize(40);
    assertThat(read.second().get(7)).isEqualTo(new Part("p7", 7));
    assertThat(read.first()).isEqualTo(parts);
  }

  @Test
  void longListsOfAnotherVersionAreReadAtOnce() {
    List<String> words = IntStream.range(0, 40).mapToObj(i -> "word" + i).toList();
    byte[] bytes =
        RecordCodec.writeForParts(new Earlier(words), Words.of(Earlier.class, List.of()));
    RecordCodec.Library library = id -> Words.of(Earlier.class, List.of());
    assertThatThrownBy(() -> RecordCodec.read(bytes, Now.class, library))
        .isInstanceOf(IOException.class);
  }

  @Test
  void otherBytesAreRefused() {
    byte[] bytes = RecordCodec.write(WHOLE);
    for (int length = 0; length < bytes.length; length++) {
      byte[] torn = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> RecordCodec.read(torn, Whole.class)).isInstanceOf(IOException.class);
    }
  }
}

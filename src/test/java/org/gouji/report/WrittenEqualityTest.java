package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.repair.Change;
import org.gouji.repair.Repair;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records whose equality is written out compare all that they hold, as a record's own would. */
class WrittenEqualityTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        Cell.class,
        Change.class,
        Claim.class,
        Identity.class,
        Place.class,
        Quote.class,
        Repair.class
      })
  void comparesEachComponent(Class<? extends Record> type) throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Constructor<? extends Record> made = type.getDeclaredConstructor(types);
    made.setAccessible(true);
    Object[] values = Arrays.stream(types).map(it -> value(it, false)).toArray();
    Record one = made.newInstance(values);
    assertThat(one).isEqualTo(made.newInstance(values)).isNotEqualTo("another");
    assertThat(made.newInstance(values)).hasSameHashCodeAs(one);
    for (int i = 0; i < types.length; i++) {
      Object[] changed = values.clone();
      changed[i] = value(types[i], true);
      assertThat(made.newInstance(changed)).as(types[i] + " " + i).isNotEqualTo(one);
    }
  }

  private static Object value(Class<?> type, boolean other) {
    if (type == String.class) return other ? "乙" : "甲";
    if (type == boolean.class) return other;
    if (type == int.class) return other ? 2 : 1;
    if (type == long.class || type == Long.class) return other ? 2L : 1L;
    if (type == double.class) return other ? 0.5 : 1.0;
    if (type == BigDecimal.class) return other ? BigDecimal.TEN : BigDecimal.ONE;
    if (type == List.class) return other ? List.of(BigDecimal.ONE) : List.of();
    if (type == Place.class) return Place.line(other ? 2 : 1);
    if (type == Quote.class) return new Quote(Place.line(1), other ? "乙" : "甲");
    if (type.isEnum()) return type.getEnumConstants()[other ? 1 : 0];
    throw new IllegalArgumentException(type.getName());
  }
}

package org.gouji.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The components of a type of records, and how they are taken out and put in. */
final class Shape {

  private static final ClassValue<Shape> KNOWN =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(type);
        }
      };

  private final Class<?> type;
  private final List<RecordComponent> components;
  private final String names;
  private final Type[] types;
  private final Method[] accessors;
  private final Constructor<?> constructor;
  private int print;

  private Shape(Class<?> type) {
    this.type = type;
    this.components = List.of(type.getRecordComponents());
    this.names = components.stream().map(RecordComponent::getName).collect(Collectors.joining(","));
    this.types = components.stream().map(RecordComponent::getGenericType).toArray(Type[]::new);
    this.accessors = components.stream().map(RecordComponent::getAccessor).toArray(Method[]::new);
    try {
      this.constructor =
          type.getDeclaredConstructor(
              components.stream().map(RecordComponent::getType).toArray(Class[]::new));
      constructor.setAccessible(true);
      for (Method accessor : accessors) accessor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  static Shape of(Class<?> type) {
    return KNOWN.get(type);
  }

  /**
   * What records of a type are written with whatever they hold: how their components are called,
   * and the words of enums; also those of the types in it.
   */
  static Set<String> words(Class<?> type) {
    Set<String> words = new LinkedHashSet<>();
    addWords(type, new HashSet<>(), words);
    return words;
  }

  private static void addWords(Type type, Set<Type> known, Set<String> words) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) addWords(argument, known, words);
    }
    if (!(type instanceof Class<?> plain) || !known.add(type)) return;
    if (plain.isEnum()) {
      for (Object word : plain.getEnumConstants()) words.add(((Enum<?>) word).name());
    } else if (plain.isRecord()) {
      Shape shape = of(plain);
      words.add(shape.names);
      for (Type component : shape.types) addWords(component, known, words);
    }
  }

  /** A number that is another once anything that {@link #words} names is. */
  int print() {
    if (print == 0) print = words(type).hashCode();
    return print;
  }

  Class<?> type() {
    return type;
  }

  List<RecordComponent> components() {
    return components;
  }

  /** The names of all components, parted by commas. */
  String names() {
    return names;
  }

  /** Type of a component, with its type arguments. */
  Type type(int index) {
    return types[index];
  }

  int size() {
    return accessors.length;
  }

  /** Place of a component; -1 where there is none of that name. */
  int indexOf(String name) {
    for (int i = 0; i < components.size(); i++) {
      if (components.get(i).getName().equals(name)) return i;
    }
    return -1;
  }

  @Nullable Object value(Record whole, int index) {
    try {
      return accessors[index].invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  Object make(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " " + Arrays.toString(values), e);
    }
  }
}

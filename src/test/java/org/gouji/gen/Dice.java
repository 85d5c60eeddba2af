package org.gouji.gen;

import java.util.List;
import java.util.Random;

/** Draws that depend on nothing but a seed and a topic, so that one topic never moves another. */
final class Dice {
  private final Random random;
  private final long seed;

  Dice(long seed, String topic) {
    this.seed = seed;
    this.random = new Random(mix(seed * 0x9E3779B97F4A7C15L + mix(topic.hashCode())));
  }

  Dice on(String topic) {
    return new Dice(seed, topic);
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** A whole number from {@code low} to {@code high}, both included. */
  int range(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** A whole number from 0 to {@code most}, small ones far more often than great ones. */
  long skewed(long most) {
    return Math.round(Math.expm1(random.nextDouble() * Math.log1p(most)));
  }

  @SafeVarargs
  final <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Splits a whole into parts that sum to it; many parts are zero. */
  long[] split(long whole, int parts) {
    long[] result = new long[parts];
    long left = whole;
    int main = random.nextInt(parts);
    for (int i = 0; i < parts && left > 0; i++) {
      int part = (main + i) % parts;
      long share = i == parts - 1 ? left : Math.round(left * random.nextDouble());
      result[part] = chance(0.25) && i < parts - 1 ? 0 : share;
      left -= result[part];
    }
    result[main] += left;
    return result;
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}

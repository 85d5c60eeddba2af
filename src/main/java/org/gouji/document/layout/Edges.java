package org.gouji.document.layout;

import java.util.TreeSet;

/** Compares the edges of tables' columns, each table's from the left in points. */
final class Edges {

  /** How far apart edges may be that are one. */
  static final float SAME = 5f;

  private Edges() {}

  /** Whether two tables are as wide and the columns of one are among those of the other. */
  static boolean agree(float[] a, float[] b) {
    float shift = a[0] - b[0];
    float[] few = a.length < b.length ? a : b;
    float[] many = few == a ? b : a;
    float moved = few == a ? -shift : shift;
    if (Math.abs(few[few.length - 1] + moved - many[many.length - 1]) > SAME) return false;
    for (float edge : few) {
      if (Math.abs(many[nearest(many, edge + moved)] - edge - moved) > SAME) return false;
    }
    return true;
  }

  /** Index of the edge that is nearest. */
  static int nearest(float[] edges, float at) {
    int best = 0;
    for (int i = 1; i < edges.length; i++) {
      if (Math.abs(edges[i] - at) < Math.abs(edges[best] - at)) best = i;
    }
    return best;
  }

  /** How many edges stand between two distances from the leftmost. */
  static int between(float[] edges, float a, float b) {
    int count = 0;
    for (float edge : edges) {
      float at = edge - edges[0];
      if (at > Math.min(a, b) + 1 && at < Math.max(a, b) - 1) count++;
    }
    return count;
  }

  /** All edges of one table, moved, and those of another that it lacks. */
  static float[] union(float[] some, float moved, float[] others, float otherMoved) {
    TreeSet<Float> all = new TreeSet<>();
    for (float edge : some) all.add(edge + moved);
    for (float edge : others) {
      int near = nearest(some, edge + otherMoved - moved);
      if (Math.abs(some[near] + moved - edge - otherMoved) > SAME) all.add(edge + otherMoved);
    }
    float[] union = new float[all.size()];
    int i = 0;
    for (float edge : all) union[i++] = edge;
    return union;
  }
}

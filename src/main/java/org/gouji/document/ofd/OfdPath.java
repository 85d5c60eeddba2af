package org.gouji.document.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.document.layout.Segment;

/** Finds the ruling lines in a path: straight strokes, the sides of boxes, thin filled boxes. */
final class OfdPath {

  private static final float POINTS = 72 / 25.4f;

  /** Points that a ruling line is thick at most, or oblique. */
  private static final float THIN = 2;

  /** Numbers after each command; the last two are where it leads. */
  private static final Map<String, Integer> NUMBERS =
      Map.of("S", 2, "M", 2, "L", 2, "Q", 4, "B", 6, "A", 7, "C", 0);

  private record Line(float x1, float y1, float x2, float y2) {}

  private OfdPath() {}

  static void add(String data, OfdFrame frame, float[] box, List<Segment> segments) {
    if (!frame.visible()) return;
    List<Line> lines = lines(data.strip().split("\\s+"), frame, box);
    if (lines.isEmpty()) return;
    float left = Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (Line line : lines) {
      left = Math.min(left, Math.min(line.x1, line.x2));
      right = Math.max(right, Math.max(line.x1, line.x2));
      top = Math.min(top, Math.min(line.y1, line.y2));
      bottom = Math.max(bottom, Math.max(line.y1, line.y2));
    }
    boolean flat = bottom - top < THIN;
    boolean slim = right - left < THIN;
    if (flat && slim) return;
    if (flat) segments.add(Segment.horizontal((top + bottom) / 2, left, right));
    else if (slim) segments.add(Segment.vertical((left + right) / 2, top, bottom));
    else if (frame.stroked()) lines.forEach(line -> add(line, segments));
  }

  private static void add(Line line, List<Segment> segments) {
    float wide = Math.abs(line.x1 - line.x2);
    float high = Math.abs(line.y1 - line.y2);
    if (high < THIN && wide > THIN) {
      segments.add(Segment.horizontal((line.y1 + line.y2) / 2, line.x1, line.x2));
    } else if (wide < THIN && high > THIN) {
      segments.add(Segment.vertical((line.x1 + line.x2) / 2, line.y1, line.y2));
    }
  }

  private static List<Line> lines(String[] words, OfdFrame frame, float[] box) {
    List<Line> lines = new ArrayList<>();
    float[] start = {0, 0};
    float[] at = {0, 0};
    int i = 0;
    while (i < words.length) {
      String command = words[i];
      int count = NUMBERS.getOrDefault(command, -1);
      if (count < 0 || i + count >= words.length) break;
      float[] to = start;
      if (count > 0) {
        float x = Float.parseFloat(words[i + count - 1]);
        float y = Float.parseFloat(words[i + count]);
        to = new float[] {(frame.x(x, y) - box[0]) * POINTS, (frame.y(x, y) - box[1]) * POINTS};
      }
      if (command.equals("L") || command.equals("C")) {
        lines.add(new Line(at[0], at[1], to[0], to[1]));
      } else if (command.equals("M") || command.equals("S")) {
        start = to;
      }
      at = to;
      i += count + 1;
    }
    return lines;
  }
}

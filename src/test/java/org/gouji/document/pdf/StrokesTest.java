package org.gouji.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrokesTest {

  private final Strokes strokes = new Strokes();

  private List<List<Float>> drawn() {
    return strokes.drawn().stream()
        .map(line -> List.of(line[0], line[1], line[2], line[3]))
        .toList();
  }

  private void box(float x, float y, float width, float height) {
    strokes.rectangle(
        new Point2D.Float(x, y),
        new Point2D.Float(x + width, y),
        new Point2D.Float(x + width, y + height),
        new Point2D.Float(x, y + height));
  }

  @Test
  void smallBoxesInARowAreALineInWhicheverDirectionTheyGo() {
    for (int i = 0; i < 10; i++) {
      box(2 * i, 0, 1, 1);
      strokes.fill();
      box(0, 20 + 2 * i, 1, 1);
      strokes.fill();
    }
    assertThat(drawn())
        .containsExactly(List.of(0.5f, 0.5f, 18.5f, 0.5f), List.of(0.5f, 20.5f, 0.5f, 38.5f));
  }

  @Test
  void roundDotsAreALineTooButAFewOrScatteredOnesAreNone() {
    for (int i = 0; i < 10; i++) disc(10 + 4 * i, 50);
    for (int i = 0; i < 3; i++) disc(10 + 4 * i, 70);
    for (int i = 0; i < 10; i++) disc(10 + 20 * i, 90 + i);
    assertThat(drawn()).containsExactly(List.of(10f, 50f, 46f, 50f));
  }

  @Test
  void linesEndWhereThePageIsClippedUntilTheStateIsRestored() {
    strokes.save();
    box(100, 100, 200, 300);
    strokes.clip();
    strokes.drop();
    box(150, 50, 1, 100);
    strokes.fill();
    box(150, 20, 1, 60);
    strokes.fill();
    strokes.restore();
    box(150, 20, 1, 60);
    strokes.fill();
    assertThat(drawn())
        .containsExactly(List.of(150.5f, 98.5f, 150.5f, 150f), List.of(150.5f, 20f, 150.5f, 80f));
  }

  @Test
  void aClipInAClipIsWhatBothShow() {
    box(100, 100, 200, 300);
    strokes.clip();
    strokes.drop();
    box(0, 200, 500, 500);
    strokes.clip();
    strokes.drop();
    strokes.clip();
    strokes.drop();
    box(150, 0, 1, 500);
    strokes.fill();
    assertThat(drawn()).containsExactly(List.of(150.5f, 198.5f, 150.5f, 401.5f));
  }

  private void disc(float x, float y) {
    strokes.moveTo(x + 1, y);
    strokes.curveTo(x, y + 1);
    strokes.curveTo(x - 1, y);
    strokes.curveTo(x, y - 1);
    strokes.curveTo(x + 1, y);
    strokes.fill();
  }

  @Test
  void aPathOfSeveralThinBoxesIsALineOfEach() {
    for (float y : new float[] {10, 30}) {
      strokes.moveTo(0, y);
      strokes.lineTo(100, y);
      strokes.lineTo(100, y + 1);
      strokes.lineTo(0, y + 1);
      strokes.close();
    }
    box(50, 0, 0.5f, 60);
    strokes.fill();
    assertThat(drawn())
        .containsExactly(
            List.of(0f, 10.5f, 100f, 10.5f),
            List.of(0f, 30.5f, 100f, 30.5f),
            List.of(50.25f, 0f, 50.25f, 60f));
  }

  @Test
  void groundsAndStrokedCurvesAreNoLines() {
    box(0, 0, 100, 60);
    strokes.fill();
    strokes.moveTo(0, 0);
    strokes.curveTo(100, 0);
    strokes.stroke();
    assertThat(drawn()).isEmpty();
  }
}

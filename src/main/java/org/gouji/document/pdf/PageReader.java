package org.gouji.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Gathers characters, ruling lines and pictures of one page in one pass over its content. */
final class PageReader extends PDFGraphicsStreamEngine {

  private static final String LOST = "\uFFFD";

  private final Map<PDFont, Map<Integer, String>> unicode = new HashMap<>();
  private final Strokes strokes = new Strokes();
  private final List<RawGlyph> glyphs = new ArrayList<>();
  private final int room;
  private double pictured;
  private int lost;
  private int hidden;

  /** A character in user space, its angle in quarter turns counter-clockwise. */
  record RawGlyph(String text, float x, float y, float width, float size, int angle) {}

  /** The page has more characters than may be read. */
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMany() {
      super(null, null, false, false);
    }
  }

  /**
   * @param room most characters to read
   */
  PageReader(PDPage page, int room) {
    super(page);
    this.room = room;
  }

  PageReader read() throws IOException {
    processPage(new BufferedPage(getPage()));
    return this;
  }

  List<RawGlyph> glyphs() {
    return glyphs;
  }

  Strokes strokes() {
    return strokes;
  }

  /** Characters whose meaning the file does not tell. */
  int lost() {
    return lost;
  }

  /** Characters that are not shown, as recognition programs lay them over a scan. */
  int hidden() {
    return hidden;
  }

  /** The share of the page that pictures cover, counted each. */
  double pictured() {
    PDRectangle box = getPage().getCropBox();
    return pictured / Math.max(1, box.getWidth() * box.getHeight());
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    double turns = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX())) / 90;
    int angle = (int) Math.round(turns);
    if (Math.abs(turns - angle) > 0.06) return;
    String text =
        unicode
            .computeIfAbsent(font, it -> new HashMap<>())
            .computeIfAbsent(code, it -> text(font, it));
    if (text.isBlank()) return;
    if (glyphs.size() >= room) throw new TooMany();
    if (text.equals(LOST)) lost++;
    if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) hidden++;
    float size = Math.abs(matrix.getScalingFactorY());
    float width = font.isVertical() ? size : displacement.getX() * matrix.getScalingFactorX();
    glyphs.add(
        new RawGlyph(
            text,
            matrix.getTranslateX(),
            matrix.getTranslateY(),
            Math.abs(width),
            size,
            Math.floorMod(angle, 4)));
  }

  private static String text(PDFont font, int code) {
    String text;
    try {
      text = font.toUnicode(code);
    } catch (RuntimeException e) {
      text = null;
    }
    if (text == null || text.isEmpty()) return LOST;
    char c = text.charAt(0);
    boolean meaningless = c >= '\uE000' && c < '\uF900' || c < ' ' && !Character.isWhitespace(c);
    return meaningless ? LOST : Radicals.folded(text);
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    pictured += Math.abs((double) matrix.getScalingFactorX() * matrix.getScalingFactorY());
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    strokes.rectangle(a, b, c, d);
  }

  @Override
  public void moveTo(float x, float y) {
    strokes.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    strokes.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    strokes.curveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return strokes.current();
  }

  @Override
  public void closePath() {
    strokes.close();
  }

  @Override
  public void endPath() {
    strokes.drop();
  }

  @Override
  public void strokePath() {
    strokes.stroke();
  }

  @Override
  public void fillPath(int rule) {
    strokes.fill();
  }

  @Override
  public void fillAndStrokePath(int rule) {
    strokes.stroke();
  }

  @Override
  public void clip(int rule) {}

  @Override
  public void shadingFill(COSName name) {}
}

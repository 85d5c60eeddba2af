package org.gouji.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gouji.document.Chars;

/** Gathers characters, ruling lines and pictures of one page in one pass over its content. */
final class PageReader extends PDFGraphicsStreamEngine {

  /** Smaller pictures are seals and marks. */
  private static final float PICTURE_WIDTH = 150;

  private static final float PICTURE_HEIGHT = 60;

  /** A picture that covers more of the page is the ground of its text. */
  private static final float GROUND = 0.9f;

  private final Map<PDFont, Map<Integer, String>> unicode = new HashMap<>();
  private final Strokes strokes = new Strokes();
  private final List<RawGlyph> glyphs = new ArrayList<>();
  private final List<RawGlyph> invisible = new ArrayList<>();
  private final Layers layers;
  private final int room;

  /** How many marked parts are open since one began that is not shown. */
  private int unseen;

  private double pictured;

  /** The height of all pictures that are wide enough to hold content, as one may be in strips. */
  private float pictures;

  private int lost;

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
   * @param layers those of the document
   * @param room most characters to read
   */
  PageReader(PDPage page, Layers layers, int room) {
    super(page);
    this.layers = layers;
    this.room = room;
  }

  PageReader read() throws IOException {
    processPage(new BufferedPage(getPage()));
    for (PDAnnotation annotation : Annotations.shown(getPage())) {
      if (getAppearance(annotation) != null) showAnnotation(annotation);
      else glyphs.addAll(Annotations.set(annotation));
    }
    return this;
  }

  /** The characters that are shown; all where most are not. */
  List<RawGlyph> glyphs() {
    if (!mostlyInvisible()) return glyphs;
    List<RawGlyph> all = new ArrayList<>(glyphs);
    all.addAll(invisible);
    return all;
  }

  Strokes strokes() {
    return strokes;
  }

  /** Characters whose meaning the file does not tell. */
  int lost() {
    return lost;
  }

  /** Whether most characters are not shown, as recognition programs lay them over a scan. */
  boolean mostlyInvisible() {
    return invisible.size() > glyphs.size();
  }

  /** The share of the page that pictures cover, counted each. */
  double pictured() {
    PDRectangle box = getPage().getCropBox();
    return pictured / Math.max(1, box.getWidth() * box.getHeight());
  }

  /** Whether pictures are large enough to hold content and leave room for text beside them. */
  boolean hasPictures() {
    return pictures >= PICTURE_HEIGHT;
  }

  /**
   * What is drawn like characters and is not text; none where all text is beneath what is drawn.
   */
  Outlines outlines() {
    return mostlyInvisible() ? new Outlines() : strokes.outlines();
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    if (unseen > 0 || COSName.OC.equals(tag) && layers.hides(properties)) unseen++;
  }

  @Override
  public void endMarkedContentSequence() {
    if (unseen > 0) unseen--;
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (unseen > 0 || layers.hides(form.getOptionalContent())) return;
    strokes.save();
    super.showForm(form);
    strokes.restore();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    if (unseen > 0) return;
    double turns = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX())) / 90;
    int angle = (int) Math.round(turns);
    if (Math.abs(turns - angle) > 0.06) return;
    String text =
        unicode
            .computeIfAbsent(font, it -> new HashMap<>())
            .computeIfAbsent(code, it -> text(font, it));
    if (text.isBlank()) return;
    if (text.equals(Chars.UNREAD)) lost++;
    float size = Math.abs(matrix.getScalingFactorY());
    float width = font.isVertical() ? size : displacement.getX() * matrix.getScalingFactorX();
    add(
        new RawGlyph(
            text,
            matrix.getTranslateX(),
            matrix.getTranslateY(),
            Math.abs(width),
            size,
            Math.floorMod(angle, 4)));
  }

  private void add(RawGlyph glyph) {
    if (glyphs.size() + invisible.size() >= room) throw new TooMany();
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    (mode == RenderingMode.NEITHER ? invisible : glyphs).add(glyph);
  }

  private static String text(PDFont font, int code) {
    String text;
    try {
      text = font.toUnicode(code);
    } catch (RuntimeException e) {
      text = null;
    }
    if (text == null || text.isEmpty()) return Chars.UNREAD;
    char c = text.charAt(0);
    boolean meaningless = c >= '\uE000' && c < '\uF900' || c < ' ' && !Character.isWhitespace(c);
    return meaningless ? Chars.UNREAD : Radicals.folded(text);
  }

  @Override
  public void drawImage(PDImage image) {
    if (unseen > 0) return;
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    float width = Math.abs(matrix.getScalingFactorX());
    float height = Math.abs(matrix.getScalingFactorY());
    PDRectangle box = getPage().getCropBox();
    boolean ground = width * height > GROUND * box.getWidth() * box.getHeight();
    if (width >= PICTURE_WIDTH && !ground) pictures += height;
    strokes.outlines().picture(matrix);
    pictured += (double) width * height;
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
    if (unseen == 0) strokes.stroke();
    else strokes.drop();
  }

  @Override
  public void fillPath(int rule) {
    if (unseen == 0) strokes.fill();
    else strokes.drop();
  }

  @Override
  public void fillAndStrokePath(int rule) {
    if (unseen == 0) strokes.stroke();
    else strokes.drop();
  }

  @Override
  public void clip(int rule) {
    strokes.clip();
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    strokes.save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    strokes.restore();
  }

  @Override
  public void shadingFill(COSName name) {}
}

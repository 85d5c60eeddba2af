package org.gouji.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/** What was filled in or typed upon the pages of a PDF: fields of forms and free text. */
final class Annotations {

  private static final Set<String> WITH_TEXT = Set.of("Widget", "FreeText");
  private static final COSName SIGNATURE = COSName.getPDFName("Sig");
  private static final int ANCESTORS_MAX = 20;

  /** The sizes of type in a field, the share of its height that they fill, and its margin. */
  private static final float SMALLEST = 4;

  private static final float LARGEST = 12;
  private static final float FILLED = 0.7f;
  private static final float MARGIN = 2;

  private Annotations() {}

  /** Those of a page that show text of the document; notes and signatures are none. */
  static List<PDAnnotation> shown(PDPage page) throws IOException {
    if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS) == null) return List.of();
    List<PDAnnotation> shown = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      boolean text =
          WITH_TEXT.contains(annotation.getSubtype()) && annotation.getRectangle() != null;
      boolean seen = !annotation.isHidden() && !annotation.isNoView();
      if (text && seen && !SIGNATURE.equals(inherited(annotation, COSName.FT))) {
        shown.add(annotation);
      }
    }
    return shown;
  }

  /** The text of one that the file does not say how to draw, set in its box. */
  static List<PageReader.RawGlyph> set(PDAnnotation annotation) {
    PDRectangle box = annotation.getRectangle();
    String value = value(annotation);
    float size = Math.max(SMALLEST, Math.min(LARGEST, box.getHeight() * FILLED));
    float x = box.getLowerLeftX() + MARGIN;
    float y = box.getLowerLeftY() + (box.getHeight() - size * FILLED) / 2;
    List<PageReader.RawGlyph> glyphs = new ArrayList<>();
    for (int i = 0; i < value.length(); i++) {
      String text = value.substring(i, i + 1);
      float width = text.charAt(0) < 0x80 ? size / 2 : size;
      if (!text.isBlank()) glyphs.add(new PageReader.RawGlyph(text, x, y, width, size, 0));
      x += width;
    }
    return glyphs;
  }

  /** What a field holds or a free text says; empty for no text. */
  private static String value(PDAnnotation annotation) {
    boolean field = annotation.getSubtype().equals("Widget");
    COSBase value = inherited(annotation, field ? COSName.V : COSName.CONTENTS);
    return value instanceof COSString text ? text.getString() : "";
  }

  /** An entry of a field or of the fields that it is a part of. */
  private static @Nullable COSBase inherited(PDAnnotation annotation, COSName name) {
    COSDictionary at = annotation.getCOSObject();
    for (int i = 0; at != null && i < ANCESTORS_MAX; i++) {
      COSBase value = at.getDictionaryObject(name);
      if (value != null) return value;
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }
}

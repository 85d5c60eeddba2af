package org.gouji.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.OfficeDrawings;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Picture;
import org.gouji.document.word.DocxBody.Image;

/** The pictures and embedded files of a DOC that may hold content. */
final class DocPictures {

  private static final char INLINE = 0x01;
  private static final char ANCHOR = 0x08;
  private static final double TWIPS = 20;
  private static final double PER_MILLE = 1000;

  /** The field that stands for an embedded file; its group is the program that made that. */
  private static final Pattern EMBEDDED =
      Pattern.compile("\u0013\\s*EMBED\\s*([^\\s\u0014\u0015]*)");

  private final PicturesTable inline;
  private final OfficeDrawings floating;

  DocPictures(HWPFDocument doc) {
    this.inline = doc.getPicturesTable();
    this.floating = doc.getOfficeDrawingsMain();
  }

  List<Image> in(Paragraph paragraph) {
    String text = paragraph.text();
    if (text.indexOf(INLINE) < 0 && text.indexOf(ANCHOR) < 0) return List.of();
    List<Image> found = new ArrayList<>();
    Matcher embedded = EMBEDDED.matcher(text);
    while (embedded.find()) {
      if (!Drawings.isFormula(embedded.group(1))) found.add(new Image(embedded.group(1)));
    }
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (inline.hasPicture(run) && large(inline.extractPicture(run, false))) {
        found.add(new Image(""));
      }
    }
    for (int i = text.indexOf(ANCHOR); i >= 0; i = text.indexOf(ANCHOR, i + 1)) {
      OfficeDrawing drawing = floating.getOfficeDrawingAt(paragraph.getStartOffset() + i);
      if (drawing != null && large(drawing)) found.add(new Image(""));
    }
    return found;
  }

  private static boolean large(Picture picture) {
    return Drawings.large(
        picture.getDxaGoal() / TWIPS * picture.getHorizontalScalingFactor() / PER_MILLE,
        picture.getDyaGoal() / TWIPS * picture.getVerticalScalingFactor() / PER_MILLE);
  }

  private static boolean large(OfficeDrawing drawing) {
    double width = (drawing.getRectangleRight() - drawing.getRectangleLeft()) / TWIPS;
    double height = (drawing.getRectangleBottom() - drawing.getRectangleTop()) / TWIPS;
    return Drawings.large(width, height) && drawing.getPictureData() != null;
  }
}

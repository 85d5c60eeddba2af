package org.gouji.document.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FIBFieldHandler;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.OfficeDrawings;
import org.apache.poi.hwpf.usermodel.Range;

/** The text boxes of a DOC, whose text stands apart from that which they are anchored in. */
final class DocBoxes {

  private static final char ANCHOR = 0x08;
  private static final int FIB_BASE = 32;

  /** Size of an FTXBXS in bytes and where it tells that it is free and whose text it is. */
  private static final int ENTRY = 22;

  private static final int FREE = 8;
  private static final int SHAPE = 14;

  private final OfficeDrawings drawings;
  private final Map<Integer, Range> boxes = new LinkedHashMap<>();

  DocBoxes(HWPFDocument doc) {
    this.drawings = doc.getOfficeDrawingsMain();
    Range all = doc.getMainTextboxRange();
    if (all.getStartOffset() >= all.getEndOffset()) return;
    ByteBuffer main = ByteBuffer.wrap(doc.getMainStream()).order(ByteOrder.LITTLE_ENDIAN);
    int words = FIB_BASE + 2 + 2 * main.getShort(FIB_BASE);
    int pairs = words + 2 + 4 * main.getShort(words) + 2;
    int at = pairs + 8 * FIBFieldHandler.PLCFTXBXTXT;
    PlexOfCps entries =
        new PlexOfCps(doc.getTableStream(), main.getInt(at), main.getInt(at + 4), ENTRY);
    for (int i = 0; i < entries.length(); i++) {
      ByteBuffer entry =
          ByteBuffer.wrap(entries.getProperty(i).getBytes()).order(ByteOrder.LITTLE_ENDIAN);
      int from = all.getStartOffset() + entries.getProperty(i).getStart();
      int to = Math.min(all.getStartOffset() + entries.getProperty(i).getEnd(), all.getEndOffset());
      if (entry.getShort(FREE) != 0 || from >= to) continue;
      boxes.put(entry.getInt(SHAPE), new Range(from, to, doc));
    }
  }

  /** Takes the boxes anchored in a paragraph. */
  List<Range> anchoredIn(Range paragraph) {
    if (boxes.isEmpty()) return List.of();
    List<Range> found = new ArrayList<>();
    String text = paragraph.text();
    for (int i = text.indexOf(ANCHOR); i >= 0; i = text.indexOf(ANCHOR, i + 1)) {
      OfficeDrawing drawing = drawings.getOfficeDrawingAt(paragraph.getStartOffset() + i);
      Range box = drawing == null ? null : boxes.remove(drawing.getShapeId());
      if (box != null) found.add(box);
    }
    return found;
  }

  /** Takes the boxes that are left, such as those in groups. */
  List<Range> rest() {
    List<Range> rest = List.copyOf(boxes.values());
    boxes.clear();
    return rest;
  }
}

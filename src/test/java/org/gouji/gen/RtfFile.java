package org.gouji.gen;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A paper as RTF, its Chinese in hexadecimal GBK or as code units. */
final class RtfFile {

  private static final Charset GBK = Charset.forName("GBK");
  private static final int TWIPS = 700;

  private final StringBuilder out = new StringBuilder();
  private final CharsetEncoder encoder = GBK.newEncoder();
  private final boolean gbk;

  private RtfFile(boolean gbk) {
    this.gbk = gbk;
  }

  static byte[] write(Paper paper, boolean gbk) {
    RtfFile file = new RtfFile(gbk);
    file.out.append("{\\rtf1\\ansi\\ansicpg936\\uc1{\\fonttbl{\\f0\\fcharset134 x;}}\\f0\r\n");
    for (String line : paper.title()) file.paragraph(line);
    for (Block block : paper.body()) {
      if (block instanceof Block.Heading heading) file.paragraph(heading.text());
      else if (block instanceof Block.Paragraph it) file.paragraph(it.text());
      else file.table(((Block.Form) block).grid());
    }
    return file.out.append('}').toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void paragraph(String text) {
    out.append("\\pard ");
    text(text);
    out.append("\\par\r\n");
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') out.append("\\line ");
      else if (c == '\\' || c == '{' || c == '}') out.append('\\').append(c);
      else if (c < 0x80) out.append(c);
      else if (!gbk || !encoder.canEncode(c)) out.append("\\u").append((short) c).append('?');
      else for (byte b : text.substring(i, i + 1).getBytes(GBK)) hex(b);
    }
  }

  private void hex(byte b) {
    out.append(String.format("\\'%02x", b & 0xFF));
  }

  private void table(FormGrid grid) {
    List<SheetFile.Placed> placed = SheetFile.placed(grid, 0);
    for (int r = 0; r < grid.rows().size(); r++) {
      out.append("\\trowd\\trleft0");
      int row = r;
      List<SheetFile.Placed> cells =
          placed.stream()
              .filter(it -> it.row() <= row && row < it.row() + it.cell().rowSpan())
              .sorted(java.util.Comparator.comparingInt(SheetFile.Placed::column))
              .toList();
      for (SheetFile.Placed it : cells) {
        if (it.cell().rowSpan() > 1) out.append(it.row() == r ? "\\clvmgf" : "\\clvmrg");
        out.append("\\cellx").append((it.column() + it.cell().columnSpan()) * TWIPS);
      }
      for (SheetFile.Placed it : cells) {
        out.append("\\pard\\intbl ");
        if (it.row() == r) text(it.cell().text());
        out.append("\\cell");
      }
      out.append("\\row\r\n");
    }
  }
}

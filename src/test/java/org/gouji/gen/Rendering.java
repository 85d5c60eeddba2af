package org.gouji.gen;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Set;

/**
 * A report as a file.
 *
 * @param lost cells that the layout itself lost or made doubtful
 */
record Rendering(byte[] bytes, String text, Set<String> lost) {

  static Rendering of(Paper paper, Layout layout) {
    Dice dice = new Dice(paper.plan().seed(), "layout" + layout);
    Paper dressed = Dressing.dress(paper, layout, dice.on("dress" + layout));
    Loss loss = Loss.inflict(dressed, layout, dice.on("loss" + layout));
    String text =
        layout.name().startsWith("HTML")
            ? HtmlPage.write(loss.paper(), layout, dice)
            : TextPage.write(loss.paper(), layout, dice);
    return new Rendering(encode(text, layout), text, loss.lost());
  }

  private static byte[] encode(String text, Layout layout) {
    Charset charset = layout.charset();
    CharsetEncoder encoder = charset.newEncoder();
    if (!layout.name().startsWith("HTML") || encoder.canEncode(text)) return text.getBytes(charset);
    StringBuilder safe = new StringBuilder();
    for (int point : text.codePoints().toArray()) {
      String one = Character.toString(point);
      safe.append(encoder.canEncode(one) ? one : "&#" + point + ";");
    }
    return safe.toString().getBytes(charset);
  }

  /** Whether a grid of the paper holds the cell. */
  static boolean holds(List<FormGrid> grids, String id) {
    return grids.stream().anyMatch(grid -> grid.ids().contains(id));
  }
}

package org.gouji.document.onnx;

import java.util.List;
import org.gouji.document.scan.Reading;

/** Makes text of likelihoods by step, where index 0 means "no character begins here". */
final class Ctc {

  private Ctc() {}

  /**
   * The likeliest text, taken step by step.
   *
   * @param allowed which characters it may hold
   */
  static Reading reading(float[][] steps, List<String> characters, boolean[] allowed) {
    StringBuilder text = new StringBuilder();
    double least = 1;
    double peak = 0;
    int last = 0;
    for (float[] step : steps) {
      int best = 0;
      for (int i = 1; i < step.length; i++) if (allowed[i] && step[i] > step[best]) best = i;
      if (best != last) {
        if (last != 0) least = Math.min(least, peak);
        peak = 0;
        if (best != 0) text.append(characters.get(best));
      }
      peak = Math.max(peak, step[best]);
      last = best;
    }
    if (last != 0) least = Math.min(least, peak);
    String said = text.toString().strip();
    return new Reading(said, said.isEmpty() ? 0 : least);
  }
}

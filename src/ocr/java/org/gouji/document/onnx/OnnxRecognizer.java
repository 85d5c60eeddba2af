package org.gouji.document.onnx;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gouji.document.scan.Grey;
import org.gouji.document.scan.Reading;
import org.gouji.document.scan.TextRecognizer;

/** Reads lines with two generations of the PP-OCR recognition models, which err differently. */
public final class OnnxRecognizer implements TextRecognizer {

  private static final String FOLDER = "/models/";
  private static final String FIGURES = "0123456789.,-/+%";

  private final List<String> characters;
  private final boolean[] all;
  private final boolean[] figures;
  private final LineModel newer;
  private final LineModel older;

  /**
   * Loads the models.
   *
   * @throws UncheckedIOException if they are not on the class path
   * @throws IllegalStateException if they cannot be run here
   */
  public OnnxRecognizer() {
    characters = new ArrayList<>();
    characters.add("");
    characters.addAll(
        new String(bytes("ppocr_keys_v1.txt"), StandardCharsets.UTF_8).lines().toList());
    characters.add(" ");
    all = new boolean[characters.size()];
    figures = new boolean[characters.size()];
    for (int i = 0; i < characters.size(); i++) {
      all[i] = true;
      figures[i] = i == 0 || FIGURES.contains(characters.get(i));
    }
    try {
      newer = new LineModel(bytes("ch_PP-OCRv4_rec_infer.onnx"));
      older = new LineModel(bytes("ch_PP-OCRv3_rec_infer.onnx"));
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String name) {
    try (InputStream in = OnnxRecognizer.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) throw new IOException("no " + name);
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return "PP-OCRv4+v3";
  }

  @Override
  public Reading line(Grey picture) {
    return Ctc.reading(newer.run(picture), characters, all);
  }

  @Override
  public List<Reading> figure(Grey picture) {
    float[][] steps = newer.run(picture);
    return List.of(
        Ctc.reading(steps, characters, all),
        Ctc.reading(steps, characters, figures),
        Ctc.reading(older.run(picture), characters, figures));
  }
}

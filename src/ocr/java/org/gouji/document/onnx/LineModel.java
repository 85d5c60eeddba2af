package org.gouji.document.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;
import org.gouji.document.scan.Grey;

/** A model that says of each step along a line which character stands there. */
final class LineModel {

  private static final int HEIGHT = 48;
  private static final int LEAST_WIDTH = 96;
  private static final int MOST_WIDTH = 3200;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final String input;

  LineModel(byte[] model) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(model, options);
    }
    input = session.getInputNames().iterator().next();
  }

  /**
   * Runs the model.
   *
   * @return by step along the line, the likelihood of each character
   */
  float[][] run(Grey line) {
    int width = Math.round((float) line.width() * HEIGHT / line.height());
    Grey scaled = line.scaled(Math.max(8, Math.min(MOST_WIDTH, width)), HEIGHT);
    int wide = Math.max(LEAST_WIDTH, scaled.width());
    int before = (wide - scaled.width()) / 2;
    float[] values = new float[3 * HEIGHT * wide];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < wide; x++) {
        float value = scaled.at(x - before, y) / 127.5f - 1;
        for (int c = 0; c < 3; c++) values[(c * HEIGHT + y) * wide + x] = value;
      }
    }
    long[] shape = {1, 3, HEIGHT, wide};
    try (OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
        OrtSession.Result result = session.run(Map.of(input, tensor))) {
      return ((float[][][]) result.get(0).getValue())[0];
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}

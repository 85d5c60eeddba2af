package org.gouji.document.scan;

import java.util.ArrayList;
import java.util.List;

/** Says the same of every picture that is a line, and keeps them. */
final class FakeRecognizer implements TextRecognizer {

  final List<Grey> seen = new ArrayList<>();
  private final String line;
  private final List<Reading> figure;

  FakeRecognizer(String line, Reading... figure) {
    this.line = line;
    this.figure = List.of(figure);
  }

  @Override
  public String name() {
    return "fake";
  }

  @Override
  public Reading line(Grey picture) {
    seen.add(picture);
    return picture.width() > 2 * picture.height() ? new Reading(line, 0.95) : new Reading("", 0);
  }

  @Override
  public List<Reading> figure(Grey picture) {
    seen.add(picture);
    return figure;
  }
}

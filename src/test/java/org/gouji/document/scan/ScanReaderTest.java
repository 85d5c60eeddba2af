package org.gouji.document.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.document.Document;
import org.gouji.document.Grid;
import org.gouji.document.Limits;
import org.gouji.document.Paragraph;
import org.gouji.document.file.DocumentReader;
import org.gouji.document.layout.PageContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanReaderTest {

  private static final Reading SEVEN = new Reading("777", 0.99);

  @ParameterizedTest
  @CsvSource({"255, 0", "255, 1.5", "205, -1.5", "225, 0.4"})
  void tablesAndLinesAreFoundOnGreyAndSlantedPaper(int paper, double degrees) {
    DrawnPage page = new DrawnPage(paper, degrees).text(100, 100, 12).table(100, 200, 4, 3);
    for (int row = 0; row < 3; row++) {
      page.text(106, 214 + 40 * row, 4).text(212, 214 + 40 * row, 1).text(412, 214 + 40 * row, 1);
    }
    Document document = read(page.noise(7).file("png"), new FakeRecognizer("公开情况", SEVEN, SEVEN));
    assertThat(document.kind()).isEqualTo(Document.Kind.SCAN);
    assertThat(document.recognized()).isTrue();
    assertThat(document.problems()).isEmpty();
    assertThat(((Paragraph) document.blocks().get(0)).text()).isEqualTo("公开情况");
    Grid grid = (Grid) document.blocks().get(1);
    assertThat(grid.rows())
        .hasSize(3)
        .allSatisfy(
            row ->
                assertThat(row.cells())
                    .extracting(Grid.Cell::text)
                    .containsExactly("公开情况", "7", "", "7"));
    assertThat(grid.rows().get(0).cells())
        .extracting(Grid.Cell::confidence)
        .satisfiesExactly(
            label -> assertThat(label).isCloseTo(0.95, within(0.001)),
            seven -> assertThat(seven).isCloseTo(0.99, within(0.001)),
            blank -> assertThat(blank).isEqualTo(1),
            seven -> assertThat(seven).isCloseTo(0.99, within(0.001)));
  }

  @ParameterizedTest
  @CsvSource({"60, 8", "30, 5", "16, 5"})
  void linesThatTheScannerBrokeAreWhole(int dash, int gap) {
    DrawnPage page = new DrawnPage(255, 0).dashed(100, 200, 4, 3, dash, gap);
    assertThat(cells(page)).isEqualTo("公开情况 7 _ 7, 公开情况 7 _ 7, 公开情况 7 _ 7");
  }

  @Test
  void cellsWithFramesOfTheirOwnMakeOneTable() {
    DrawnPage page = new DrawnPage(255, 0).framed(100, 200, 4, 3);
    assertThat(cells(page)).isEqualTo("公开情况 7 _ 7, 公开情况 7 _ 7, 公开情况 7 _ 7");
  }

  @Test
  void twoFiguresInWhatSeemsOneCellAreInDoubt() {
    DrawnPage page =
        new DrawnPage(255, 0).table(100, 200, 4, 3).text(112, 206, 1).text(150, 221, 1);
    Document document = read(page.file("png"), new FakeRecognizer("777", SEVEN, SEVEN));
    Grid.Cell cell = ((Grid) document.blocks().get(0)).rows().get(0).cells().get(0);
    assertThat(cell.confidence()).isCloseTo(Figures.DISPUTED, within(0.001));
  }

  private static String cells(DrawnPage page) {
    for (int row = 0; row < 3; row++) {
      page.text(106, 214 + 40 * row, 4).text(212, 214 + 40 * row, 1).text(412, 214 + 40 * row, 1);
    }
    Document document = read(page.file("png"), new FakeRecognizer("公开情况", SEVEN, SEVEN));
    assertThat(document.blocks()).hasSize(1);
    return ((Grid) document.blocks().get(0))
        .rows().stream()
            .map(
                row ->
                    row.cells().stream()
                        .map(cell -> cell.text().isEmpty() ? "_" : cell.text())
                        .collect(Collectors.joining(" ")))
            .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "bmp", "tif"})
  void everyKindOfPictureIsRead(String format) {
    byte[] file = page().file(format);
    assertThat(read(file, new FakeRecognizer("公开情况", SEVEN, SEVEN)).blocks()).hasSize(1);
    assertThat(DocumentReader.read(file).problems())
        .singleElement()
        .matches(it -> it.code().equals("scan"));
  }

  @Test
  void theTwoPagesOfATiffFollowOneAnother() {
    byte[] file = DrawnPage.file("tif", page(), page());
    Document document = read(file, new FakeRecognizer("公开情况。", SEVEN, SEVEN));
    assertThat(document.blocks())
        .extracting(it -> it.place().toString())
        .containsExactly("P1 L1", "P2 L1");
  }

  @Test
  void aPageOnWhichNothingIsMadeOutIsNotRead() {
    byte[] file = DrawnPage.file("tif", new DrawnPage(255, 0), page());
    assertThat(read(file, new FakeRecognizer("", SEVEN, SEVEN)).problems())
        .singleElement()
        .matches(it -> it.code().equals("scan") && it.detail().equals("P2"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void pagesOnTheirSideOrUpsideDownAreTurned(int quarters) {
    Grey page = new DrawnPage(255, 0).text(100, 100, 12).grey();
    for (int i = 0; i < quarters; i++) page = page.quarterTurned();
    PageContent read = ScanReader.page(new UprightRecognizer(), page, 1, page.width() * 0.72f);
    assertThat(read).isNotNull();
    assertThat(read.width()).isLessThan(read.height());
    assertThat(read.glyphs())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.text()).isEqualTo("公开情况公开情况公开情况");
              assertThat(line.x()).isCloseTo(72, within(2f));
            });
  }

  @Test
  void aPageOfDoubtfulWordsIsNotRead() {
    Grey page = new DrawnPage(255, 0).text(100, 100, 30).grey();
    TextRecognizer doubtful = new UprightRecognizer(0.1);
    assertThat(ScanReader.page(doubtful, page, 1, 595)).isNull();
  }

  @Test
  void aBlankPageIsRead() {
    byte[] file = DrawnPage.file("tif", new DrawnPage(215, 0), page());
    Document document = read(file, new FakeRecognizer("公开情况", SEVEN, SEVEN));
    assertThat(document.problems()).isEmpty();
    assertThat(document.blocks()).hasSize(1);
  }

  @Test
  void aFigureThatIsNotMadeOutIsNoBlank() {
    byte[] file = new DrawnPage(255, 0).table(100, 100, 2, 2).text(112, 114, 1).file("png");
    Reading nothing = new Reading("", 0);
    Document document = read(file, new FakeRecognizer("", nothing, nothing, nothing));
    Grid.Cell cell = ((Grid) document.blocks().get(0)).rows().get(0).cells().get(0);
    assertThat(cell.text()).isEqualTo("\uFFFD");
    assertThat(cell.confidence()).isZero();
  }

  @Test
  void beyondALimitNothingIsRead() {
    assertThat(problem(page().file("png"), Limits.DEFAULT.with("pixels", 900_000)))
        .isEqualTo("limit pixels 900000");
    assertThat(problem(DrawnPage.file("tif", page(), page()), Limits.DEFAULT.with("pages", 1)))
        .isEqualTo("limit pages 1");
  }

  @Test
  void aCutFileIsBroken() {
    byte[] whole = page().file("png");
    assertThat(problem(Arrays.copyOf(whole, 40), Limits.DEFAULT)).isEqualTo("broken PNG");
    assertThat(problem(Arrays.copyOf(whole, 10), Limits.DEFAULT)).isEqualTo("broken PNG");
  }

  private static DrawnPage page() {
    return new DrawnPage(255, 0).text(100, 100, 12);
  }

  private static String problem(byte[] file, Limits limits) {
    Recognition fake = Recognition.by(new FakeRecognizer("公开情况", SEVEN, SEVEN));
    Document document = DocumentReader.read(file, limits, fake);
    assertThat(document.blocks()).isEmpty();
    return document.problems().get(0).code() + " " + document.problems().get(0).detail();
  }

  private static Document read(byte[] file, TextRecognizer recognizer) {
    return DocumentReader.read(file, Limits.DEFAULT, Recognition.by(recognizer));
  }

  @Test
  void theSameFileIsReadAlikeEachTime() {
    byte[] file = page().noise(3).file("png");
    List<Grey> first = seen(file);
    List<Grey> second = seen(file);
    assertThat(first).hasSameSizeAs(second);
    for (int i = 0; i < first.size(); i++) {
      assertThat(first.get(i)).usingRecursiveComparison().isEqualTo(second.get(i));
    }
  }

  private static List<Grey> seen(byte[] file) {
    FakeRecognizer fake = new FakeRecognizer("公开情况", SEVEN, SEVEN);
    read(file, fake);
    return fake.seen;
  }
}

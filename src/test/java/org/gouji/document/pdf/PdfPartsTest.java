package org.gouji.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.gouji.document.Block;
import org.gouji.document.Limits;
import org.gouji.document.Paragraph;
import org.gouji.document.Picture;
import org.gouji.document.scan.Recognition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts of a page beside its own content: fields, notes, layers, pictures, attached files. */
class PdfPartsTest {

  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

  private final PDDocument pdf = new PDDocument();
  private final PDPage page = new PDPage(PDRectangle.A4);

  @BeforeEach
  void begin() throws IOException {
    pdf.addPage(page);
    write("Sum");
  }

  private void write(String text) throws IOException {
    try (PDPageContentStream stream = content()) {
      show(stream, text);
    }
  }

  private PDPageContentStream content() throws IOException {
    return new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, false);
  }

  private static void show(PDPageContentStream stream, String text) throws IOException {
    stream.beginText();
    stream.setFont(FONT, 10);
    stream.newLineAtOffset(100, 700);
    stream.showText(text);
    stream.endText();
  }

  private void annotate(PDAnnotation annotation) throws IOException {
    annotation.setRectangle(new PDRectangle(125, 697, 40, 12));
    List<PDAnnotation> all = page.getAnnotations();
    all.add(annotation);
    page.setAnnotations(all);
  }

  private static PDAnnotationWidget field(String type, String value) {
    PDAnnotationWidget field = new PDAnnotationWidget();
    field.getCOSObject().setName(COSName.FT, type);
    field.getCOSObject().setString(COSName.V, value);
    return field;
  }

  private PDAppearanceDictionary appearance(String text) throws IOException {
    PDAppearanceStream stream = new PDAppearanceStream(pdf);
    stream.setBBox(new PDRectangle(40, 12));
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F"), FONT);
    stream.setResources(resources);
    try (OutputStream out = stream.getStream().createOutputStream()) {
      String content = "/Tx BMC q BT /F 10 Tf 2 3 Td (" + text + ") Tj ET Q EMC";
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    PDAppearanceDictionary made = new PDAppearanceDictionary();
    made.setNormalAppearance(stream);
    return made;
  }

  private List<String> read() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    pdf.close();
    List<String> read = new ArrayList<>();
    for (Block block :
        PdfReader.read(bytes.toByteArray(), Limits.DEFAULT, Recognition.NONE).blocks()) {
      if (block instanceof Paragraph it) read.add(it.text());
      if (block instanceof Picture it) read.add("[" + it.description() + "]");
    }
    return read;
  }

  @Test
  void fieldsAreReadAsTheyAreDrawn() throws IOException {
    PDAnnotationWidget field = field("Tx", "old");
    field.setAppearance(appearance("12"));
    annotate(field);
    assertThat(read()).containsExactly("Sum 12");
  }

  @Test
  void fieldsThatNothingDrawsAreReadByTheirValue() throws IOException {
    annotate(field("Tx", "12"));
    assertThat(read()).containsExactly("Sum 12");
  }

  @Test
  void textTypedUponThePageIsRead() throws IOException {
    PDAnnotationFreeText text = new PDAnnotationFreeText();
    text.setContents("12");
    annotate(text);
    assertThat(read()).containsExactly("Sum 12");
  }

  @Test
  void notesSignaturesAndHiddenFieldsAreNot() throws IOException {
    PDAnnotationText note = new PDAnnotationText();
    note.setContents("why");
    annotate(note);
    annotate(field("Sig", "me"));
    PDAnnotationWidget hidden = field("Tx", "12");
    hidden.setHidden(true);
    annotate(hidden);
    assertThat(read()).containsExactly("Sum");
  }

  @Test
  void layersThatAreOffAreNotShown() throws IOException {
    PDOptionalContentProperties layers = new PDOptionalContentProperties();
    pdf.getDocumentCatalog().setOCProperties(layers);
    PDOptionalContentGroup off = new PDOptionalContentGroup("off");
    PDOptionalContentGroup on = new PDOptionalContentGroup("on");
    layers.addGroup(off);
    layers.addGroup(on);
    layers.setGroupEnabled(off, false);
    try (PDPageContentStream stream = content()) {
      stream.beginMarkedContent(COSName.OC, off);
      stream.beginMarkedContent(COSName.P);
      show(stream, "Old");
      stream.endMarkedContent();
      stream.endMarkedContent();
      stream.beginMarkedContent(COSName.OC, on);
      stream.setFont(FONT, 10);
      stream.beginText();
      stream.newLineAtOffset(100, 600);
      stream.showText("New");
      stream.endText();
      stream.endMarkedContent();
    }
    assertThat(read()).containsExactly("Sum", "New");
  }

  @Test
  void largePicturesBesideTextStandForWhatIsNotRead() throws IOException {
    BufferedImage picture = new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY);
    try (PDPageContentStream stream = content()) {
      stream.drawImage(LosslessFactory.createFromImage(pdf, picture), 50, 200, 400, 200);
    }
    assertThat(read()).containsExactly("Sum", "[]");
  }

  @Test
  void sealsAndGroundsAreNoContent() throws IOException {
    BufferedImage picture = new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY);
    write("A page with more than twenty characters.");
    try (PDPageContentStream stream = content()) {
      stream.drawImage(LosslessFactory.createFromImage(pdf, picture), 50, 200, 110, 110);
      stream.drawImage(LosslessFactory.createFromImage(pdf, picture), 0, 0, 595, 842);
    }
    assertThat(read()).noneMatch(it -> it.startsWith("["));
  }

  @Test
  void textThatIsNotShownIsNoPartOfWhatIs() throws IOException {
    try (PDPageContentStream stream = content()) {
      stream.setRenderingMode(RenderingMode.NEITHER);
      show(stream, "7");
    }
    assertThat(read()).containsExactly("Sum");
  }

  @Test
  void filesWithinAreNamed() throws IOException {
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile("b.docx");
    file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[3])));
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of("b", file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    pdf.getDocumentCatalog().setNames(names);
    assertThat(read()).containsExactly("Sum", "[b.docx]");
  }
}

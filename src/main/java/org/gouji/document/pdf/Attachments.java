package org.gouji.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** The files within a PDF, as in a portfolio. */
final class Attachments {

  private static final int MOST = 20;
  private static final int DEPTH_MAX = 10;

  private Attachments() {}

  /** The names of the files, at most twenty. */
  static List<String> names(PDDocument pdf) throws IOException {
    PDDocumentNameDictionary all = pdf.getDocumentCatalog().getNames();
    PDEmbeddedFilesNameTreeNode files = all == null ? null : all.getEmbeddedFiles();
    List<String> names = new ArrayList<>();
    if (files != null) add(files, names, 0);
    return names;
  }

  private static void add(
      PDNameTreeNode<PDComplexFileSpecification> node, List<String> names, int depth)
      throws IOException {
    Map<String, PDComplexFileSpecification> files = node.getNames();
    if (files != null) {
      for (PDComplexFileSpecification file : files.values()) {
        String name = file == null ? null : file.getFilename();
        if (names.size() < MOST) names.add(name == null ? "" : name);
      }
    }
    List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
    if (kids == null || depth >= DEPTH_MAX) return;
    for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) {
      if (names.size() < MOST) add(kid, names, depth + 1);
    }
  }
}

package org.gouji.document.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The layers of a PDF (optional content, ISO 32000-1, 8.11), of which some are not shown. */
final class Layers {

  private final @Nullable PDOptionalContentProperties properties;

  Layers(PDDocument pdf) {
    this.properties = pdf.getDocumentCatalog().getOCProperties();
  }

  /** Whether content with these properties is not shown. */
  boolean hides(@Nullable COSDictionary content) {
    return properties != null && content != null && hides(PDPropertyList.create(content));
  }

  /** Whether content that belongs to a layer, or to several, is not shown. */
  boolean hides(@Nullable PDPropertyList content) {
    if (properties == null) return false;
    if (content instanceof PDOptionalContentGroup group) return !properties.isGroupEnabled(group);
    if (!(content instanceof PDOptionalContentMembershipDictionary several)) return false;
    List<PDPropertyList> groups = several.getOCGs();
    if (groups.isEmpty()) return false;
    return switch (several.getVisibilityPolicy().getName()) {
      case "AllOn" -> groups.stream().anyMatch(this::hides);
      case "AnyOff" -> groups.stream().noneMatch(this::hides);
      case "AllOff" -> !groups.stream().allMatch(this::hides);
      default -> groups.stream().allMatch(this::hides);
    };
  }
}

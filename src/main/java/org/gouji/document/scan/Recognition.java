package org.gouji.document.scan;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which recognizer reads scans, if any. It is looked for in a folder of jars and loaded when the
 * first scan comes, so that it costs nothing before. Safe for any number of threads.
 */
public final class Recognition {

  /** No recognizer: scans are not read. */
  public static final Recognition NONE = new Recognition("", List.of(), null);

  private final String basis;
  private final List<Path> jars;
  private @Nullable TextRecognizer recognizer;
  private boolean loaded;
  private String failure = "";

  private Recognition(String basis, List<Path> jars, @Nullable TextRecognizer recognizer) {
    this.basis = basis;
    this.jars = jars;
    this.recognizer = recognizer;
    this.loaded = recognizer != null || jars.isEmpty();
  }

  /** A recognizer that is there already. */
  public static Recognition by(TextRecognizer recognizer) {
    return new Recognition(recognizer.name(), List.of(), recognizer);
  }

  /**
   * The recognizer of a folder.
   *
   * @param folder its jars are loaded; need not exist
   */
  public static Recognition in(Path folder) {
    if (!Files.isDirectory(folder)) return NONE;
    List<Path> jars = new ArrayList<>();
    StringBuilder basis = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path jar : files.filter(it -> it.toString().endsWith(".jar")).sorted().toList()) {
        jars.add(jar);
        basis.append(jar.getFileName()).append(' ').append(Files.size(jar)).append('\n');
      }
    } catch (IOException e) {
      return NONE;
    }
    return jars.isEmpty() ? NONE : new Recognition(basis.toString(), jars, null);
  }

  /** What results of scans depend on; empty without a recognizer. Loads nothing. */
  public String basis() {
    return basis;
  }

  /** The recognizer; null where there is none or it cannot be started. */
  public synchronized @Nullable TextRecognizer recognizer() {
    if (!loaded) {
      loaded = true;
      try {
        recognizer = load();
        if (recognizer == null) failure = "no TextRecognizer";
      } catch (MalformedURLException
          | RuntimeException
          | ServiceConfigurationError
          | LinkageError e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        failure = String.valueOf(cause);
      }
    }
    return recognizer;
  }

  /** Why a recognizer that is installed cannot be started; empty where it can. */
  public synchronized String failure() {
    return failure;
  }

  /**
   * Loads the recognizer of the jars, whose classes stay loaded for the life of the run. One on the
   * program's own class path comes before theirs, and so the last is taken.
   */
  @SuppressWarnings("resource")
  private @Nullable TextRecognizer load() throws MalformedURLException {
    URL[] urls = new URL[jars.size()];
    for (int i = 0; i < urls.length; i++) urls[i] = jars.get(i).toUri().toURL();
    ClassLoader loader = new URLClassLoader(urls, Recognition.class.getClassLoader());
    return ServiceLoader.load(TextRecognizer.class, loader).stream()
        .reduce((first, second) -> second)
        .map(ServiceLoader.Provider::get)
        .orElse(null);
  }
}

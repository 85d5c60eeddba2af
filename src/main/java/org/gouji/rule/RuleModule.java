package org.gouji.rule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Compiled rules, ready to make knowledge bases of. The one place that knows how Drools lays out
 * what it compiled.
 */
final class RuleModule {

  private static final String INDEX =
      "META-INF/kie/" + DroolsBuild.GROUP + "/" + DroolsBuild.ARTIFACT + "/drools-model";

  /** In a module for the class path, the entry that says what it was compiled of. */
  static final String KEY = "META-INF/gouji/rules.key";

  /** Beside it, what was read of the pack. */
  static final String PACK = "META-INF/gouji/rules.pack";

  private static final String INDEX_VERSION = "Drools-Model-Version";

  /** No rules. */
  static final RuleModule NONE = new RuleModule(List.of());

  private final Supplier<List<Model>> source;
  private @Nullable List<Model> models;

  private RuleModule(List<Model> models) {
    this(() -> models);
  }

  private RuleModule(Supplier<List<Model>> source) {
    this.source = source;
  }

  private synchronized List<Model> models() {
    if (models == null) models = source.get();
    return models;
  }

  /**
   * Loads the classes of a module.
   *
   * @param module as {@link DroolsBuild} made it
   * @throws IllegalStateException if it is none, or not for this version of Drools
   */
  static RuleModule load(byte[] module) {
    try {
      Map<String, byte[]> entries = entries(module);
      byte[] index = entries.get(INDEX);
      if (index == null) throw new IllegalStateException(INDEX);
      return new RuleModule(models(index, new ModuleLoader(entries)));
    } catch (IOException | ReflectiveOperationException | LinkageError e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The rules that were compiled when the program was built, which stand on its class path. They
   * are loaded when they are needed.
   *
   * @param key what they were compiled of
   * @return null if there are none, or they were compiled of something else
   */
  static @Nullable RuleModule shipped(String key) {
    return shipped(key, RuleModule.class.getClassLoader());
  }

  static @Nullable RuleModule shipped(String key, ClassLoader loader) {
    try (InputStream built = loader.getResourceAsStream(KEY);
        InputStream index = loader.getResourceAsStream(INDEX)) {
      if (built == null || index == null) return null;
      String builtOf = new String(built.readAllBytes(), StandardCharsets.UTF_8);
      if (!builtOf.equals(key)) return null;
      byte[] names = index.readAllBytes();
      return new RuleModule(() -> shippedModels(names, loader));
    } catch (IOException e) {
      return null;
    }
  }

  private static List<Model> shippedModels(byte[] index, ClassLoader loader) {
    try {
      return models(index, loader);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What was read of the rules that were compiled when the program was built; null if none. */
  static byte @Nullable [] shippedPack() {
    try (InputStream pack = RuleModule.class.getClassLoader().getResourceAsStream(PACK)) {
      return pack == null ? null : pack.readAllBytes();
    } catch (IOException e) {
      return null;
    }
  }

  private static List<Model> models(byte[] index, ClassLoader loader)
      throws ReflectiveOperationException {
    List<Model> models = new ArrayList<>();
    for (String name : new String(index, StandardCharsets.UTF_8).lines().toList()) {
      if (name.isBlank() || name.startsWith(INDEX_VERSION)) continue;
      Class<?> type = loader.loadClass(name.strip());
      models.add((Model) type.getDeclaredConstructor().newInstance());
    }
    return models;
  }

  /** These rules and others, whose names are other ones. */
  RuleModule and(RuleModule others) {
    return new RuleModule(
        () -> {
          List<Model> all = new ArrayList<>(models());
          all.addAll(others.models());
          return all;
        });
  }

  /** A knowledge base of the rules with these names; safe for any number of threads. */
  KieBase kieBase(Predicate<String> names) {
    return KieBaseBuilder.createKieBaseFromModel(
        models().stream()
            .<Model>map(model -> new Part(model, names))
            .filter(part -> !part.getRules().isEmpty())
            .toList());
  }

  private static Map<String, byte[]> entries(byte[] module) throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(module))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static final class ModuleLoader extends ClassLoader {
    private final Map<String, byte[]> entries;

    ModuleLoader(Map<String, byte[]> entries) {
      super(RuleModule.class.getClassLoader());
      this.entries = entries;
    }

    /** Own classes first: those of the same name on the class path were compiled of other rules. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        if (!entries.containsKey(file(name))) return super.loadClass(name, resolve);
        Class<?> known = findLoadedClass(name);
        return known == null ? findClass(name) : known;
      }
    }

    private static String file(String name) {
      return name.replace('.', '/') + ".class";
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte @Nullable [] bytes = entries.get(file(name));
      if (bytes == null) throw new ClassNotFoundException(name);
      return defineClass(name, bytes, 0, bytes.length);
    }
  }

  /** A package with some of its rules only. */
  private record Part(Model whole, Predicate<String> names) implements Model {
    @Override
    public String getName() {
      return whole.getName();
    }

    @Override
    public String getPackageName() {
      return whole.getPackageName();
    }

    @Override
    public List<Global> getGlobals() {
      return whole.getGlobals();
    }

    @Override
    public List<Rule> getRules() {
      return whole.getRules().stream().filter(rule -> names.test(rule.getName())).toList();
    }

    @Override
    public List<Query> getQueries() {
      return whole.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
      return whole.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
      return whole.getEntryPoints();
    }
  }
}

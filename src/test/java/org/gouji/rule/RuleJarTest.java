package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.rule.PackFolder.flag;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieBase;

class RuleJarTest {

  @TempDir Path folder;

  @Test
  void modelsLoadFromTheClassPathUnderTheKeyTheyWereBuiltOf() throws IOException {
    PackFolder pack = new PackFolder(folder.resolve("pack")).rule("A-001", flag("A-001", "x"));
    Path jar = folder.resolve("rules.jar");
    RulePack.compile(RuleFolder.read(pack.root(), null), jar);
    String key = CacheKey.of(PackReader.read(pack.root(), new Mistakes()).rules());
    URL[] urls = {jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
      RuleModule shipped = RuleModule.shipped(key, loader);
      assertThat(shipped).isNotNull();
      KieBase rules = shipped.kieBase(name -> true);
      assertThat(rules.getKiePackages()).anyMatch(it -> it.getRules().size() == 1);
      assertThat(RuleModule.shipped(key + "0", loader)).isNull();
    }
  }

  @Test
  void withoutABuiltJarThereIsNothing() {
    assertThat(RuleModule.shipped("key")).isNull();
  }
}

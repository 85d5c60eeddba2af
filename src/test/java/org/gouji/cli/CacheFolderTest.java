package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

  @TempDir Path home;

  @Test
  void theUsersOwnSettingDecides() {
    Path set = home.resolve("set");
    assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", set.toString()), home.toString(), false))
        .isEqualTo(set.resolve("gouji"));
    assertThat(CacheFolder.of(Map.of("LOCALAPPDATA", set.toString()), home.toString(), true))
        .isEqualTo(set.resolve("gouji"));
  }

  @Test
  void withoutASettingItIsBelowTheUsersFolder() {
    assertThat(CacheFolder.of(Map.of(), home.toString(), false))
        .isEqualTo(home.resolve(".cache").resolve("gouji"));
    assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "relative"), home.toString(), false))
        .isEqualTo(home.resolve(".cache").resolve("gouji"));
    assertThat(CacheFolder.of(Map.of(), home.toString(), true))
        .isEqualTo(home.resolve("AppData").resolve("Local").resolve("gouji"));
  }

  @Test
  void withoutAUserThereIsNone() {
    assertThat(CacheFolder.of(Map.of(), null, false)).isNull();
    assertThat(CacheFolder.of(Map.of(), "", true)).isNull();
  }
}

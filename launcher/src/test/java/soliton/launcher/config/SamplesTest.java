package soliton.launcher.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The configurations that the documentation shows are ones that are accepted.
class SamplesTest {
  private static final Path PAGE = Path.of("..", "docs", "user-plane.md");
  private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @Test
  void everySampleIsAccepted() throws IOException {
    List<CoreConfig> samples = new ArrayList<>();
    Matcher blocks = BLOCK.matcher(Files.readString(PAGE));
    while (blocks.find()) {
      samples.add(ConfigFile.parse("sample " + (samples.size() + 1), blocks.group(1)));
    }
    assertEquals(7, samples.size());
    for (CoreConfig sample : samples) {
      CoreConfig again = ConfigFile.parse("printed", ConfigText.of(sample));
      assertEquals(sample.dataNetworks(), again.dataNetworks());
      assertEquals(sample.quality(), again.quality());
    }
  }
}

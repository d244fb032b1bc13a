package soliton.provenance.own;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the folder of the project: the one told, or the nearest above the working folder or above
/// this program
/// that holds its poms and its own policy.
public final class ProjectRoot {
  private static final String MARK = "provenance/policy/own-build.policy";

  private ProjectRoot() {}

  public static Path find(@Nullable Path told) {
    if (told != null) return told;
    var property = System.getProperty("soliton.root");
    if (property != null) return Path.of(property);
    var here = Path.of("").toAbsolutePath();
    return above(here).or(() -> above(program())).orElse(here);
  }

  private static Optional<Path> above(@Nullable Path start) {
    for (var folder = start; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(MARK))) return Optional.of(folder);
    }
    return Optional.empty();
  }

  private static @Nullable Path program() {
    var source = ProjectRoot.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) return null;
    try {
      return Path.of(source.getLocation().toURI()).toAbsolutePath();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }
}

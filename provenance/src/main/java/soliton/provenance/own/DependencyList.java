package soliton.provenance.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import soliton.provenance.bill.UnreadableBill;

/// Asks Maven what Soliton runs and is tested with, and adds what it is built with (`build.lock`,
/// written by
/// `provenance/rebuild`) and what it finds on the system (`system-parts.txt`).
final class DependencyList {
  private static final int MINUTES = 10;
  private static final String PLUGIN =
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:list";

  /// `   group:artifact:type[:classifier]:version:scope:/path/to.jar -- module x`
  private static final Pattern LINE =
      Pattern.compile(
          "^\\s+([^:\\s]+):([^:\\s]+):[^:\\s]+(?::[^:\\s]+)??:([^:\\s]+):(compile|runtime|provided|system|test):(\\S+).*$");

  private DependencyList() {}

  /// Writes the list below `provenance/target`, one `phase purl sha256` a line, sorted.
  static Path refresh(Path root) throws IOException, UnreadableBill {
    var target = Files.createDirectories(root.resolve("provenance/target"));
    var pom = Files.writeString(target.resolve("together.xml"), ReactorPoms.union(root));
    var raw = target.resolve("dependencies.raw").toAbsolutePath();
    Files.deleteIfExists(raw);
    maven(
        List.of(
            "mvn",
            "-B",
            "-q",
            "-f",
            pom.toAbsolutePath().toString(),
            PLUGIN,
            "-DoutputFile=" + raw,
            "-DoutputAbsoluteArtifactFilename=true"));
    var lines = new TreeSet<String>();
    for (var line : Files.readAllLines(raw)) parse(line, lines);
    lines.add("run pkg:generic/openjdk@" + Runtime.version() + " -");
    lines.add("build pkg:generic/apache-maven -");
    for (var name : List.of("build.lock", "system-parts.txt")) {
      var file = root.resolve("provenance").resolve(name);
      if (Files.exists(file)) {
        Files.readAllLines(file).stream().filter(l -> !l.startsWith("#")).forEach(lines::add);
      }
    }
    return Files.write(target.resolve("dependencies.txt"), lines);
  }

  static void parse(String line, Set<String> lines) throws IOException {
    var matcher = LINE.matcher(line);
    if (!matcher.matches()) return;
    var scope = matcher.group(4);
    var phase = scope.equals("compile") || scope.equals("runtime") ? "run" : "build";
    var file = Path.of(matcher.group(5));
    lines.add(
        "%s pkg:maven/%s/%s@%s %s"
            .formatted(phase, matcher.group(1), matcher.group(2), matcher.group(3), sha256(file)));
  }

  private static void maven(List<String> command) throws IOException, UnreadableBill {
    Process process;
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      // Maven shall run on the JDK that runs us, whatever the default of the machine is.
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      process = builder.start();
    } catch (IOException e) {
      throw new UnreadableBill(
          "own build", "mvn cannot be started", "install Maven: apt-get install maven");
    }
    var said =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroy();
        throw new UnreadableBill(
            "own build",
            "Maven could not list the dependencies: "
                + soliton.provenance.bill.Text.oneLine(said, 400),
            "build the project once with a network, or fill the mirror");
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new UnreadableBill("own build", "was interrupted", "run it again");
    }
  }

  private static String sha256(Path file) throws IOException {
    if (!Files.isRegularFile(file)) return "-";
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

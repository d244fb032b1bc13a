package soliton.nf;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// A logger that keeps its lines for the test to read.
final class SilentLogger implements System.Logger {
  final List<String> lines = new ArrayList<>();

  @Override
  public String getName() {
    return "test";
  }

  @Override
  public boolean isLoggable(Level level) {
    return true;
  }

  @Override
  public void log(
      Level level, @Nullable ResourceBundle bundle, @Nullable String line, @Nullable Throwable t) {
    lines.add(level + " " + line);
  }

  @Override
  public void log(
      Level level, @Nullable ResourceBundle bundle, @Nullable String line, @Nullable Object... p) {
    lines.add(level + " " + line);
  }
}

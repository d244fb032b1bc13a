package soliton.provenance;

import java.io.PrintStream;
import soliton.provenance.resolve.Resolver;

/// A bar on the error stream, redrawn at most a hundred times.
final class ProgressBar implements Resolver.Progress {
  private static final int WIDTH = 40;

  private final PrintStream err;
  private final int total;
  private int drawn = -1;

  ProgressBar(PrintStream err, int total) {
    this.err = err;
    this.total = Math.max(1, total);
  }

  @Override
  public void done(int lines) {
    int percent = (int) (100L * lines / total);
    if (percent == drawn) return;
    drawn = percent;
    int full = WIDTH * percent / 100;
    err.printf(
        "\r[%s%s] %3d %% %d of %d",
        "#".repeat(full), ".".repeat(WIDTH - full), percent, lines, total);
    if (lines >= total) err.println();
    err.flush();
  }
}

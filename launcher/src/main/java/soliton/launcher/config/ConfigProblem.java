package soliton.launcher.config;

import java.io.IOException;

/// A configuration that cannot be used: says the file, the line, what was wrong and what to write.
public final class ConfigProblem extends IOException {
  private static final long serialVersionUID = 1L;

  public ConfigProblem(String message) {
    super(message);
  }
}

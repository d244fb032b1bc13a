package soliton.launcher.log;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Gives every room a logger that writes one line an event to standard error: `02:28:31.402 INFO
/// amf registration.rejected supi=... cause=11`. The level is the system property `soliton.log`:
/// debug, info (the default), warning, error or off.
public final class LineLoggerFinder extends System.LoggerFinder {
  private final Map<String, System.Logger> loggers = new ConcurrentHashMap<>();
  private final System.Logger.Level level = levelOf(System.getProperty("soliton.log", "info"));

  @Override
  public System.Logger getLogger(String name, Module module) {
    return loggers.computeIfAbsent(name, n -> new LineLogger(n, level));
  }

  private static System.Logger.Level levelOf(String name) {
    try {
      return System.Logger.Level.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      return System.Logger.Level.INFO;
    }
  }

  private record LineLogger(String name, System.Logger.Level least) implements System.Logger {
    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean isLoggable(Level level) {
      return level.getSeverity() >= least.getSeverity()
          && (name.startsWith("soliton") || level.getSeverity() >= Level.WARNING.getSeverity());
    }

    @Override
    public void log(
        Level level, @Nullable ResourceBundle bundle, String message, @Nullable Throwable thrown) {
      if (isLoggable(level)) {
        write(level, message, thrown);
      }
    }

    @Override
    public void log(
        Level level,
        @Nullable ResourceBundle bundle,
        String format,
        @Nullable Object... parameters) {
      if (!isLoggable(level)) {
        return;
      }
      String text = format;
      for (int i = 0; parameters != null && i < parameters.length; i++) {
        text = text.replace("{" + i + "}", String.valueOf(parameters[i]));
      }
      write(level, text, null);
    }

    private void write(Level level, String message, @Nullable Throwable thrown) {
      long millis = System.currentTimeMillis();
      StringBuilder line = new StringBuilder(96);
      two(line, millis / 3_600_000 % 24).append(':');
      two(line, millis / 60_000 % 60).append(':');
      two(line, millis / 1000 % 60).append('.');
      line.append((char) ('0' + millis / 100 % 10));
      two(line, millis % 100).append(' ').append(level.getName());
      line.repeat(' ', Math.max(1, 8 - level.getName().length()));
      line.append(name.startsWith("soliton.") ? name.substring(8) : name);
      line.append(' ').append(message);
      System.err.println(line);
      if (thrown != null) {
        thrown.printStackTrace();
      }
    }

    private static StringBuilder two(StringBuilder to, long value) {
      return to.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }
  }
}

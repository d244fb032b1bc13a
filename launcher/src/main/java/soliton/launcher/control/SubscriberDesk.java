package soliton.launcher.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import soliton.base.Supi;
import soliton.sbi.nudr.SubscriberRecord;
import soliton.udr.Provisioning.ImportReport;

/// What the operator does with subscribers, whether a core runs or not.
public interface SubscriberDesk extends AutoCloseable {
  /// Adds subscribers with consecutive SUPIs like the model; answers how many there are then.
  ///
  /// @throws IOException if that cannot be
  long seed(SubscriberRecord model, int count) throws IOException;

  /// False if there was none.
  ///
  /// @throws IOException if the core has gone
  boolean remove(Supi supi) throws IOException;

  /// Shows a line for each, without keys, in the order of SUPIs; answers how many there are.
  ///
  /// @throws IOException if the core has gone
  long list(Consumer<String> lines) throws IOException;

  /// Adds or replaces those of a file of JSON lines.
  ///
  /// @throws IOException if it cannot be read, or the core has gone
  ImportReport importLines(BufferedReader lines) throws IOException;

  /// All, as JSON lines with keys.
  ///
  /// @throws IOException if they cannot be written, or the core has gone
  void export(Appendable out) throws IOException;

  @Override
  void close() throws IOException;

  /// How a subscriber is listed.
  static String line(SubscriberRecord subscriber) {
    return subscriber.supi()
        + " slices="
        + subscriber.slices().stream().map(slice -> slice.snssai().toString()).toList()
        + (subscriber.barred() ? " barred" : "");
  }

  /// A page of something.
  ///
  /// @param after where the next one begins; null if this is the last
  record Page(java.util.List<String> lines, @Nullable Supi after) {
    public Page {
      lines = java.util.List.copyOf(lines);
    }
  }
}

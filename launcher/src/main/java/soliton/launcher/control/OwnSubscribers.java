package soliton.launcher.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import soliton.base.Supi;
import soliton.launcher.core.SubscriberStore;
import soliton.sbi.nudr.SubscriberRecord;
import soliton.udr.Provisioning;
import soliton.udr.Provisioning.ImportReport;

/// Subscribers of a store that is open in this process.
public final class OwnSubscribers implements SubscriberDesk {
  private static final int AT_ONCE = 1_000;

  /// Closes what was opened for the desk.
  public interface Closing {
    void close() throws IOException;
  }

  private final Provisioning provisioning;
  private final Closing closing;

  public OwnSubscribers(Provisioning provisioning, Closing closing) {
    this.provisioning = provisioning;
    this.closing = closing;
  }

  @Override
  public long seed(SubscriberRecord model, int count) {
    provisioning.seed(model, count);
    return provisioning.count();
  }

  @Override
  public boolean remove(Supi supi) {
    return provisioning.remove(supi);
  }

  @Override
  public long list(Consumer<String> lines) {
    Page page = page(null, AT_ONCE);
    page.lines().forEach(lines);
    while (page.after() != null) {
      page = page(page.after(), AT_ONCE);
      page.lines().forEach(lines);
    }
    return provisioning.count();
  }

  Page page(@Nullable Supi after, int limit) {
    List<String> lines = new ArrayList<>();
    Supi last = provisioning.list(after, limit, each -> lines.add(SubscriberDesk.line(each)));
    return new Page(lines, last);
  }

  Page exported(@Nullable Supi after, int limit) {
    List<String> lines = new ArrayList<>();
    Supi last = provisioning.export(after, limit, lines::add);
    return new Page(lines, last);
  }

  long count() {
    return provisioning.count();
  }

  @Override
  public ImportReport importLines(BufferedReader lines) throws IOException {
    return provisioning.importLines(lines, SubscriberStore.VARIANTS);
  }

  @Override
  public void export(Appendable out) throws IOException {
    provisioning.exportLines(out);
  }

  @Override
  public void close() throws IOException {
    closing.close();
  }
}

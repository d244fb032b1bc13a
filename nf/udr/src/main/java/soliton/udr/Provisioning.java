package soliton.udr;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import soliton.base.Supi;
import soliton.sbi.nudr.SubscriberRecord;
import soliton.store.Batch;

/// What an operator does with subscribers. Everything is durable when its method returns.
public final class Provisioning {
  private static final int LINES_A_COMMIT = 5_000;
  private static final int MOST_REPORTED_ERRORS = 100;

  private final Udr udr;

  Provisioning(Udr udr) {
    this.udr = udr;
  }

  /// False if the subscriber exists already; nothing is changed then.
  public boolean add(SubscriberRecord subscriber) {
    if (!udr.subscribers().replace(subscriber.supi(), null, subscriber)) {
      return false;
    }
    udr.store().commit();
    udr.changed(subscriber.supi());
    udr.log().info("subscriber.added", "supi", subscriber.supi());
    return true;
  }

  /// False if the subscriber does not exist; nothing is changed then.
  public boolean update(SubscriberRecord subscriber) {
    if (udr.subscribers().get(subscriber.supi()) == null) {
      return false;
    }
    udr.write(subscriber);
    udr.log().info("subscriber.updated", "supi", subscriber.supi());
    return true;
  }

  /// False if there was none.
  public boolean remove(Supi supi) {
    boolean removed = udr.remove(supi);
    if (removed) {
      udr.log().info("subscriber.removed", "supi", supi);
    }
    return removed;
  }

  public @Nullable SubscriberRecord find(Supi supi) {
    return udr.find(supi);
  }

  public long count() {
    return udr.subscribers().size();
  }

  /// Shows subscribers in the order of their SUPI, beginning behind `after` (null: at the first).
  ///
  /// @return the last one shown if there may be more, else null
  public @Nullable Supi list(@Nullable Supi after, int limit, Consumer<SubscriberRecord> reader) {
    return udr.subscribers().scan(after, limit, (supi, subscriber) -> reader.accept(subscriber));
  }

  /// Writes or replaces subscribers with consecutive SUPIs, all like the model: 100,000 take about
  /// a second.
  ///
  /// @param model its SUPI is the first
  /// @throws IllegalArgumentException if the digits do not suffice for so many
  public void seed(SubscriberRecord model, int count) {
    List<Supi> supis = consecutive(model.supi().imsi(), count);
    Batch batch = udr.store().batch();
    supis.forEach(supi -> batch.put(udr.subscribers(), supi, Subscribers.withSupi(model, supi)));
    batch.commit();
    supis.forEach(udr::changed);
    udr.log().info("subscribers.seeded", "first", model.supi(), "count", count);
  }

  private static List<Supi> consecutive(String first, int count) {
    int digits = first.length();
    long from = Long.parseLong(first);
    List<Supi> supis = new ArrayList<>(count);
    for (long number = from; number < from + count; number++) {
      String imsi = String.valueOf(number);
      if (imsi.length() > digits) {
        throw new IllegalArgumentException(
            count + " subscribers from imsi-" + first + " need more digits");
      }
      supis.add(new Supi("0".repeat(digits - imsi.length()) + imsi));
    }
    return supis;
  }

  /// Reads subscribers, one JSON object a line (see [SubscriberLine]), and writes or replaces them.
  /// Lines that cannot be read are reported with their number and passed over.
  ///
  /// @param variants makes OPc of K and OP for lines that have an OP
  public ImportReport importLines(BufferedReader lines, OperatorVariants variants)
      throws IOException {
    SubscriberLine format = new SubscriberLine(variants);
    List<String> errors = new ArrayList<>();
    int imported = 0;
    int refused = 0;
    int number = 0;
    List<SubscriberLine.Entry> entries = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        entries.add(format.read(line));
        imported++;
      } catch (IllegalArgumentException e) {
        refused++;
        if (errors.size() < MOST_REPORTED_ERRORS) {
          errors.add("line " + number + ": " + e.getMessage());
        }
      }
      if (entries.size() == LINES_A_COMMIT) {
        write(entries);
      }
    }
    write(entries);
    udr.log().info("subscribers.imported", "count", imported, "refused", refused);
    return new ImportReport(imported, refused, errors);
  }

  private void write(List<SubscriberLine.Entry> entries) {
    Batch batch = udr.store().batch();
    for (SubscriberLine.Entry entry : entries) {
      SubscriberRecord subscriber = entry.subscriber();
      batch.put(udr.subscribers(), subscriber.supi(), subscriber);
      if (entry.sequenceBase() != null) {
        batch.put(udr.sequenceBases(), subscriber.supi(), entry.sequenceBase());
      }
    }
    batch.commit();
    entries.forEach(entry -> udr.changed(entry.subscriber().supi()));
    entries.clear();
  }

  /// Writes all subscribers, one JSON object a line, which [#importLines] reads again. The lines
  /// contain keys: whoever has them can impersonate the network and its phones.
  public void exportLines(Appendable out) throws IOException {
    List<String> page = new ArrayList<>();
    @Nullable Supi last = null;
    do {
      last =
          list(
              last,
              LINES_A_COMMIT,
              subscriber ->
                  page.add(
                      SubscriberLine.write(
                          subscriber, udr.sequenceBases().get(subscriber.supi()))));
      for (String line : page) {
        out.append(line).append('\n');
      }
      page.clear();
    } while (last != null);
  }

  /// A page of what [#exportLines] writes, beginning behind `after` (null: at the first).
  ///
  /// @return the last one if there may be more, else null
  public @Nullable Supi export(@Nullable Supi after, int limit, Consumer<String> lines) {
    return list(
        after,
        limit,
        subscriber ->
            lines.accept(
                SubscriberLine.write(subscriber, udr.sequenceBases().get(subscriber.supi()))));
  }

  /// A subscriber as one line of JSON, with keys.
  public static String line(SubscriberRecord subscriber) {
    return SubscriberLine.write(subscriber, null);
  }

  /// The subscriber of a line.
  ///
  /// @throws IllegalArgumentException with the member that is wrong
  public static SubscriberRecord subscriber(String line, OperatorVariants variants) {
    return new SubscriberLine(variants).read(line).subscriber();
  }

  /// How an import went.
  ///
  /// @param errors the first 100, each with its line
  public record ImportReport(int imported, int refused, List<String> errors) {
    public ImportReport {
      errors = List.copyOf(errors);
    }
  }
}

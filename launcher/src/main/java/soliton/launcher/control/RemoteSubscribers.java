package soliton.launcher.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import soliton.base.Supi;
import soliton.sbi.nudr.SubscriberRecord;
import soliton.udr.Provisioning;
import soliton.udr.Provisioning.ImportReport;

/// Subscribers of a core that runs, through its door.
public final class RemoteSubscribers implements SubscriberDesk {
  /// Lines of an import that go in one request, and their octets.
  private static final int LINES_AT_ONCE = 500;

  private static final int CHARACTERS_AT_ONCE = ControlDoor.MOST_OCTETS / 8;
  private static final int MOST_REPORTED_ERRORS = 100;

  private final ControlClient core;

  public RemoteSubscribers(ControlClient core) {
    this.core = core;
  }

  @Override
  public long seed(SubscriberRecord model, int count) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("model", Provisioning.line(model));
    fields.put("count", count);
    return number(core.ask("subscribers.seed", fields), "count");
  }

  @Override
  public boolean remove(Supi supi) throws IOException {
    return Boolean.TRUE.equals(
        core.ask("subscribers.remove", Map.of("supi", supi.toString())).get("removed"));
  }

  @Override
  public long list(Consumer<String> lines) throws IOException {
    return pages("subscribers.list", lines);
  }

  @Override
  public void export(Appendable out) throws IOException {
    try {
      pages(
          "subscribers.export",
          line -> {
            try {
              out.append(line).append('\n');
            } catch (IOException full) {
              throw new UncheckedIOException(full);
            }
          });
    } catch (UncheckedIOException full) {
      throw full.getCause();
    }
  }

  private long pages(String request, Consumer<String> lines) throws IOException {
    Map<String, Object> from = new LinkedHashMap<>();
    while (true) {
      Map<String, @Nullable Object> answer = core.ask(request, from);
      texts(answer, "lines").forEach(lines);
      if (!(answer.get("after") instanceof String after)) {
        return number(answer, "count");
      }
      from.put("after", after);
    }
  }

  @Override
  public ImportReport importLines(BufferedReader lines) throws IOException {
    int imported = 0;
    int refused = 0;
    List<String> errors = new ArrayList<>();
    int first = 1;
    for (List<String> some = read(lines); !some.isEmpty(); some = read(lines)) {
      Map<String, @Nullable Object> answer =
          core.ask("subscribers.import", Map.of("lines", some, "first", first));
      imported += (int) number(answer, "imported");
      refused += (int) number(answer, "refused");
      errors.addAll(texts(answer, "errors"));
      first += some.size();
    }
    int told = Math.min(errors.size(), MOST_REPORTED_ERRORS);
    return new ImportReport(imported, refused, errors.subList(0, told));
  }

  private static List<String> read(BufferedReader lines) throws IOException {
    List<String> some = new ArrayList<>();
    int characters = 0;
    while (some.size() < LINES_AT_ONCE && characters < CHARACTERS_AT_ONCE) {
      String line = lines.readLine();
      if (line == null) {
        break;
      }
      if (line.length() > CHARACTERS_AT_ONCE) {
        throw new IOException("a line has more than " + CHARACTERS_AT_ONCE + " characters");
      }
      some.add(line);
      characters += line.length();
    }
    return some;
  }

  private static long number(Map<String, @Nullable Object> answer, String name) throws IOException {
    if (answer.get(name) instanceof Long number) {
      return number;
    }
    throw new IOException("the core's answer has no '" + name + "'");
  }

  private static List<String> texts(Map<String, @Nullable Object> answer, String name) {
    List<String> texts = new ArrayList<>();
    if (answer.get(name) instanceof List<?> list) {
      list.forEach(each -> texts.add(String.valueOf(each)));
    }
    return texts;
  }

  @Override
  public void close() throws IOException {
    core.close();
  }
}

package soliton.launcher.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soliton.base.Clock;
import soliton.base.Supi;
import soliton.launcher.core.SubscriberStore;
import soliton.udr.Provisioning;
import soliton.udr.Provisioning.ImportReport;

/// Answers one operator's requests: `top`, `counters`, `subscribers.*` (docs/control.md).
public final class OperatorDesk implements ControlDoor.Desk {
  private static final int DEFAULT_ROWS = 20;
  private static final int SUBSCRIBERS_A_PAGE = 500;
  private static final int MOST_AT_ONCE = 1_000_000;

  private final @Nullable SessionSource plane;
  private final @Nullable TopTable top;
  private final @Nullable Provisioning provisioning;

  /// @param plane null if another process has the user plane
  /// @param provisioning null if another process has the subscribers
  public OperatorDesk(
      @Nullable SessionSource plane, @Nullable Provisioning provisioning, Clock clock) {
    this.plane = plane;
    this.top = plane == null ? null : new TopTable(plane, clock);
    this.provisioning = provisioning;
  }

  @Override
  public Map<String, @Nullable Object> answer(Map<String, @Nullable Object> request)
      throws IOException {
    String name = text(request, "request");
    return switch (name == null ? "" : name) {
      case "top" -> top(request);
      case "counters" -> counters();
      case "subscribers.seed" -> seed(request);
      case "subscribers.remove" -> Map.of("removed", own().remove(supi(request, "supi")));
      case "subscribers.list" -> page(own().page(after(request), SUBSCRIBERS_A_PAGE));
      case "subscribers.export" -> page(own().exported(after(request), SUBSCRIBERS_A_PAGE));
      case "subscribers.import" -> imported(request);
      default -> throw new IllegalArgumentException("there is no request '" + name + "'");
    };
  }

  // ---- user plane

  private Map<String, @Nullable Object> top(Map<String, @Nullable Object> request) {
    if (top == null) {
      throw new IllegalArgumentException(
          "the user plane is in another process: ask `soliton upf` there");
    }
    String order = text(request, "sort");
    int rows = number(request, "rows", DEFAULT_ROWS, TopTable.MOST_ROWS);
    return top.look(order == null ? TopTable.Order.RATE : TopTable.Order.of(order), rows);
  }

  private Map<String, @Nullable Object> counters() {
    if (plane == null) {
      throw new IllegalArgumentException("the user plane is in another process");
    }
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("counters", plane.counters());
    return answer;
  }

  // ---- subscribers

  private OwnSubscribers own() {
    if (provisioning == null) {
      throw new IllegalArgumentException("this process has no subscribers");
    }
    return new OwnSubscribers(provisioning, () -> {});
  }

  private Map<String, @Nullable Object> seed(Map<String, @Nullable Object> request) {
    String model = text(request, "model");
    if (model == null) {
      throw new IllegalArgumentException("'model' is missing");
    }
    int count = number(request, "count", 1, MOST_AT_ONCE);
    return Map.of(
        "count", own().seed(Provisioning.subscriber(model, SubscriberStore.VARIANTS), count));
  }

  private Map<String, @Nullable Object> page(SubscriberDesk.Page page) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("lines", page.lines());
    answer.put("after", page.after() == null ? null : page.after().toString());
    answer.put("count", own().count());
    return answer;
  }

  private Map<String, @Nullable Object> imported(Map<String, @Nullable Object> request)
      throws IOException {
    int first = number(request, "first", 1, Integer.MAX_VALUE);
    List<String> lines = new ArrayList<>();
    if (request.get("lines") instanceof List<?> given) {
      given.forEach(each -> lines.add(String.valueOf(each)));
    }
    if (lines.stream().anyMatch(line -> line.indexOf('\n') >= 0)) {
      throw new IllegalArgumentException("'lines': each must be one line");
    }
    String text = lines.stream().collect(Collectors.joining("\n"));
    ImportReport report = own().importLines(new BufferedReader(new StringReader(text)));
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("imported", report.imported());
    answer.put("refused", report.refused());
    answer.put("errors", report.errors().stream().map(e -> renumbered(e, first - 1)).toList());
    return answer;
  }

  /// Errors name the line of the request; the operator wants that of the file.
  private static String renumbered(String error, int before) {
    int end = error.indexOf(':');
    return "line "
        + (Integer.parseInt(error.substring("line ".length(), end)) + before)
        + error.substring(end);
  }

  // ---- members of a request

  private static @Nullable Supi after(Map<String, @Nullable Object> request) {
    return text(request, "after") == null ? null : supi(request, "after");
  }

  private static Supi supi(Map<String, @Nullable Object> request, String name) {
    String text = text(request, name);
    if (text == null) {
      throw new IllegalArgumentException("'" + name + "' is missing");
    }
    return Supi.parse(text);
  }

  private static @Nullable String text(Map<String, @Nullable Object> request, String name) {
    Object value = request.get(name);
    if (value != null && !(value instanceof String)) {
      throw new IllegalArgumentException("'" + name + "' must be a string");
    }
    return (String) value;
  }

  private static int number(
      Map<String, @Nullable Object> request, String name, int otherwise, int most) {
    Object value = request.get(name);
    if (value == null) {
      return otherwise;
    }
    if (!(value instanceof Long number) || number < 1 || number > most) {
      throw new IllegalArgumentException("'" + name + "' must be a number from 1 to " + most);
    }
    return number.intValue();
  }
}

package soliton.pfcp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.Octets;
import soliton.pfcp.message.PfcpMessage;
import soliton.tlv.RawIe;
import soliton.tlv.TlvValue;

/// Makes random messages out of the records themselves. A content is what random octets decode to,
/// so that it is always one that a peer could have sent.
final class RandomMessages {
  private static final int TRIES = 2000;
  private final Random random;

  RandomMessages(long seed) {
    random = new Random(seed);
  }

  /// All message classes of the package.
  static List<Class<? extends PfcpMessage>> kinds() {
    List<Class<? extends PfcpMessage>> kinds = new ArrayList<>();
    collect(PfcpMessage.class, kinds);
    return kinds;
  }

  private static void collect(Class<?> type, List<Class<? extends PfcpMessage>> kinds) {
    if (type.isRecord()) {
      kinds.add(type.asSubclass(PfcpMessage.class));
      return;
    }
    for (Class<?> each : type.getPermittedSubclasses()) {
      collect(each, kinds);
    }
  }

  <T extends PfcpMessage> T next(Class<T> kind) {
    return kind.cast(record(kind, 0));
  }

  private Object record(Class<?> type, int depth) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = component(type, components[i], depth);
      // of two elements of one type the first component gets the first, or all if it is a list
      if (values[i] instanceof List && hasTwinBefore(type, components, i)) {
        values[i] = List.of();
      } else if (i > 0 && values[i - 1] == null && isTwin(type, components[i - 1], components[i])) {
        values[i] = null;
      }
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + type, e);
    }
  }

  private static boolean hasTwinBefore(Class<?> owner, RecordComponent[] all, int index) {
    return Stream.of(all).limit(index).anyMatch(before -> isTwin(owner, before, all[index]));
  }

  private static boolean isTwin(Class<?> owner, RecordComponent before, RecordComponent now) {
    int type = Annotations.type(owner, now.getName());
    return type > 0 && type == Annotations.type(owner, before.getName());
  }

  private @Nullable Object component(Class<?> owner, RecordComponent component, int depth) {
    boolean mandatory = Annotations.isMandatory(owner, component.getName());
    Type generic = component.getGenericType();
    if (component.getName().equals("removed")) {
      return List.of();
    }
    if (generic instanceof ParameterizedType list) {
      Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
      int count = (mandatory ? 1 : 0) + random.nextInt(depth < 2 ? 3 : 2);
      return Stream.generate(() -> value(element, owner, component, depth)).limit(count).toList();
    }
    boolean present = mandatory || random.nextInt(depth == 0 ? 2 : depth + 2) == 0;
    return present ? value(component.getType(), owner, component, depth) : null;
  }

  private Object value(Class<?> type, Class<?> owner, RecordComponent component, int depth) {
    if (type == Integer.class || type == int.class) {
      return (int) (random.nextLong() & Annotations.mask(owner, component.getName()));
    }
    if (type == Long.class || type == long.class) {
      return random.nextLong() & Annotations.mask(owner, component.getName());
    }
    if (type == Octets.class) {
      return octets(8 + random.nextInt(12));
    }
    if (type == RawIe.class) {
      return new RawIe(0x8000 + random.nextInt(0x100), octets(2 + random.nextInt(6)));
    }
    return TlvValue.class.isAssignableFrom(type) ? content(type) : group(type, depth + 1);
  }

  /// Not an empty one: that would mean removal.
  private Object group(Class<?> type, int depth) {
    Object group = record(type, depth);
    while (group.toString().replaceAll("\\w+=(null|\\[\\])|, ", "").endsWith("[]")) {
      group = record(type, depth);
    }
    return group;
  }

  private Object content(Class<?> type) {
    try {
      Method decode = type.getMethod("decode", OctetReader.class);
      for (int i = 0; i < TRIES; i++) {
        OctetReader from = guess(type).reader();
        Object value = decode.invoke(null, from);
        if (value != null && !from.hasFailed()) {
          return value;
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " has no decode(OctetReader)", e);
    }
    throw new IllegalStateException("no random octets are a " + type);
  }

  /// Names are too rare among random octets.
  private Octets guess(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "DomainName" -> Octets.ofHex("04 33677070 03 736d66");
      case "SmfSetId" -> Octets.ofHex("00 04 33677070 03 736d66");
      case "TraceInformation" -> Octets.ofHex("99f907 000102 01aa 05 01bb 047f000001");
      case "PoolIdentity" -> Octets.ofHex("0003 616263");
      case "PacketCount" -> octets(1 + random.nextInt(2));
      default -> octets(1 + random.nextInt(random.nextBoolean() ? 8 : 60));
    };
  }

  private Octets octets(int length) {
    byte[] content = new byte[length];
    random.nextBytes(content);
    if (random.nextBoolean() && length > 2) {
      // small lengths within the content
      for (int i = 1; i < Math.min(4, length); i++) {
        content[i] = 0;
      }
    }
    return Octets.adopt(content);
  }

  /// What the annotations of the sources say; they are not there at run time.
  private static final class Annotations {
    private static final Map<Class<?>, Map<String, String>> OF = new ConcurrentHashMap<>();
    private static final Path SOURCES =
        Path.of(System.getProperty("soliton.root", "../.."))
            .resolve("protocol/pfcp/src/main/java/soliton/pfcp/message");

    static boolean isMandatory(Class<?> owner, String component) {
      return annotation(owner, component).contains("MANDATORY");
    }

    static int type(Class<?> owner, String component) {
      return number(annotation(owner, component), "type = ");
    }

    static long mask(Class<?> owner, String component) {
      String text = annotation(owner, component);
      int octets = number(text, "octets = ");
      int bits = number(text, "bits = ");
      int width = bits == 0 ? octets * 8 : bits;
      return width >= 64 ? -1 : (1L << width) - 1;
    }

    private static int number(String text, String key) {
      int at = text.indexOf(key);
      return at < 0
          ? 0
          : Integer.parseInt(text.substring(at + key.length()).replaceAll("\\D.*", ""));
    }

    private static String annotation(Class<?> owner, String component) {
      return OF.computeIfAbsent(owner, Annotations::read).getOrDefault(component, "");
    }

    private static Map<String, String> read(Class<?> owner) {
      Map<String, String> annotations = new HashMap<>();
      try {
        Path file = SOURCES.resolve(owner.getSimpleName() + ".java");
        String source = Files.readString(file).replaceAll("\\s+", " ");
        Matcher ie = Pattern.compile("@Ie\\(([^)]*)\\)[^,()]* (\\w+)[,)]").matcher(source);
        while (ie.find()) {
          annotations.put(ie.group(2), ie.group(1));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return annotations;
    }
  }
}

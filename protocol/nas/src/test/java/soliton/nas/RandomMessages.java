package soliton.nas;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.l3.Coded;
import soliton.l3.Framed;
import soliton.l3.LV;
import soliton.l3.LVE;
import soliton.l3.Receiver;
import soliton.l3.TLV;
import soliton.l3.TLVE;
import soliton.l3.TV;
import soliton.l3.TV1;
import soliton.l3.V;
import soliton.nas.ie.NasTypes;
import soliton.nas.ie.Pti;

/// Makes messages of random values from a seed: a value is what its own decoder makes of random
/// octets or of a sample. Reflection is for tests only.
final class RandomMessages {
  private static final int ATTEMPTS = 200;
  private static final int LONGEST = 40;

  private final Random random;

  RandomMessages(long seed) {
    random = new Random(seed);
  }

  /// @param chance probability of each optional element
  Object message(Class<?> type, double chance) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      boolean optional = isOptional(components[i]);
      values[i] = optional && random.nextDouble() >= chance ? null : value(components[i]);
    }
    return create(type, values);
  }

  /// The message without its optional elements, but for one of them (or none, if -1).
  static Object only(Object message, int kept) {
    RecordComponent[] components = message.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      boolean drop = isOptional(components[i]) && i != kept;
      values[i] = drop ? null : get(message, components[i]);
    }
    return create(message.getClass(), values);
  }

  /// The message without one element.
  static Object without(Object message, int dropped) {
    RecordComponent[] components = message.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = i == dropped ? null : get(message, components[i]);
    }
    return create(message.getClass(), values);
  }

  static boolean isOptional(RecordComponent component) {
    return component.getAnnotation(TV1.class) != null
        || component.getAnnotation(TV.class) != null
        || component.getAnnotation(TLV.class) != null
        || component.getAnnotation(TLVE.class) != null;
  }

  static @Nullable Object get(Object message, RecordComponent component) {
    return invoke(component.getAccessor(), message);
  }

  private static Object create(Class<?> type, Object[] values) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private Object value(RecordComponent component) {
    Class<?> type = component.getType();
    if (component.getAnnotation(Framed.class) != null) {
      return type == Pti.class
          ? new Pti(random.nextInt(255))
          : new PduSessionId(1 + random.nextInt(15));
    }
    int[] bounds = bounds(component);
    for (int i = 0; i < ATTEMPTS; i++) {
      Object value = attempt(type, bounds[0], bounds[1]);
      if (value != null) {
        return value;
      }
    }
    throw new AssertionError("no value for " + component + " of " + bounds[0] + ".." + bounds[1]);
  }

  private @Nullable Object attempt(Class<?> type, int min, int max) {
    if (Coded.class.isAssignableFrom(type)) {
      return coded(type, random.nextInt(max == 0 ? 16 : 256));
    }
    List<String> samples = Samples.BY_TYPE.getOrDefault(type.getSimpleName(), List.of());
    boolean sampled = !samples.isEmpty() && random.nextInt(10) < 8;
    Octets octets =
        sampled
            ? Octets.ofHex(samples.get(random.nextInt(samples.size())))
            : octets(min + random.nextInt(Math.min(max, min + LONGEST) - min + 1));
    if (octets.length() < min || octets.length() > max) {
      return null;
    }
    Object value = read(type, octets.reader());
    return value != null && fits(value, min, max) ? value : null;
  }

  private Octets octets(int length) {
    byte[] octets = new byte[length];
    random.nextBytes(octets);
    return Octets.adopt(octets);
  }

  private static boolean fits(Object value, int min, int max) {
    OctetWriter out = new OctetWriter();
    write(value, out);
    return out.length() >= min && out.length() <= max;
  }

  private static @Nullable Object coded(Class<?> type, int code) {
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals("of") && isStatic(method)) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length == 1 && parameters[0] == int.class) {
          return invoke(method, null, code);
        }
        if (parameters.length == 2 && parameters[1] == Receiver.class) {
          return invoke(method, null, code, Receiver.NETWORK);
        }
      }
    }
    throw new AssertionError(type + " has no of(int)");
  }

  private static @Nullable Object read(Class<?> type, OctetReader in) {
    if (type == Octets.class) {
      return in.rest();
    }
    Object value = null;
    boolean found = false;
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals("read") && isStatic(method)) {
        found = true;
        value =
            method.getParameterCount() == 1
                ? invoke(method, null, in)
                : invoke(method, null, in, Receiver.NETWORK);
      }
    }
    if (!found) {
      value = readForeign(type, in);
    }
    return in.hasFailed() ? null : value;
  }

  private static @Nullable Object readForeign(Class<?> type, OctetReader in) {
    try {
      return NasTypes.class
          .getMethod("read" + type.getSimpleName(), OctetReader.class)
          .invoke(null, in);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static void write(Object value, OctetWriter out) {
    try {
      if (value instanceof Octets octets) {
        out.octets(octets);
      } else if (value.getClass().getPackageName().equals("soliton.base")) {
        NasTypes.class
            .getMethod("write", value.getClass(), OctetWriter.class)
            .invoke(null, value, out);
      } else {
        Method write = value.getClass().getMethod("write", OctetWriter.class);
        write.setAccessible(true);
        write.invoke(value, out);
      }
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(value.toString(), e);
    }
  }

  /// Bounds of the value in octets; 0 and 0 for half an octet.
  static int[] bounds(RecordComponent component) {
    V v = component.getAnnotation(V.class);
    if (v != null) {
      return new int[] {v.bits() / 8, v.bits() / 8};
    }
    LV lv = component.getAnnotation(LV.class);
    if (lv != null) {
      return bounds(lv.length(), lv.min(), lv.max(), 1);
    }
    LVE lve = component.getAnnotation(LVE.class);
    if (lve != null) {
      return bounds(lve.length(), lve.min(), lve.max(), 2);
    }
    if (component.getAnnotation(TV1.class) != null) {
      return new int[] {0, 0};
    }
    TV tv = component.getAnnotation(TV.class);
    if (tv != null) {
      return new int[] {tv.length() - 1, tv.length() - 1};
    }
    TLV tlv = component.getAnnotation(TLV.class);
    if (tlv != null) {
      return bounds(tlv.length(), tlv.min(), tlv.max(), 2);
    }
    TLVE tlve = component.getAnnotation(TLVE.class);
    return bounds(tlve.length(), tlve.min(), tlve.max(), 3);
  }

  private static int[] bounds(int length, int min, int max, int head) {
    return length > 0
        ? new int[] {length - head, length - head}
        : new int[] {min - head, max - head};
  }

  private static boolean isStatic(Method method) {
    return Modifier.isStatic(method.getModifiers());
  }

  private static @Nullable Object invoke(
      Method method, @Nullable Object target, Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw new AssertionError(method + " has thrown", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}

package soliton.ngap;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soliton.base.AmfId;
import soliton.base.BitRate;
import soliton.base.FiveGTmsi;
import soliton.base.Guami;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Plmn;
import soliton.base.Qfi;
import soliton.base.Snssai;
import soliton.base.Tac;
import soliton.base.Tai;
import soliton.ngap.ie.PrivateIe;
import soliton.ngap.message.PrivateMessage;
import soliton.ngap.transfer.PduSessionResourceSetupRequestTransfer;
import soliton.per.BitSize;
import soliton.per.Bits;
import soliton.per.CharSet;
import soliton.per.CharSize;
import soliton.per.Criticality;
import soliton.per.Ie;
import soliton.per.IntegerRange;
import soliton.per.ListSize;
import soliton.per.OctetSize;
import soliton.per.Presence;
import soliton.per.Relayed;

/// Makes values of any declared type within their constraints, also beyond an extension marker.
final class RandomValues {
  private static final int LONGEST = 40;

  /// The containers that are octets in messages, by the names of the components that hold them.
  private static final Map<String, Class<? extends NgapTransfer>> CONTAINERS = new HashMap<>();

  static {
    for (Class<?> transfer : Members.transfers()) {
      String name = transfer.getSimpleName();
      CONTAINERS.put(
          Character.toLowerCase(name.charAt(0)) + name.substring(1),
          transfer.asSubclass(NgapTransfer.class));
    }
    CONTAINERS.put("handoverRequestTransfer", PduSessionResourceSetupRequestTransfer.class);
  }

  private final RandomGenerator random;

  /// How many of a hundred optional components are there.
  private final int percentPresent;

  RandomValues(RandomGenerator random, int percentPresent) {
    this.random = random;
    this.percentPresent = percentPresent;
  }

  <T> T of(Class<T> type) {
    return type.cast(value(type, null));
  }

  private Object value(Class<?> type, @Nullable RecordComponent at) {
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    }
    if (type.isInterface()) {
      Class<?>[] permitted = type.getPermittedSubclasses();
      return value(permitted[random.nextInt(permitted.length)], null);
    }
    Object base = base(type);
    if (base != null) {
      return base;
    }
    return type.isRecord() && type != Bits.class ? record(type) : simple(type, at);
  }

  private @Nullable Object base(Class<?> type) {
    if (type == Plmn.class) {
      return new Plmn(digits(3), digits(2 + random.nextInt(2)));
    } else if (type == Tac.class) {
      return new Tac(random.nextInt(1 << 24));
    } else if (type == Tai.class) {
      return new Tai(of(Plmn.class), of(Tac.class));
    } else if (type == Guami.class) {
      return new Guami(of(Plmn.class), AmfId.of(random.nextInt(1 << 24)));
    } else if (type == Snssai.class) {
      return new Snssai(random.nextInt(256), random.nextBoolean() ? random.nextInt(1 << 24) : null);
    } else if (type == Qfi.class) {
      return new Qfi(random.nextInt(64));
    } else if (type == PduSessionId.class) {
      return new PduSessionId(1 + random.nextInt(15));
    } else if (type == FiveGTmsi.class) {
      return new FiveGTmsi(random.nextInt());
    } else if (type == BitRate.class) {
      return new BitRate(random.nextLong(1L << 43));
    } else if (type == PrivateMessage.class) {
      return new PrivateMessage(List.of(privateIe(), privateIe()));
    }
    return null;
  }

  private PrivateIe privateIe() {
    boolean isLocal = random.nextBoolean();
    return new PrivateIe(
        isLocal ? random.nextInt(65536) : null,
        isLocal ? null : octets(1 + random.nextInt(9)),
        Criticality.of(random.nextInt(3)),
        octets(1 + random.nextInt(9)));
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = isLeftOut(components[i]) ? null : component(components[i]);
    }
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new IllegalStateException(type + " cannot be made of " + Arrays.toString(values), e);
    }
  }

  private boolean isLeftOut(RecordComponent component) {
    Ie ie = component.getAnnotation(Ie.class);
    boolean isMandatory = ie != null && Arrays.asList(ie.presence()).contains(Presence.MANDATORY);
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        && !isMandatory
        && random.nextInt(100) >= percentPresent;
  }

  private Object component(RecordComponent component) {
    Type type = component.getGenericType();
    if (component.getType() == Relayed.class) {
      return Relayed.of(value(argument(type), null));
    }
    ListSize size = component.getAnnotation(ListSize.class);
    if (size != null) {
      int count = size(size.min(), size.max(), 3);
      Class<?> element = argument(type);
      return Stream.generate(() -> value(element, component)).limit(count).toList();
    }
    return value(component.getType(), component);
  }

  private static Class<?> argument(Type type) {
    return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  private int size(int min, int max, int more) {
    return min + random.nextInt((int) Math.min((long) max - min, more) + 1);
  }

  private Object simple(Class<?> type, @Nullable RecordComponent at) {
    if (at == null) {
      throw new IllegalStateException("no constraint for " + type);
    }
    BitSize bits = at.getAnnotation(BitSize.class);
    OctetSize octets = at.getAnnotation(OctetSize.class);
    if (type == String.class) {
      return text(at.getAnnotation(CharSize.class));
    } else if (type == Bits.class) {
      return bits(bits == null ? random.nextInt(LONGEST) : size(bits.min(), bits.max(), LONGEST));
    } else if (type == Octets.class && CONTAINERS.containsKey(at.getName())) {
      return Ngap.encode(of(CONTAINERS.get(at.getName())));
    } else if (type == Octets.class) {
      int count =
          bits != null
              ? bits.max() / 8
              : octets != null
                  ? size(octets.min(), octets.max(), LONGEST)
                  : random.nextInt(LONGEST);
      return octets(count);
    }
    long number =
        bits != null
            ? unsigned(bits.max())
            : octets != null ? unsigned(8 * octets.max()) : number(at);
    return type == int.class || type == Integer.class ? (Object) (int) number : (Object) number;
  }

  private long unsigned(int width) {
    return random.nextLong() >>> 64 - width;
  }

  private long number(RecordComponent at) {
    IntegerRange range = at.getAnnotation(IntegerRange.class);
    if (range.extensible() && random.nextInt(8) == 0) {
      return range.max() + 1 + random.nextInt(1000);
    }
    if (range.max() == IntegerRange.UNSIGNED) {
      return random.nextLong();
    }
    return switch (random.nextInt(4)) {
      case 0 -> range.min();
      case 1 -> range.max();
      default -> random.nextLong(range.min(), range.max() + 1);
    };
  }

  private String text(CharSize size) {
    String letters = size.set() == CharSet.UTF8 ? "aäΩ中" : "Soliton 5GC";
    int count = size.max() == Integer.MAX_VALUE ? 5 : size(size.min(), size.max(), LONGEST);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  private Octets octets(int count) {
    byte[] content = new byte[count];
    random.nextBytes(content);
    return Octets.adopt(content);
  }

  private Bits bits(int count) {
    byte[] content = octets((count + 7) / 8).toArray();
    if (count % 8 != 0) {
      content[content.length - 1] &= (byte) (0xFF00 >> count % 8);
    }
    return new Bits(Octets.adopt(content), count);
  }
}

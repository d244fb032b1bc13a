package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.l3.Coded;

/// One QoS flow, TS 24.501 9.11.4.12.
///
/// @param qfi 0 if a phone asks for a new one
/// @param extended the E bit: parameters are included (create) or replace all earlier ones
///     (modify)
public record QosFlowDescription(
    Qfi qfi, Operation operation, boolean extended, List<Parameter> parameters) {
  /// What to do with the flow, in the order of the codes.
  public enum Operation implements Coded {
    RESERVED_0(0),
    CREATE(1),
    DELETE(2),
    MODIFY(3),
    RESERVED_4(4),
    RESERVED_5(5),
    RESERVED_6(6),
    RESERVED_7(7);

    private final int code;

    Operation(int code) {
      this.code = code;
    }

    @Override
    public int code() {
      return code;
    }

    static Operation of(int code) {
      return switch (code) {
        case 0 -> RESERVED_0;
        case 1 -> CREATE;
        case 2 -> DELETE;
        case 3 -> MODIFY;
        case 4 -> RESERVED_4;
        case 5 -> RESERVED_5;
        case 6 -> RESERVED_6;
        default -> RESERVED_7;
      };
    }
  }

  /// A parameter; those of unknown identifier are kept and mean nothing.
  public record Parameter(int id, Octets content) {
    public static final int FIVE_QI = 1;
    public static final int GFBR_UPLINK = 2;
    public static final int GFBR_DOWNLINK = 3;
    public static final int MFBR_UPLINK = 4;
    public static final int MFBR_DOWNLINK = 5;
    public static final int AVERAGING_WINDOW = 6;
    public static final int EPS_BEARER_IDENTITY = 7;

    public static Parameter fiveQi(int value) {
      return new Parameter(FIVE_QI, Octets.of(value));
    }

    /// A guaranteed or maximum flow bit rate.
    public static Parameter bitRate(int id, NasBitRate rate) {
      OctetWriter out = new OctetWriter();
      rate.write(out);
      return new Parameter(id, out.toOctets());
    }
  }

  private static final int MOST_PARAMETERS = 63;

  public QosFlowDescription {
    parameters = List.copyOf(parameters);
    if (parameters.size() > MOST_PARAMETERS) {
      throw new IllegalArgumentException("a QoS flow has at most 63 parameters");
    }
  }

  public static QosFlowDescription create(Qfi qfi, Parameter... parameters) {
    return new QosFlowDescription(qfi, Operation.CREATE, true, List.of(parameters));
  }

  public static QosFlowDescription delete(Qfi qfi) {
    return new QosFlowDescription(qfi, Operation.DELETE, false, List.of());
  }

  /// The 5G QoS identifier, or null if it is absent or not one octet.
  public @Nullable Integer fiveQi() {
    Octets content = parameter(Parameter.FIVE_QI);
    return content != null && content.length() == 1 ? Integer.valueOf(content.at(0)) : null;
  }

  /// A bit rate by its identifier, or null if it is absent or not three octets.
  public @Nullable NasBitRate bitRate(int id) {
    Octets content = parameter(id);
    return content != null && content.length() == 3 ? NasBitRate.read(content.reader()) : null;
  }

  private @Nullable Octets parameter(int id) {
    for (Parameter parameter : parameters) {
      if (parameter.id() == id) {
        return parameter.content();
      }
    }
    return null;
  }

  static QosFlowDescription read(OctetReader in) {
    int qfi = in.u8() & 63;
    Operation operation = Operation.of(in.u8() >> 5);
    int head = in.u8();
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < (head & MOST_PARAMETERS) && !in.hasFailed(); i++) {
      parameters.add(new Parameter(in.u8(), in.octets(in.u8())));
    }
    return new QosFlowDescription(new Qfi(qfi), operation, (head & 64) != 0, parameters);
  }

  void write(OctetWriter out) {
    out.u8(qfi.value()).u8(operation.code() << 5);
    out.u8((extended ? 64 : 0) | parameters.size());
    parameters.forEach(p -> out.u8(p.id()).u8(p.content().length()).octets(p.content()));
  }
}

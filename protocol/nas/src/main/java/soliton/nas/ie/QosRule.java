package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Qfi;
import soliton.l3.Coded;

/// One QoS rule, TS 24.501 9.11.4.13.
///
/// @param id 1 to 255, 0 if a phone asks for a new one
/// @param isDefault the default QoS rule
/// @param filters the packet filters of the operations that carry whole ones
/// @param deletedFilters identifiers of the filters to delete
/// @param precedence 0 to 255, lower goes first; absent when a rule is deleted
/// @param qfi the flow, 0 if a phone asks for a new one; absent when a rule is deleted
/// @param segregation a phone asks for a flow of its own
public record QosRule(
    int id,
    Operation operation,
    boolean isDefault,
    List<PacketFilter> filters,
    List<Integer> deletedFilters,
    @Nullable Integer precedence,
    @Nullable Qfi qfi,
    boolean segregation) {
  /// What to do with the rule, in the order of the codes.
  public enum Operation implements Coded {
    RESERVED_0(0),
    CREATE(1),
    DELETE(2),
    ADD_FILTERS(3),
    REPLACE_FILTERS(4),
    DELETE_FILTERS(5),
    MODIFY_WITHOUT_FILTERS(6),
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
        case 3 -> ADD_FILTERS;
        case 4 -> REPLACE_FILTERS;
        case 5 -> DELETE_FILTERS;
        case 6 -> MODIFY_WITHOUT_FILTERS;
        default -> RESERVED_7;
      };
    }
  }

  private static final int MOST_FILTERS = 15;

  public QosRule {
    filters = List.copyOf(filters);
    deletedFilters = List.copyOf(deletedFilters);
    if (filters.size() > MOST_FILTERS || deletedFilters.size() > MOST_FILTERS) {
      throw new IllegalArgumentException("a QoS rule has at most 15 packet filters");
    }
  }

  /// A new rule.
  public static QosRule create(
      int id, boolean isDefault, List<PacketFilter> filters, int precedence, Qfi qfi) {
    return new QosRule(id, Operation.CREATE, isDefault, filters, List.of(), precedence, qfi, false);
  }

  /// The default rule that sends all packets to a flow.
  public static QosRule matchAll(int id, Qfi qfi, int precedence) {
    var filter = PacketFilter.matchAll(1, PacketFilter.Direction.BIDIRECTIONAL);
    return create(id, true, List.of(filter), precedence, qfi);
  }

  public static QosRule delete(int id) {
    return new QosRule(id, Operation.DELETE, false, List.of(), List.of(), null, null, false);
  }

  /// Null if the list of filters goes beyond the rule.
  static @Nullable QosRule read(OctetReader in) {
    int id = in.u8();
    OctetReader body = in.sub(in.u16());
    int head = body.u8();
    Operation operation = Operation.of(head >> 5);
    List<PacketFilter> filters = new ArrayList<>();
    List<Integer> deleted = new ArrayList<>();
    for (int i = 0; i < (head & MOST_FILTERS) && body.hasMore(); i++) {
      if (operation == Operation.DELETE_FILTERS) {
        deleted.add(body.u8() & 15);
      } else {
        filters.add(PacketFilter.read(body));
      }
    }
    boolean complete = filters.size() + deleted.size() == (head & MOST_FILTERS);
    Integer precedence = body.hasMore() ? Integer.valueOf(body.u8()) : null;
    int flow = body.hasMore() ? body.u8() : -1;
    if (body.hasFailed() || !complete) {
      return null;
    }
    return new QosRule(
        id,
        operation,
        (head & 16) != 0,
        filters,
        deleted,
        precedence,
        flow < 0 ? null : new Qfi(flow & 63),
        flow >= 0 && (flow & 64) != 0);
  }

  void write(OctetWriter out) {
    int start = out.u8(id).u16(0).length();
    int count = filters.size() + deletedFilters.size();
    out.u8(operation.code() << 5 | (isDefault ? 16 : 0) | count);
    filters.forEach(filter -> filter.write(out));
    deletedFilters.forEach(out::u8);
    if (precedence != null) {
      out.u8(precedence);
      if (qfi != null) {
        out.u8(qfi.value() | (segregation ? 64 : 0));
      }
    }
    out.patchU16(start - 2, out.length() - start);
  }
}

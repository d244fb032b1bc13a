package soliton.nas.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.nas.ie.NasTypes;

/// UE policy section management list, TS 24.501 D.6.2: instructions a network. At most [#LIMIT]
/// networks, instructions and parts.
public record PolicySections(List<Sublist> sublists) {
  /// More networks, instructions in one network or parts in one instruction are a syntax error.
  public static final int LIMIT = 256;

  public record Sublist(Plmn plmn, List<Instruction> instructions) {
    public Sublist {
      instructions = List.copyOf(instructions);
    }
  }

  /// To store a section, or to delete it if there are no parts.
  ///
  /// @param code UE policy section code, 16 bits
  public record Instruction(int code, List<Part> parts) {
    public Instruction {
      parts = List.copyOf(parts);
    }
  }

  /// @param type 1 URSP, 2 ANDSP, 3 V2XP, 4 ProSeP
  public record Part(int type, Octets content) {}

  public PolicySections {
    sublists = List.copyOf(sublists);
  }

  public static @Nullable PolicySections read(OctetReader in) {
    List<Sublist> sublists = new ArrayList<>();
    while (in.hasMore()) {
      OctetReader sublist = in.sub(in.u16());
      Plmn plmn = NasTypes.readPlmn(sublist);
      List<Instruction> instructions = instructions(sublist);
      if (plmn == null || instructions == null || sublists.size() == LIMIT) {
        return null;
      }
      sublists.add(new Sublist(plmn, instructions));
    }
    return new PolicySections(sublists);
  }

  private static @Nullable List<Instruction> instructions(OctetReader in) {
    List<Instruction> instructions = new ArrayList<>();
    while (in.hasMore()) {
      OctetReader instruction = in.sub(in.u16());
      int code = instruction.u16();
      List<Part> parts = parts(instruction);
      if (parts == null || instruction.hasFailed() || instructions.size() == LIMIT) {
        return null;
      }
      instructions.add(new Instruction(code, parts));
    }
    return in.hasFailed() ? null : instructions;
  }

  private static @Nullable List<Part> parts(OctetReader in) {
    List<Part> parts = new ArrayList<>();
    while (in.hasMore()) {
      OctetReader part = in.sub(in.u16());
      int type = part.u8() & 15;
      if (part.hasFailed() || parts.size() == LIMIT) {
        return null;
      }
      parts.add(new Part(type, part.rest()));
    }
    return parts;
  }

  public void write(OctetWriter out) {
    for (Sublist sublist : sublists) {
      int start = out.u16(0).length();
      NasTypes.write(sublist.plmn(), out);
      sublist.instructions().forEach(instruction -> write(instruction, out));
      out.patchU16(start - 2, out.length() - start);
    }
  }

  private static void write(Instruction instruction, OctetWriter out) {
    int start = out.u16(0).length();
    out.u16(instruction.code());
    for (Part part : instruction.parts()) {
      out.u16(part.content().length() + 1).u8(part.type()).octets(part.content());
    }
    out.patchU16(start - 2, out.length() - start);
  }
}

package soliton.example.message;

import org.jspecify.annotations.Nullable;
import soliton.base.Tac;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.V;

/// READING REQUEST, network to meter: asks what the meter shows. Example 2.1.
@Message(type = 0x01, clause = "2.1")
public record ReadingRequest(
    @V(bits = 4) Quantity quantity, // 3.1
    @TLV(iei = 0x10, length = 5) @Nullable Tac area) // 3.4
    implements MeterMessage {}

package soliton.example.message;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.l3.Message;
import soliton.l3.TLV;
import soliton.l3.V;

/// READING RESPONSE, meter to network. Example 2.2.
@Message(type = 0x02, clause = "2.2")
public record ReadingResponse(
    @V(bits = 32) Reading reading, // 3.2
    @TLV(iei = 0x20, min = 3, max = 10) @Nullable Octets seal) // 3.5
    implements MeterMessage {}

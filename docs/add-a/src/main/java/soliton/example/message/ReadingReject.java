package soliton.example.message;

import soliton.l3.Message;
import soliton.l3.V;

/// READING REJECT, meter to network. Example 2.3.
@Message(type = 0x03, clause = "2.3")
public record ReadingReject(@V MeterCause cause /* 3.3 */) implements MeterMessage {}

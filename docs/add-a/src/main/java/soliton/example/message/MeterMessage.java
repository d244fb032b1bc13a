package soliton.example.message;

import soliton.l3.MessageFamily;

/// A message between network and meter. Example 2.
@MessageFamily(types = MeterTypes.class)
public sealed interface MeterMessage permits ReadingRequest, ReadingResponse, ReadingReject {}

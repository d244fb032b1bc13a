/// Generates layer 3 message codecs from annotated records.
@org.jspecify.annotations.NullMarked
module soliton.l3.processor {
  requires static org.jspecify;
  requires soliton.source;
  requires soliton.l3;
  requires java.compiler;

  provides javax.annotation.processing.Processor with
      soliton.l3.processor.L3Processor;
}

/// NGAP, TS 38.413: messages and transfer containers as records.
@org.jspecify.annotations.NullMarked
module soliton.ngap {
  requires transitive static org.jspecify;
  requires transitive soliton.base;
  requires transitive soliton.per;
  requires static java.compiler; // for the annotation @Generated

  exports soliton.ngap;
  exports soliton.ngap.ie;
  exports soliton.ngap.ie.aiot;
  exports soliton.ngap.ie.mbs;
  exports soliton.ngap.ie.measurement;
  exports soliton.ngap.ie.warning;
  exports soliton.ngap.message;
  exports soliton.ngap.transfer;
}

package org.intercity.publishers;

/** Takes the rows of a file in its order, and the reasons for those left out. */
public interface Sink {

  void accept(PlaceRow row);

  void refuse(Refusal reason);
}

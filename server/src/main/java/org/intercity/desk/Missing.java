package org.intercity.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no page at this address. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class Missing extends RuntimeException {}

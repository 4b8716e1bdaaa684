package org.intercity;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The rooms of the server, wired by Spring; {@code org.intercity.cli.Main} starts it. */
@SpringBootApplication
@Modulithic(systemName = "Intercity")
public class Intercity {}

package org.intercity.desk;

import java.util.Locale;
import org.intercity.register.Office;
import org.intercity.register.Register;
import org.springframework.stereotype.Component;

/** Whose register it is, from the register itself. */
@Component
record OfficeSign(Register register) {

  Frame.Sign in(Locale locale) {
    Office office = register.now().office();
    String name =
        office.body() == null
            ? office.name()
            : register
                .now()
                .findBody(office.body())
                .map(body -> Naming.in(locale).name(body).text())
                .orElse(office.name());
    return new Frame.Sign(name, office.example());
  }
}

package org.intercity.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.intercity.reader.text.Mark.Term;
import org.intercity.reader.text.Type;
import org.junit.jupiter.api.Test;

class FormsTests {

  @Test
  void alternativesInParenthesesStandForEveryForm() {
    assertThat(Forms.of("sister(-| )cit(y|ies); twin"))
        .containsExactly("sister-city", "sister-cities", "sister city", "sister cities", "twin");
  }

  @Test
  void anEmptyAlternativeLeavesThePartOut() {
    assertThat(Forms.of("(deputy |)mayor")).containsExactly("deputy mayor", "mayor");
  }

  @Test
  void theLongestListedWordIsTakenAndOnlyWholeWords() {
    Lexicon lexicon = new Lexicon(org.intercity.reader.text.Lettering.PLAIN);
    lexicon.add(Type.KIND, "sister", "sister city; sister city agreement");
    lexicon.add(Type.FIELD, "arts", "art");
    List<Term> found = lexicon.in("The Sister City Agreement started; art.");
    assertThat(found)
        .containsExactly(
            new Term(4, 25, Type.KIND, "sister"), new Term(35, 38, Type.FIELD, "arts"));
  }

  @Test
  void aFormInCapitalsIsTakenInCapitalsOnly() {
    Lexicon lexicon = new Lexicon(org.intercity.reader.text.Lettering.PLAIN);
    lexicon.add(Type.COUNTRY, "US", "US");
    assertThat(lexicon.in("US and us")).hasSize(1);
  }
}

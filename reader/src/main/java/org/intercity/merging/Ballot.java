package org.intercity.merging;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intercity.merging.Claim.Part;
import org.intercity.merging.ReportedAct.Voice;

/**
 * Counts voices for each version of a thing. Who reports counts before who mentions; where as many
 * say one as the other, those who write in the language of a party know better.
 */
final class Ballot {

  private final List<Voice> voices;
  private final Set<String> languages;

  Ballot(List<Voice> voices, Sides sides) {
    this.voices = voices;
    this.languages =
        voices.stream()
            .flatMap(voice -> voice.claims().stream())
            .flatMap(claim -> sides.of(claim).stream())
            .map(Side::country)
            .filter(country -> country.length() == 2 && !country.startsWith("?"))
            .map(country -> ULocale.addLikelySubtags(new ULocale("und_" + country)).getLanguage())
            .collect(Collectors.toSet());
  }

  /** A version and the claims that say it, in order. */
  record Version<T>(T value, List<Claim> claims, List<Voice> voices) {}

  /** The versions, the one most have first. */
  record Result<T>(List<Version<T>> versions) {

    boolean isEmpty() {
      return versions.isEmpty();
    }

    Version<T> first() {
      return versions.getFirst();
    }

    List<T> values() {
      return versions.stream().map(Version::value).toList();
    }

    Result<T> startingWith(T value) {
      List<Version<T>> ordered = new ArrayList<>(versions);
      ordered.sort(Comparator.comparing(version -> !version.value().equals(value)));
      return new Result<>(ordered);
    }

    /** The conflict between them; empty where there is one version or none. */
    Optional<Conflict> conflict(Conflict.About about, Function<T, String> word) {
      return versions.size() < 2
          ? Optional.empty()
          : Optional.of(
              new Conflict(
                  about,
                  versions.stream()
                      .map(
                          version ->
                              new Conflict.Version(
                                  word.apply(version.value()),
                                  version.claims(),
                                  version.voices().size()))
                      .toList()));
    }
  }

  /**
   * The versions by their voices.
   *
   * @param says the version of a claim, where it has one
   * @param otherwise decides where voices do not
   */
  <T> Result<T> count(Function<Claim, Optional<T>> says, Comparator<? super T> otherwise) {
    Map<T, List<Claim>> claims = new LinkedHashMap<>();
    for (Voice voice : voices) {
      for (Claim claim : voice.claims()) {
        says.apply(claim)
            .ifPresent(
                value -> claims.computeIfAbsent(value, none -> new ArrayList<>()).add(claim));
      }
    }
    List<Version<T>> versions = new ArrayList<>();
    claims.forEach((value, all) -> versions.add(new Version<>(value, all, voices(all))));
    versions.sort(
        Comparator.<Version<T>>comparingLong(version -> -reporting(version))
            .thenComparingLong(version -> -version.voices().size())
            .thenComparingLong(version -> -inOwnLanguage(version))
            .thenComparing(Version::value, otherwise));
    return new Result<>(versions);
  }

  /** The voices that these claims belong to. */
  List<Voice> voices(List<Claim> claims) {
    Set<Claim> these = Set.copyOf(claims);
    return voices.stream()
        .filter(voice -> voice.claims().stream().anyMatch(these::contains))
        .toList();
  }

  private long reporting(Version<?> version) {
    return voices(version.claims().stream().filter(claim -> claim.part() == Part.REPORTED).toList())
        .size();
  }

  private long inOwnLanguage(Version<?> version) {
    return voices(
            version.claims().stream()
                .filter(claim -> languages.contains(claim.language()))
                .toList())
        .size();
  }
}

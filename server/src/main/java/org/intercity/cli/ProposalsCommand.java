package org.intercity.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.intercity.edtf.EdtfDate;
import org.intercity.journal.Scope;
import org.intercity.journal.Signature;
import org.intercity.proposals.Correction;
import org.intercity.proposals.Judging;
import org.intercity.proposals.Proposal;
import org.intercity.proposals.ProposalId;
import org.intercity.proposals.Proposals;
import org.intercity.register.Kind;
import org.intercity.register.Mandate;
import org.intercity.register.Office;
import org.intercity.register.Register;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code intercity proposals}: lists what awaits judgement; its subcommands judge. */
@Command(
    name = "proposals",
    resourceBundle = "words.cli",
    mixinStandardHelpOptions = true,
    subcommands = {ProposalsCommand.Accept.class, ProposalsCommand.Reject.class})
final class ProposalsCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private RegisterOptions options = new RegisterOptions();

  @Override
  public Integer call() {
    try (RegisterSession session = options.open()) {
      List<Proposal> awaiting = session.get(Proposals.class).awaiting(scope(session));
      PrintWriter out = Out.of(spec);
      FindingsText text = new FindingsText(options.words());
      if (awaiting.isEmpty()) {
        out.println(options.words().say("register.proposals.none"));
      }
      awaiting.forEach(proposal -> text.print(proposal, out));
      out.flush();
      return 0;
    }
  }

  /** {@code intercity proposals accept}: enters it, as proposed or put right. */
  @Command(name = "accept", resourceBundle = "words.cli", mixinStandardHelpOptions = true)
  static final class Accept implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;
    @Mixin private RegisterOptions options = new RegisterOptions();

    @Parameters(paramLabel = "PROPOSAL")
    private String proposal = "";

    @Option(names = "--kind", paramLabel = "KIND")
    private @Nullable Kind kind;

    @Option(names = "--date", paramLabel = "DATE")
    private @Nullable EdtfDate date;

    @Option(names = "--reason", paramLabel = "TEXT")
    private @Nullable String reason;

    @Option(names = "--as", paramLabel = "ACCOUNT", descriptionKey = "as")
    private String author = System.getProperty("user.name", "officer");

    @Override
    public Integer call() {
      try (RegisterSession session = options.open()) {
        Correction correction =
            kind == null && date == null ? null : new Correction(kind, null, date, reason);
        Judging.Accepted accepted =
            session
                .get(Judging.class)
                .accept(Mandate.forAll(signature(session, author)), require(proposal), correction);
        PrintWriter out = Out.of(spec);
        out.println(
            switch (accepted) {
              case Judging.Filed filed ->
                  options
                      .words()
                      .say(
                          "register.proposals.accepted",
                          Long.toString(filed.number()),
                          filed.tie().toString());
              case Judging.Waiting waiting ->
                  options
                      .words()
                      .say("register.proposals.waiting", Long.toString(waiting.number()));
            });
        out.flush();
        return 0;
      }
    }
  }

  /** {@code intercity proposals reject}: turns it down, with the reason. */
  @Command(name = "reject", resourceBundle = "words.cli", mixinStandardHelpOptions = true)
  static final class Reject implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;
    @Mixin private RegisterOptions options = new RegisterOptions();

    @Parameters(paramLabel = "PROPOSAL")
    private String proposal = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    @Option(names = "--as", paramLabel = "ACCOUNT", descriptionKey = "as")
    private String author = System.getProperty("user.name", "officer");

    @Override
    public Integer call() {
      try (RegisterSession session = options.open()) {
        long entry =
            session
                .get(Judging.class)
                .reject(signature(session, author), require(proposal), reason)
                .number();
        PrintWriter out = Out.of(spec);
        out.println(
            options.words().say("register.proposals.rejected", proposal, Long.toString(entry)));
        out.flush();
        return 0;
      }
    }
  }

  private static ProposalId require(String text) {
    return ProposalId.parse(text)
        .orElseThrow(() -> new UserError("proposals.error.no_proposal", text));
  }

  /** What the installation's own office keeps. */
  static Scope scope(RegisterSession session) {
    return session.get(Register.class).now().office().signedBy("cli").scope();
  }

  static Signature signature(RegisterSession session, String author) {
    Office office = session.get(Register.class).now().office();
    try {
      return office.signedBy(author);
    } catch (IllegalArgumentException unprintable) {
      throw new UserError("cli.error.account");
    }
  }
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commands, helpOf, withReference } from "../../tools/cli-reference";

const ROOT = join(__dirname, "../..");

describe("the help of each command", () => {
  it.each(commands().map((command) => [command.name(), command] as const))("has an example: %s", (name, command) => {
    expect(helpOf(command)).toMatch(new RegExp(`\\nExamples?:\\n {2}\\$ policy-packs ${name}\\b`));
  });

  it("stands in docs/cli.md; npm run generate:cli-reference writes it anew", () => {
    const page = readFileSync(join(ROOT, "docs/cli.md"), "utf8");
    expect(withReference(page)).toBe(page);
  });
});

describe("the examples of the help", () => {
  const examples = commands().flatMap((command) =>
    [...helpOf(command).matchAll(/^ {2}\$ policy-packs (.*)$/gm)].map(
      ([, example = ""]) => [example, command] as const,
    ),
  );

  it.each(examples)("give arguments that the command takes: policy-packs %s", async (example, command) => {
    const [, ...args] = (example.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"(.*)"$/, "$1"));
    const ran = jest.fn();
    command.action(ran).exitOverride();
    await command.parseAsync(args, { from: "user" });
    expect(ran).toHaveBeenCalledTimes(1);
  });
});

describe("arguments that no command knows", () => {
  const errorOf = (name: string, ...args: string[]): string => {
    let output = "";
    const command = commands().find((candidate) => candidate.name() === name);
    command?.exitOverride().configureOutput({ writeErr: (text) => (output += text) });
    expect(() => command?.parse(args, { from: "user" })).toThrow();
    return output;
  };

  it.each([
    ["plan", "--markdwn", "error: unknown option '--markdwn'\n(Did you mean --markdown?)\n"],
    ["synth", "stack", "error: too many arguments for 'synth'. Expected 0 arguments but got 1.\n"],
    ["refresh", "--dryrun", "error: unknown option '--dryrun'\n(Did you mean --dry-run?)\n"],
  ])("are refused, with the near miss: %s %s", (name, argument, error) => {
    expect(errorOf(name, argument)).toBe(error);
  });
});

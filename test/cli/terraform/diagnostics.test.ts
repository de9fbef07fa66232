import { diagnosticsIn, explained } from "../../../cli/terraform/diagnostics";

const FAULT = { severity: "error", summary: "Missing required argument", detail: 'The argument "title" is required.' };

describe("the diagnostics of Terraform's output", () => {
  it("are read from lines of JSON, between lines that are none", () => {
    const output = [
      "There are some problems with the CLI configuration:",
      "│ Warning: Unable to open CLI configuration file",
      JSON.stringify({ "@level": "info", type: "version" }),
      JSON.stringify({ type: "diagnostic", diagnostic: { ...FAULT, address: "turbot_policy_pack.main" } }),
      "null",
    ];
    expect(diagnosticsIn(output.join("\n"))).toEqual([
      {
        severity: "error",
        address: "turbot_policy_pack.main",
        message: 'Missing required argument: The argument "title" is required.',
      },
    ]);
  });

  it("are read from one document, with the block that they are about", () => {
    const diagnostics = [{ ...FAULT, detail: "", snippet: { context: "resource.turbot_policy_pack.main" } }];
    expect(diagnosticsIn(JSON.stringify({ valid: false, diagnostics }, null, 2))).toEqual([
      { severity: "error", address: "resource.turbot_policy_pack.main", message: "Missing required argument" },
    ]);
  });

  it("may belong to no block", () => {
    expect(diagnosticsIn(JSON.stringify({ diagnostics: [{ ...FAULT, snippet: { context: null } }] }))).toMatchObject([
      { address: undefined },
    ]);
  });

  it("are none where nothing is wrong", () => {
    expect(diagnosticsIn("")).toEqual([]);
    expect(diagnosticsIn('{"valid":true,"diagnostics":[]}')).toEqual([]);
  });
});

describe("a diagnostic, explained", () => {
  const explain = (message: string): string => explained({ severity: "error", address: "a.b", message });

  it("names the place, and says what to do where that is known", () => {
    expect(explain("policy type tmod:@acme/ops#/policy/types/x not found. Is the mod installed?")).toBe(
      "a.b: policy type tmod:@acme/ops#/policy/types/x not found. Is the mod installed?\n" +
        "  → Install the mod that the type's URI names in the workspace, or leave the setting out.",
    );
  });

  it.each([
    ["data validation failed: AKA x is in use by resource 1", "another AKA"],
    ['data validation failed: tmod:@acme/ops#/policy/types/x does not take "y"', "exact spelling"],
    ["a setting for policy type: 'x', resource: '1' already exists ( id: 2 ).", "Import it"],
    ["authorisation failed for workspace 'x'", "Correct the keys"],
    ["failed to get credentials. Set TURBOT_WORKSPACE", "Correct the keys"],
    ['Post "https://x/": dial tcp: lookup x: no such host', "check the network"],
    ['Post "https://x/": dial tcp: connect: connection refused', "check the network"],
  ])("knows a cure for: %s", (message, cure) => {
    expect(explain(message)).toContain(cure);
  });

  it("is left as it is where no cure is known", () => {
    expect(explained({ severity: "error", message: "Something else" })).toBe("Something else");
  });
});

import { TerraformVariable } from "cdktf";
import { workspaceHost } from "../../src/stack/workspace-address";
import { newStack } from "../synth";

it.each([
  ["acme.cloud.turbot.com", "acme.cloud.turbot.com"],
  ["https://acme.cloud.turbot.com", "acme.cloud.turbot.com"],
  ["HTTPS://Acme.cloud.turbot.com/", "acme.cloud.turbot.com"],
  ["http://localhost:8080/api/latest", "localhost:8080"],
  ["https://acme.com/api/latest/graphql", "acme.com"],
  ["https://acme.com/api/v5", "acme.com"],
  ["https://proxy.acme.com/guardrails/", "proxy.acme.com"],
  ["https://[::1]:8080", "[::1]:8080"],
  ["10.0.0.1", "10.0.0.1"],
])("knows the host of %s", (workspace, host) => {
  expect(workspaceHost(workspace, "stack")).toBe(host);
});

it.each([
  ...[
    "key:hunter2@acme.com",
    "https://key:hunter2@acme.com",
    "HTTP://hunter2@acme.com/api",
    " https://k:hunter2@acme.com",
  ],
  ...["\thttps://k:hunter2@acme.com", "wss://k:hunter2@acme.com", "https:/k:hunter2@acme.com", "//k:hunter2@acme.com"],
  ...["https:k:hunter2@acme.com", "https:\\\\k:hunter2@acme.com", "https://acme.com?token=hunter2"],
  ...["https://acme.com#hunter2", "https://acme.com/api?hunter2", "https://k%3Ahunter2%40acme.com"],
  ...[
    "https://acme.com/%40hunter2",
    "https://k:hunter2\u0040acme.com",
    "https://acme.com/hunter2",
    "acme.com/@hunter2",
  ],
  ...["https://acme.com;hunter2", "https://acme.com/api/latest/hunter2", "https://acme.com\nhunter2", "k:hunter2"],
  ...["hunter2://acme.com", "https://k:hunter2", "https://", "https:///hunter2", "https://..hunter2..:x"],
])("refuses %j, and does not show what could be a secret", (workspace) => {
  expect(() => workspaceHost(workspace, "stack")).toThrow("'workspace' must be");
  expect(() => workspaceHost(workspace, "stack")).not.toThrow("hunter2");
});

describe("a token in a workspace's address", () => {
  const { stringValue: token } = new TerraformVariable(newStack(), "host", {});

  it("is the whole of it, or a word of it", () => {
    for (const workspace of [token, `https://${token}`, `https://${token}.acme.com/api/latest`])
      expect(workspaceHost(workspace, "stack")).toBe(workspace);
  });

  it("can be no password", () => {
    expect(() => workspaceHost(`https://key:${token}@acme.com`, "stack")).toThrow("without credentials");
  });
});

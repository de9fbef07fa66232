import { endpointOf } from "../../../cli/workspace/endpoint";

describe("the address of a workspace's API", () => {
  it.each([
    "acme.cloud.turbot.com",
    "ACME.cloud.turbot.com",
    "https://acme.cloud.turbot.com",
    " https://acme.cloud.turbot.com/ ",
    "https://acme.cloud.turbot.com/api/v5",
    "https://acme.cloud.turbot.com/api/latest",
    "https://acme.cloud.turbot.com/api/latest/graphql",
    "acme.cloud.turbot.com/api/v5/",
  ])("follows from %j", (workspace) => {
    expect(endpointOf(workspace)).toBe("https://acme.cloud.turbot.com/api/latest/graphql");
  });

  it("keeps a port, and a path before the API's own", () => {
    expect(endpointOf("https://example.com:8443/turbot/api/v5")).toBe(
      "https://example.com:8443/turbot/api/latest/graphql",
    );
  });

  it.each(["http://localhost:4000", "http://127.0.0.1:4000", "http://[::1]:4000"])(
    "can be unencrypted on this machine: %s",
    (workspace) => {
      expect(endpointOf(workspace)).toBe(`${workspace}/api/latest/graphql`);
    },
  );

  it.each([
    ["http://acme.cloud.turbot.com", "be an https address, got: http:"],
    ["http://localhost.acme.com", "be an https address, got: http:"],
    ["ftp://acme.cloud.turbot.com", "be a host or an https address, got: ftp://"],
    ["not a host", "be a host or an https address, got: a text that is none"],
    ["", "be a host or an https address, got: a text that is none"],
    ["wss://key:secret@acme.cloud.turbot.com", "be a host or an https address, got: wss://"],
    ["//key:secret@", "be a host or an https address, got: a text that is none"],
    ["https://key:secret@acme.cloud.turbot.com", "hold no user and no password"],
  ])("does not follow from %j", (workspace, rule) => {
    expect(() => endpointOf(workspace)).toThrow(
      new Error(`'workspace' must ${rule}. Write it like https://acme.cloud.turbot.com.`),
    );
  });
});

import fc from "fast-check";
import { hubAddress, memberNames, modFile, policyTypeNames } from "../../../cli/catalog/names";
import { holds } from "../../texts";

const uri = (name: string): string => `tmod:@turbot/aws-iam#/policy/types/${name}`;

describe("the file of a mod", () => {
  it.each([
    ["@turbot/aws-iam", "aws-iam.ts"],
    ["@turbot/aws", "aws.ts"],
    ["@acme/aws-iam", "acme/aws-iam.ts"],
    ["@acme/ops", "acme/ops.ts"],
    ["@acme/Ops", "acme/+Ops.ts"],
    ["@Acme/opsWeb", "+Acme/ops+Web.ts"],
    ["@turbot/index", "+index.ts"],
    ["@acme/index", "acme/+index.ts"],
    ["@acme/types.d", "acme/types.+d.ts"],
  ])("of %s is %s", (mod, file) => {
    expect(modFile(mod)).toBe(file);
  });
});

it("no two mods share a file, even on a disk that does not tell capitals", () => {
  const name = fc.stringMatching(/^[A-Za-z][\w.-]{0,3}$/);
  holds(
    fc.property(name, name, name, name, (scope, mod, otherScope, otherMod) => {
      const [one, other] = [`@${scope}/${mod}`, `@${otherScope}/${otherMod}`];
      const [file, otherFile] = [modFile(one), modFile(other)].map((path) => path.toLowerCase());
      expect(file === otherFile).toBe(one === other);
    }),
  );
});

describe("a letter that TypeScript does not know yet", () => {
  it.each([
    ["Check: \u1c89\u1c8a x", "CHECK_U1C89_U1C89_X"],
    ["\u{105c0}", "_U105C0"],
  ])("of %j is its code point in the member's name", (value, name) => {
    expect([...memberNames([value]).values()]).toEqual([name]);
  });
});

describe("the names of a policy type", () => {
  it("are the last part of its URI, and that with a capital", () => {
    expect(policyTypeNames(uri("userApproved"))).toEqual({ constant: "userApproved", enum: "UserApproved" });
  });

  it.each(["default", "class", "await", "let", "undefined", "require", "exports", "object", "policyType", "Approved"])(
    "have underscores before them where they could not stand in the file: %s",
    (name) => {
      expect(policyTypeNames(uri(name))).toEqual({ constant: `_${name}`, enum: `__${name}` });
    },
  );

  it("are names of no other type", () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,3}$/);
    holds(
      fc.property(
        fc.uniqueArray(fc.oneof(name, fc.constantFrom("object", "Object", "default", "Default"))),
        (names) => {
          const all = names.flatMap((each) => Object.values(policyTypeNames(uri(each))));
          expect(new Set(all).size).toBe(all.length);
        },
      ),
    );
  });
});

describe("the members of a type's values", () => {
  it("follow from each value alone where no two are alike", () => {
    expect([...memberNames(["Skip", "Check: Approved"])]).toEqual([
      ["Skip", "SKIP"],
      ["Check: Approved", "CHECK_APPROVED"],
    ]);
  });

  it("are counted from the second on where values are alike", () => {
    expect([...memberNames(["Delete unapproved", "Delete Unapproved", "Skip", "delete: unapproved"]).values()]).toEqual(
      ["DELETE_UNAPPROVED", "DELETE_UNAPPROVED__2", "SKIP", "DELETE_UNAPPROVED__3"],
    );
  });

  const values = fc.uniqueArray(fc.string({ unit: fc.constantFrom("a", "A", "B", "2", " ", "_", ">", "%", "-") }));

  it("are names of no other value", () => {
    holds(
      fc.property(values, (list) => {
        const names = memberNames(list);
        expect(new Set(names.values()).size).toBe(list.length);
      }),
    );
  });

  it("stay what they are when values come after them", () => {
    holds(
      fc.property(values, fc.nat(), (list, some) => {
        const before = memberNames(list.slice(0, some % (list.length + 1)));
        expect([...memberNames(list)].slice(0, before.size)).toEqual([...before]);
      }),
    );
  });
});

describe("the Hub's page of a policy type", () => {
  it.each([
    ["tmod:@turbot/aws-iam#/policy/types/userApproved", "aws/policies/aws-iam/userApproved"],
    ["tmod:@turbot/gcp#/policy/types/eventPoller", "gcp/policies/gcp/eventPoller"],
  ])("of %s is mods/%s", (type, page) => {
    expect(hubAddress(type)).toBe(`https://hub.guardrails.turbot.com/mods/${page}`);
  });

  it("is not there for a mod of another publisher", () => {
    expect(hubAddress("tmod:@acme/ops#/policy/types/owner")).toBeUndefined();
  });
});

import { packName } from "../../cli/scaffold/pack-name";
import { recordedPolicyType } from "../../src/stack/setting-metadata";
import { newStack, resources } from "../synth";
import { SHIPPED } from "./shipped";

const OWN = {
  title: "Of its own",
  description: "For prod.",
  akas: ["of_its_own"],
  parent: "prod_folder",
  filter: "resourceType:folder",
  tags: { stage: "prod" },
};

describe.each(SHIPPED.map((pack) => [pack.folder, pack] as const))("the pack %s", (folder, { className, make }) => {
  it("has the class, the title and the AKA that its folder says", () => {
    const name = packName(folder);
    const { title, akas, description } = resources(make(newStack(), "main"), "turbot_policy_pack").main;
    expect(className).toBe(name.className);
    expect(akas).toEqual([name.aka]);
    expect(withoutTarget(title)).toBe(withoutTarget(name.title));
    expect(description).toMatch(/^[A-Z].*\.$/);
  });

  it("sets sub-policies before the policy that asks them", () => {
    const types = make(newStack(), "main")
      .node.findAll()
      .flatMap((construct) => recordedPolicyType(construct) ?? []);
    const tooLate = types.flatMap((type, index) =>
      types
        .slice(index + 1)
        .filter((later) => isBelow(later, type))
        .map(({ uri }) => `${uri} after ${type.uri}`),
    );
    expect(tooLate).toEqual([]);
  });

  it("takes title, description, AKAs, tags, parent and filter over its own", () => {
    expect(resources(make(newStack(), "main", OWN), "turbot_policy_pack").main).toEqual(OWN);
  });

  it("keeps its own where they are undefined", () => {
    const nothing = { title: undefined, description: undefined, akas: undefined };
    expect(resources(make(newStack(), "main", nothing), "turbot_policy_pack")).toEqual(
      resources(make(newStack(), "main"), "turbot_policy_pack"),
    );
  });

  it("can stand in a workspace twice", () => {
    const stack = newStack();
    make(stack, "main");
    make(stack, "prod", { title: "For prod", akas: ["for_prod"] });
    expect(Object.keys(resources(stack, "turbot_policy_pack"))).toEqual(["main", "prod"]);
  });

  it("says how, if it stands there twice under one AKA", () => {
    const stack = newStack();
    make(stack, "main");
    expect(() => make(stack, "prod")).toThrow('give one of the two another, as in { akas: ["…"] }');
  });
});

it("policies of every kind are set, and some are calculated", () => {
  const settings = SHIPPED.flatMap(({ make }) => make(newStack(), "main").node.findAll());
  const kinds = new Set(settings.flatMap((setting) => recordedPolicyType(setting)?.kind ?? []));
  expect([...kinds].sort()).toEqual(
    expect.arrayContaining(["choice", "list", "map", "mode", "number", "result", "rules", "source", "text"]),
  );
});

it("no two packs have one AKA, or one class", () => {
  const classes = SHIPPED.map(({ className }) => className);
  expect([...new Set(classes)]).toEqual(classes);
});

/** A title less what it is for: `Enforce Versioning by Environment`. */
const withoutTarget = (title: string): string => title.replace(/ for .*/, "");

interface Type {
  readonly uri: string;
  readonly path?: string;
}

/** Whether a policy is a sub-policy of another, by its path in the console or, where that is not known, by its name. */
const isBelow = (policy: Type, other: Type): boolean =>
  policy.path !== undefined && other.path !== undefined
    ? policy.path.startsWith(`${other.path} > `)
    : policy.uri !== other.uri && policy.uri.startsWith(other.uri);

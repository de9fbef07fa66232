import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PolicyPack as PolicyPackResource } from "@cdktf/provider-turbot/lib/policy-pack";
import { Annotations, App, Aspects, AssetType, Lazy, TerraformAsset, TerraformOutput, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { PolicyPackError, PolicyPackStack } from "../../src";
import { contentsOf, newApp, newFolder, newPack, newStack, written } from "../synth";

/** The files and folders that a new app makes before it is synthesized. */
const NOTHING = contentsOf(newApp().outdir);

afterEach(() => {
  delete process.env.CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS;
});

/** Adds a stack with a pack of a title. */
const packStack = (app: Construct, id: string, title = "A pack"): PolicyPackStack => {
  const stack = new PolicyPackStack(app, id, { profile: id });
  newPack({ title }, stack);
  return stack;
};

/** Adds a stack of CDKTF itself, with an output of a value. */
const plainStack = (app: Construct, id: string, value = "a value"): TerraformStack => {
  const stack = new TerraformStack(app, id);
  new TerraformOutput(stack, "output", { value });
  return stack;
};

const invalid = (construct: Construct): void => {
  construct.node.addValidation({ validate: () => ["This is invalid."] });
};

/** Ways in which an app fails after a stack that did not, and a part of the error. */
const FAILURES: Record<string, readonly [(app: App) => unknown, string]> = {
  "a validation of the last stack": [
    (app) => {
      invalid(packStack(app, "last"));
    },
    "This is invalid.",
  ],
  "a validation of a construct in the last stack": [
    (app) => {
      invalid(new Construct(packStack(app, "last"), "inner"));
    },
    "This is invalid.",
  ],
  "one address of two resources in the last stack": [
    (app) => {
      new PolicyPackResource(packStack(app, "last"), "raw", { title: "A" }).overrideLogicalId("main");
    },
    "'name' must be free in its stack",
  ],
  "an error annotation in the last stack": [
    (app) => {
      Annotations.of(packStack(app, "last")).addError("This is wrong.");
    },
    "This is wrong.",
  ],
  "an error annotation that CDKTF is told to go on after": [
    (app) => {
      process.env.CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS = "1";
      Annotations.of(packStack(app, "last")).addError("This is wrong.");
    },
    "This is wrong.",
  ],
  "an aspect that throws in the last stack": [
    (app) => {
      Aspects.of(packStack(app, "last")).add({
        visit: () => {
          throw new Error("This aspect throws.");
        },
      });
    },
    "This aspect throws.",
  ],
  "a synthesizer of the last stack's own that throws": [
    (app) => {
      packStack(app, "last").synthesizer = {
        synthesize: () => {
          throw new Error("This synthesizer throws.");
        },
      };
    },
    "This synthesizer throws.",
  ],
  "a token that cannot be resolved in the last stack": [
    (app) => {
      const produce = (): string => {
        throw new Error("This token throws.");
      };
      plainStack(app, "last", Lazy.stringValue({ produce }));
    },
    "This token throws.",
  ],
  "a validation of the app": [
    (app) => {
      invalid(app);
      packStack(app, "last");
    },
    "This is invalid.",
  ],
  "a plain stack at the end": [
    (app) => {
      packStack(app, "other");
      invalid(plainStack(app, "last"));
    },
    "This is invalid.",
  ],
  "a plain stack in the middle": [
    (app) => {
      invalid(plainStack(app, "middle"));
      packStack(app, "last");
    },
    "This is invalid.",
  ],
  "a stack in a construct": [
    (app) => {
      invalid(packStack(new Construct(app, "group"), "last"));
    },
    "This is invalid.",
  ],
  "a stack in another stack": [
    (app) => {
      packStack(packStack(app, "other"), "inner");
      invalid(packStack(app, "last"));
    },
    "This is invalid.",
  ],
};

/** What stands before the stack that fails. */
const FIRST: Record<string, (app: App, text: string) => unknown> = {
  "a policy pack stack": (app, text) => packStack(app, "first", text),
  "a plain stack": (app, text) => plainStack(app, "first", text),
  "a plain stack in a construct": (app, text) => plainStack(new Construct(app, "first group"), "first", text),
  "a stack with an asset": (app, text) => withAsset(packStack(app, "first", text), text),
};

/** Adds a file as an asset to a stack. */
function withAsset(stack: TerraformStack, text: string): TerraformAsset {
  const path = join(newFolder(), "asset.txt");
  writeFileSync(path, text);
  return new TerraformAsset(stack, "asset", { path, type: AssetType.FILE });
}

describe.each(Object.entries(FIRST))("after %s", (_, first) => {
  describe.each(Object.entries(FAILURES))("%s", (__, [fail, message]) => {
    it("writes no stack", () => {
      const app = newApp();
      first(app, "new");
      fail(app);
      expect(() => {
        app.synth();
      }).toThrow(message);
      expect(contentsOf(app.outdir)).toEqual(NOTHING);
    });

    it("leaves what was there as it was", () => {
      const before = newApp();
      first(before, "old");
      packStack(before, "last", "old");
      before.synth();
      const contents = contentsOf(before.outdir);

      const app = newApp(before.outdir);
      first(app, "new");
      fail(app);
      expect(() => {
        app.synth();
      }).toThrow(message);
      expect(contentsOf(app.outdir)).toEqual(contents);
    });
  });
});

describe("an app without a fault", () => {
  it("writes all stacks and the manifest, and nothing else", () => {
    const app = newApp();
    packStack(app, "first");
    plainStack(app, "plain");
    packStack(packStack(new Construct(app, "group"), "outer"), "inner");
    app.synth();
    expect(Object.keys(contentsOf(app.outdir))).toEqual([
      "manifest.json",
      "stacks",
      ...["first", "inner", "outer"].flatMap((id) => [
        join("stacks", id),
        join("stacks", id, "cdk.tf.json"),
        join("stacks", id, "policy-packs.json"),
      ]),
      join("stacks", "plain"),
      join("stacks", "plain", "cdk.tf.json"),
    ]);
  });

  it("writes a plain stack as CDKTF does without this library", () => {
    const [app, other] = [newApp(), newApp()];
    packStack(app, "first");
    for (const each of [app, other]) plainStack(each, "plain");
    expect(written(app, "plain")).toEqual(written(other, "plain"));
  });

  it("writes the new in the place of the old", () => {
    const before = newApp();
    packStack(before, "first", "old");
    before.synth();
    const app = newApp(before.outdir);
    packStack(app, "first", "new");
    expect(written(app, "first").resource.turbot_policy_pack.main.title).toBe("new");
  });

  it("writes the same when it is synthesized again", () => {
    const app = newApp();
    packStack(app, "first");
    packStack(app, "last");
    app.synth();
    const contents = contentsOf(app.outdir);
    app.synth();
    expect(contentsOf(app.outdir)).toEqual(contents);
  });

  it("writes what changed since it was synthesized first", () => {
    const app = newApp();
    const { resource } = newPack({ description: "old" }, newStack({}, app));
    app.synth();
    resource.description = "new";
    packStack(app, "added");
    expect(written(app).resource.turbot_policy_pack.main.description).toBe("new");
    expect(existsSync(join(app.outdir, "stacks", "added", "cdk.tf.json"))).toBe(true);
  });

  it("writes after a fault was put right", () => {
    const app = newApp();
    packStack(app, "first");
    let faults = ["This is invalid."];
    packStack(app, "last").node.addValidation({ validate: () => faults });
    expect(() => {
      app.synth();
    }).toThrow("This is invalid.");
    faults = [];
    expect(written(app, "last")).toHaveProperty("resource");
  });

  it("writes in spite of validations that it is told to skip", () => {
    const app = new App({ outdir: newFolder(), skipValidation: true });
    invalid(app);
    invalid(packStack(app, "first"));
    expect(written(app, "first")).toHaveProperty("resource");
  });

  it("writes in spite of warnings, and lists them in the manifest", () => {
    const app = newApp();
    Annotations.of(packStack(app, "first")).addWarning("Look at this.");
    app.synth();
    const manifest = JSON.parse(readFileSync(join(app.outdir, "manifest.json"), "utf8"));
    expect(manifest.stacks.first.annotations).toMatchObject([{ level: "@cdktf/warn", message: "Look at this." }]);
  });

  it("leaves what Terraform and others keep in the stacks' folders", () => {
    const before = newApp();
    packStack(before, "first");
    before.synth();
    const kept = [join("stacks", "first", ".terraform", "providers", "x"), join("stacks", "first", "plan"), "notes"];
    for (const path of kept) {
      mkdirSync(join(before.outdir, path, ".."), { recursive: true });
      writeFileSync(join(before.outdir, path), `kept in ${path}`);
    }
    const app = newApp(before.outdir);
    packStack(app, "first");
    app.synth();
    expect(contentsOf(app.outdir)).toMatchObject(Object.fromEntries(kept.map((path) => [path, `kept in ${path}`])));
  });

  it("copies assets where the stack looks for them, in the place of older ones", () => {
    const before = newApp();
    withAsset(packStack(before, "first"), "old");
    before.synth();
    const app = newApp(before.outdir);
    const { path } = withAsset(packStack(app, "first"), "new");
    app.synth();
    expect(readFileSync(join(app.outdir, "stacks", "first", path), "utf8")).toBe("new");
    expect(Object.values(contentsOf(join(app.outdir, "stacks", "first", "assets"))).filter(Boolean)).toEqual(["new"]);
  });
});

it("throws a PolicyPackError for the annotations of all stacks where CDKTF goes on after them", () => {
  process.env.CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS = "1";
  const app = newApp();
  for (const id of ["first", "last"]) Annotations.of(packStack(app, id)).addError(`${id} is wrong.`);
  expect(() => {
    app.synth();
  }).toThrow(PolicyPackError);
  expect(() => {
    app.synth();
  }).toThrow("\n  [first] first is wrong.\n  [last] last is wrong.");
});

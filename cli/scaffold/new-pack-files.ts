/**
 * The files that a new pack begins with, by their paths: the class, the example that its page in the documentation is
 * made of, and its test. They compile, lint and pass, and say where to go on.
 *
 * @param path - `<provider>/<service>/<what-it-enforces>`, for example `aws/s3/enforce-encryption-at-rest`
 * @throws where the path is not of that form
 */
export function newPackFiles(path: string): Record<string, string> {
  const [, provider = "", service = "", name = ""] = PATH.exec(path) ?? [];
  if (name === "") {
    throw new Error(
      `A pack must be named <provider>/<service>/<what-it-enforces> in lower case, got: ${JSON.stringify(path)}. ` +
        "Write it like: npm run new:pack -- aws/s3/enforce-encryption-at-rest",
    );
  }
  const words = name.split("-");
  const className = words.map(capitalised).join("");
  const title = `${words.map(capitalised).join(" ")} for ${provider.toUpperCase()} ${service.toUpperCase()}`;
  const aka = `${provider}_${service}_${words.join("_")}`.replaceAll("-", "_");
  const folder = `src/packs/${provider}/${service}/${name}`;
  return {
    [`${folder}/index.ts`]: indexText(className, title, aka),
    [`${folder}/example.ts`]: exampleText(className),
    [`test/packs/${provider}/${service}/${name}.test.ts`]: testText(
      className,
      title,
      aka,
      `${provider}/${service}/${name}`,
    ),
  };
}

const PATH = /^([a-z][a-z0-9]*)\/([a-z][a-z0-9-]*)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)+)$/;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const indexText = (
  className: string,
  title: string,
  aka: string,
): string => `import type { Construct } from "constructs";
import { PolicyPack } from "../../../../policy-pack";
import { packProps, type PolicyPackOverrides } from "../../../../policy-pack-props";

/** The choices that the pack leaves open; title, AKAs and the like can be given over its own. */
export type ${className}Props = PolicyPackOverrides;

/**
 * ${title}.
 *
 * Say here what the pack does not see, and what its modes do.
 */
export class ${className} extends PolicyPack {
  /**
   * @param scope - the stack
   * @param id - the pack's name in its Terraform address; \`main\` by convention
   * @param props - what is given over the pack's own title, AKAs and the like
   */
  public constructor(scope: Construct, id: string, props: ${className}Props = {}) {
    super(
      scope,
      id,
      packProps(props, {
        title: "${title}",
        description: "Say in a sentence what the pack is for.",
        akas: ["${aka}"],
      }),
    );
    // Take the modes as required props, and set them: this.addSetting(…);
  }
}
`;

const exampleText = (className: string): string => `import { ${className} } from ".";
import type { PolicyPackStack } from "../../../../policy-pack-stack";

/** The pack as its page in the documentation shows it: it only looks. */
export const example = (stack: PolicyPackStack): ${className} => new ${className}(stack, "main");
`;

const testText = (
  className: string,
  title: string,
  aka: string,
  path: string,
): string => `import { ${className} } from "../../../../src/packs/${path}";
import { newStack, resources } from "../../../synth";

describe("the pack ${className}", () => {
  const pack = new ${className}(newStack(), "main");

  it("has a title and an AKA", () => {
    expect(resources(pack, "turbot_policy_pack").main).toMatchObject({
      title: "${title}",
      akas: ["${aka}"],
    });
  });

  it("sets exactly these policies", () => {
    expect(resources(pack, "turbot_policy_setting")).toEqual({});
  });
});
`;

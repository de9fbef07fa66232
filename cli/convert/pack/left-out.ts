import { hclText } from "../hcl/print";
import type { Block } from "../hcl/syntax";
import type { LeftOut } from "./model";

/** The blocks of a module that a pack's class has no place for, and what to do about each. */
export const leftOutBlocks = (blocks: readonly Block[]): LeftOut[] =>
  blocks.flatMap((block) => whatOf(block).map((what) => ({ place: block.place, what })));

function whatOf(block: Block): string[] {
  const { type, labels } = block;
  switch (type) {
    case "resource":
    case "data":
      return labels[0]?.startsWith("turbot_")
        ? []
        : [`${labels.join(".")} is of another provider. Add that provider's package, and write it in main.ts.`];
    case "provider":
      return providerArguments(block);
    case "terraform":
      return [
        ...block.arguments.map(
          ({ name, value }) => `${name} = ${hclText(value)} of the terraform block. CDKTF asks for none.`,
        ),
        ...block.blocks.flatMap((inner) => whatOfTerraform(inner)),
      ];
    case "variable":
      return block.blocks
        .filter((inner) => inner.type === "validation")
        .map(() => `The validation of var.${labels.join(".")}. Check the prop where the pack is made.`);
    case "locals":
      return [];
    case "output":
      return [`output.${labels.join(".")}. Write new TerraformOutput(stack, …) in main.ts if something reads it.`];
    default:
      return [`${[type, ...labels].join(" ")}. Write it in main.ts by CDKTF's own means.`];
  }
}

function providerArguments({ labels, arguments: args }: Block): string[] {
  if (labels[0] !== "turbot") return [`The provider ${labels.join(" ")}. Add that provider's package in main.ts.`];
  return args.map(({ name, value }) =>
    /key|secret/.test(name)
      ? `${name} of the provider. Keys stay out of the code: set TURBOT_ACCESS_KEY and TURBOT_SECRET_KEY.`
      : `${name} = ${hclText(value)} of the provider. Give it to the PolicyPackStack in main.ts.`,
  );
}

function whatOfTerraform({ type, labels }: Block): string[] {
  switch (type) {
    case "required_providers":
      return [];
    case "backend":
    case "cloud":
      return [`The ${[type, ...labels].join(" ")}. Give the stack the same backend, with the same key, in main.ts.`];
    default:
      return [`${type} of the terraform block. Write it in main.ts by CDKTF's own means.`];
  }
}

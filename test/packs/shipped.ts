import { join } from "node:path";
import type { Construct } from "constructs";
import { packFolders } from "../../cli/site/packs";
import { PolicyPack, type PolicyPackOverrides } from "../../src";

const ROOT = join(__dirname, "../..");

/** A pack of this repository, as its `example.ts` makes it. */
export interface ShippedPack {
  /** Its folder below `src/packs`. */
  readonly folder: string;
  readonly className: string;
  /** Makes the pack with the example's props, and others over them. */
  readonly make: (scope: Construct, id: string, props?: PolicyPackOverrides) => PolicyPack;
}

/** Every shipped pack, found by its folder. */
export const SHIPPED: readonly ShippedPack[] = packFolders(ROOT).map(shippedPack);

type PackClass = new (scope: Construct, id: string, props: object) => PolicyPack;

/** Looks into the example by a class that stands in for the pack's own, and notes what it is given. */
function shippedPack(folder: string): ShippedPack {
  const index = join(ROOT, "src/packs", folder, "index");
  const actual = jest.requireActual<Record<string, unknown>>(index);
  const found = Object.entries(actual).find(([, value]) => isPackClass(value));
  if (found === undefined) throw new Error(`${folder} exports no policy pack.`);
  const [className, pack] = found as [string, PackClass];
  let given: object | undefined;
  const noting = function (_scope: Construct, _id: string, props: object): object {
    given = props;
    return {};
  };
  jest.doMock(index, () => ({ ...actual, [className]: noting }));
  const { example } = jest.requireActual<{ example: (stack: unknown) => unknown }>(
    join(ROOT, "src/packs", folder, "example"),
  );
  example(undefined);
  jest.dontMock(index);
  return { folder, className, make: (scope, id, props) => new pack(scope, id, { ...given, ...props }) };
}

function isPackClass(value: unknown): boolean {
  return typeof value === "function" && Object.prototype.isPrototypeOf.call(PolicyPack, value);
}

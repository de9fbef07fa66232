import type { StackRecord } from "../../src";
import { compareRanks, Declarations, effectiveValue, type PlacedSetting } from "../../src/tooling";
import { mapConcurrently } from "../support/map-concurrently";
import type { Query } from "../workspace/client";
import type { DeclaredPack, DeclaredSetting } from "./declared-pack";
import { minute } from "./minute";
import { resourceNamed } from "./targets";

/** Tells what spares a resource, by the ids from the root down to it; undefined if nothing does. */
export type Sparing = (path: readonly string[]) => string | undefined;

/** A setting of the app, and the id of the resource that it, or its pack, stands on. */
interface Rival {
  readonly placed: PlacedSetting;
  readonly on: string;
}

/** What else the app declares for the policies of a pack: other packs, and exceptions. */
export class Rivals {
  private readonly placed: readonly PlacedSetting[];
  private readonly ids = new Map<string, Promise<string | undefined>>();

  /**
   * @param ask - asks the workspace
   * @param records - the app's stacks of this workspace
   */
  public constructor(
    private readonly ask: Query,
    records: readonly StackRecord[],
  ) {
    const declarations = new Declarations(records);
    this.placed = declarations.resources().flatMap((key) => declarations.reaching(key).filter(({ on }) => on === key));
  }

  /**
   * Finds what spares resources from a setting that acts: an exception, or a pack that holds it back.
   *
   * A calculated value spares nobody, nor does a setting of the same rank.
   *
   * @param attachedTo - ids of the resources that the setting's pack is attached to
   * @throws Error if the workspace does not answer
   */
  public async against(
    { path: own }: DeclaredPack,
    { type, precedence }: DeclaredSetting,
    attachedTo: readonly string[],
    now: Date,
  ): Promise<Sparing> {
    const rivals = await this.located(
      this.placed.filter(({ setting, pack }) => setting.type.uri === type && pack?.path !== own),
    );
    if (rivals.length === 0) return () => undefined;
    return (path) => {
      const reaching = rivals
        .map(({ placed, on }) => ({ ...placed, level: path.indexOf(on) }))
        .filter(({ level }) => level >= 0);
      const { winners } = effectiveValue(reaching, now);
      const level = Math.max(...attachedTo.map((id) => path.indexOf(id)));
      const [winner] = winners.every(({ setting }) => setting.value !== undefined) ? winners : [];
      if (winner === undefined || compareRanks(winner, { precedence, level, isOwn: false }) <= 0) return undefined;
      return nameOf(winner);
    };
  }

  private async located(settings: readonly PlacedSetting[]): Promise<Rival[]> {
    const found = await mapConcurrently(settings, AT_ONCE, async (placed) => {
      const on = await this.idOf(placed.on);
      return on === undefined ? [] : [{ placed, on }];
    });
    return found.flat();
  }

  private idOf(resource: string): Promise<string | undefined> {
    const known = this.ids.get(resource);
    if (known !== undefined) return known;
    // What only an apply makes has no id yet.
    const id = resource.includes("${")
      ? Promise.resolve(undefined)
      : resourceNamed(this.ask, resource).then((found) => found?.id);
    this.ids.set(resource, id);
    return id;
  }
}

/** How many resources are looked up at the same time. */
const AT_ONCE = 8;

function nameOf({ setting: { exception, path, validTo }, pack }: PlacedSetting): string {
  if (exception !== undefined) {
    return `the exception ${path}${validTo === undefined ? "" : ` until ${minute(new Date(validTo))}`}`;
  }
  return pack === undefined ? `the setting ${path}` : `the pack "${pack.title}"`;
}

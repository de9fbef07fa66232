import type { SettingRecord, StackRecord } from "../stack/stack-record";
import { conflictsIn, type Conflict } from "./conflicts";
import { Declarations, ROOT } from "./declarations";
import { exceptionTwice, forbiddenException, idleException, layeredConflict, openConflict } from "./errors";
import { decidingRule } from "./rules";

/** What is wrong between the packs and exceptions of a workspace. */
export interface Judgement {
  /** What must be mended. */
  readonly errors: readonly string[];
  /** What works, but is hardly meant, by the stack that it is about. */
  readonly warnings: readonly (readonly [stack: string, message: string])[];
}

/** Judges what the stacks of one workspace declare: conflicts between packs, and exceptions. */
export function judge(records: readonly StackRecord[]): Judgement {
  const declarations = new Declarations(records);
  const conflicts = conflictsIn(declarations).filter((conflict) => !isAccepted(conflict));
  const settings = records.flatMap((record) => record.settings);
  const forbidding = new Map(settings.flatMap((one) => (one.forbidsExceptions ? [[one.type.uri, one] as const] : [])));
  const exceptions = records.flatMap(({ stack, settings: own }) =>
    own.filter(({ exception }) => exception).map((setting) => ({ stack, setting })),
  );
  return {
    errors: [
      ...conflicts.filter(({ isOpen }) => isOpen).map((conflict) => openConflict(conflict).message),
      ...exceptions.flatMap(({ setting }) => {
        const by = forbidding.get(setting.type.uri);
        return by === undefined ? [] : [forbiddenException(setting, by).message];
      }),
      ...twice(declarations, exceptions).map(([first, second]) => exceptionTwice(first, second).message),
    ],
    warnings: [
      ...conflicts
        .filter(({ isOpen }) => !isOpen)
        .map((conflict): readonly [string, string] => {
          const { first, second } = conflict;
          return [first.stack, layeredConflict(conflict, decidingRule(first, second)?.says ?? "")];
        }),
      ...exceptions
        .filter(({ setting, stack }) => isIdle(declarations, setting, stack))
        .map(({ setting, stack }): readonly [string, string] => [stack, idleException(setting)]),
    ],
  };
}

/** True if one of the two settings accepts the conflict with the pack of the other. */
const isAccepted = ({ first, second }: Conflict): boolean =>
  [[first, second] as const, [second, first] as const].some(([one, other]) =>
    one.setting.accepts?.some(({ conflict }) => conflict === other.setting.path),
  );

/** The exceptions for whose resource and policy type there is one already, each after the first. */
function twice(
  declarations: Declarations,
  exceptions: readonly { readonly stack: string; readonly setting: SettingRecord }[],
): (readonly [SettingRecord, SettingRecord])[] {
  const firsts = new Map<string, SettingRecord>();
  return exceptions.flatMap(({ stack, setting }) => {
    const key = JSON.stringify([declarations.keyOf(setting.resource ?? "", stack), setting.type.uri]);
    const first = firsts.get(key);
    if (first !== undefined) return [[first, setting] as const];
    firsts.set(key, setting);
    return [];
  });
}

/** True if it is known that no pack of the app sets the exception's policy for its resource. */
function isIdle(declarations: Declarations, { type, resource }: SettingRecord, stack: string): boolean {
  const settings = declarations.records.flatMap((record) => record.settings);
  if (!settings.some((setting) => setting.pack !== undefined && setting.type.uri === type.uri)) return true;
  const key = declarations.keyOf(resource ?? "", stack);
  // Only folders of the app tell all that is above them.
  if (declarations.chainOf(key)[0] !== ROOT) return false;
  return !declarations.reaching(key).some(({ pack, setting }) => pack !== undefined && setting.type.uri === type.uri);
}

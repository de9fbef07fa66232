import type { StackRecord } from "../../src";
import type { Exemption } from "../support/exemption";
import { minute } from "./minute";
import { actText } from "./sentences";
import type { StackImpact } from "./stack-impact";

/** The resources that would be hit, each once for each policy. */
export function exemptionsOf(impacts: readonly StackImpact[], { settings }: StackRecord): Exemption[] {
  const types = new Map(settings.map(({ type }) => [type.uri, type]));
  const found = new Map<string, Exemption>();
  for (const { packs, asked } of impacts) {
    for (const setting of packs.flatMap((pack) => pack.settings)) {
      for (const alarm of setting.alarms.filter(({ act }) => act.when !== "never")) {
        const { id, aka, title, path, since, reason } = alarm;
        // A resource that the key may not see has no id.
        if (id === "") continue;
        const inAlarm = since === undefined ? undefined : `in alarm since ${minute(since)}`;
        const facts = [path ?? title, inAlarm, actText(alarm, asked), reason];
        found.set(`${setting.type} ${id}`, {
          type: types.get(setting.type) ?? { uri: setting.type },
          // Terraform would read this one as a template.
          resource: aka === undefined || /[$%]\{/.test(aka) ? id : aka,
          title,
          remark: facts.filter((fact) => fact !== undefined).join(", "),
        });
      }
    }
  }
  return [...found.values()];
}

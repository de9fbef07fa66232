import { PolicyType } from "../../../src";
import { valueText } from "../../../src/tooling";
import { text, type Argument, type Expression, type Place } from "../hcl/syntax";
import type { LeftOut, PackModel, Resource } from "../pack/model";
import type { AttachedAnswer, PackAnswer, SettingAnswer } from "./ask";

/**
 * A pack of a workspace, with the ids by which Terraform imports it.
 *
 * @param parent - the AKA or id of what it belongs to; undefined for the root
 */
export function packOfWorkspace(
  pack: PackAnswer,
  settings: readonly SettingAnswer[],
  parent: string | undefined,
): PackModel {
  const { id, title, akas, tags } = pack.turbot;
  const source = akas?.[0] ?? id;
  const secret = settings.filter(isSecret);
  return {
    ...NOTHING_ELSE,
    source,
    pack: resource("turbot_policy_pack", "main", id, {
      title: text(title),
      description: pack.description == null ? undefined : text(pack.description),
      akas: akas == null || akas.length === 0 ? undefined : listOf(akas),
      parent: parent === undefined ? undefined : text(parent),
      tags: tags == null || Object.keys(tags).length === 0 ? undefined : mapOf(tags),
    }),
    settings: settings.filter((setting) => !isSecret(setting)).map(settingOf),
    attachments: (pack.attachedResources?.items ?? []).map((attached) => attachmentOf(attached, id)),
    leftOut: secret.map(({ type, turbot }): LeftOut => {
      return { place: placeOf(turbot.id), what: `${type.uri} is secret, so its value is not read. Write it by hand.` };
    }),
  };
}

const NOTHING_ELSE = {
  others: [],
  variables: [],
  locals: new Map<string, Expression>(),
  notes: [],
  trailing: [],
  stackNotes: [],
  notConverted: [],
  readme: [],
  readFile: (path: string): string => {
    throw new Error(`A workspace has no file: ${path}`);
  },
} as const;

const isSecret = ({ type }: SettingAnswer): boolean =>
  type.secret === true || (type.secretLevel != null && type.secretLevel !== "NONE");

function settingOf(setting: SettingAnswer): Resource {
  const { type, turbot, template, templateInput, note, precedence } = setting;
  const isCalculated = template != null && template !== "";
  return resource("turbot_policy_setting", new PolicyType({ uri: type.uri }).terraformName, turbot.id, {
    resource: { kind: "reference", path: ["turbot_policy_pack", "main", "id"] },
    type: text(type.uri),
    value: isCalculated ? undefined : text(valueOf(setting)),
    template: isCalculated ? text(template) : undefined,
    template_input:
      isCalculated && templateInput != null
        ? text(typeof templateInput === "string" ? templateInput : valueText(templateInput))
        : undefined,
    note: note == null || note === "" ? undefined : text(note),
    precedence: precedence == null || precedence === "REQUIRED" ? undefined : text(precedence),
    valid_from_timestamp: setting.validFromTimestamp == null ? undefined : text(setting.validFromTimestamp),
    valid_to_timestamp: setting.validToTimestamp == null ? undefined : text(setting.validToTimestamp),
  });
}

/** A text as it is; of a list or an object the YAML that it was set with. */
function valueOf({ value, valueSource }: SettingAnswer): string {
  if (typeof value === "string") return value;
  return valueSource ?? valueText(value ?? "");
}

function attachmentOf({ turbot }: AttachedAnswer, pack: string): Resource {
  const name = turbot.akas?.[0] ?? turbot.id;
  return resource("turbot_policy_pack_attachment", terraformName(name), `${pack}_${turbot.id}`, {
    policy_pack: { kind: "reference", path: ["turbot_policy_pack", "main", "id"] },
    resource: text(name),
  });
}

/** As the library names attachments. */
function terraformName(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
  return /^[a-z]/.test(words) ? words : `_${words}`;
}

function resource(
  type: string,
  name: string,
  importId: string,
  values: Readonly<Record<string, Expression | undefined>>,
): Resource {
  const place = placeOf(importId);
  const args = Object.entries(values).flatMap(([argument, value]): Argument[] =>
    value === undefined ? [] : [{ name: argument, value, place, endLine: place.line }],
  );
  return { type, name, isData: false, arguments: args, blocks: [], above: [], inside: [], place, importId };
}

const placeOf = (id: string): Place => ({ file: `workspace, ${id}`, line: 1 });

const listOf = (texts: readonly string[]): Expression => ({
  kind: "list",
  items: texts.map((item) => ({ value: text(item), line: 1 })),
});

const mapOf = (texts: Readonly<Record<string, string>>): Expression => ({
  kind: "object",
  entries: Object.entries(texts).map(([key, value]) => ({ key: text(key), value: text(value), line: 1 })),
});

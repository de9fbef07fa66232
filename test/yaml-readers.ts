import { load } from "js-yaml";
import { safeLoad } from "js-yaml-3";
import { parse } from "yaml";

/** Those who read the YAML that this library writes, as far as they run in Node. */
export const YAML_READERS: Readonly<Record<string, (text: string) => unknown>> = {
  "yaml, version 1.1": (text) => parse(text, { version: "1.1" }),
  "yaml, version 1.2": (text) => parse(text, { version: "1.2" }),
  "js-yaml 3": safeLoad,
  "js-yaml 4": (text) => load(text),
};

import { Environment } from "nunjucks";
import { render } from "../../src/calculated-policy/evaluation/render";
import { Source } from "../../src/calculated-policy/source";
import { parseTemplate } from "../../src/calculated-policy/template/parse";

const stock = new Environment([], { autoescape: false, trimBlocks: true, lstripBlocks: true });

/** What a template prints for a result here. */
export const ours = (template: string, result: unknown = {}, constants = {}): string =>
  render(parseTemplate(new Source("template", template)), result, constants);

/** What it prints in Nunjucks itself: only for templates that are safe to run. */
export const theirs = (template: string, result: unknown = {}): string => stock.renderString(template, { $: result });

import { text, type Expression, type Template } from "./syntax";
import type { Token } from "./template-text";

/** A part of a template: text, or an expression. */
type Part = string | Expression;

/** The expression that the tokens of a template make: text if all is known, and the expression itself if it is alone. */
export function templateOf(tokens: readonly Token[]): Expression {
  const parts = merged(new Directives(tokens).parts());
  const [only] = parts;
  if (only === undefined) return text("");
  if (parts.length === 1) return typeof only === "string" ? text(only) : only;
  return { kind: "template", parts };
}

/** Directives are written as the expressions that they stand for: a choice, or a list in one text. */
class Directives {
  private at = 0;

  public constructor(private readonly tokens: readonly Token[]) {}

  /** The parts up to the end, or to what ends the directive around. */
  public parts(): Part[] {
    const parts: Part[] = [];
    for (let token = this.next(); token !== undefined; token = this.next()) {
      switch (token.kind) {
        case "text":
          parts.push(token.text);
          break;
        case "expression":
          parts.push(token.value);
          break;
        case "if":
          parts.push(this.choice(token.condition));
          break;
        case "for":
          parts.push(this.loop(token));
          break;
        default:
          return parts;
      }
    }
    return parts;
  }

  private next(): Token | undefined {
    return this.tokens[this.at++];
  }

  private choice(condition: Expression): Expression {
    const yes = asText(this.parts());
    const no = this.tokens[this.at - 1]?.kind === "else" ? asText(this.parts()) : text("");
    return { kind: "conditional", condition, yes, no };
  }

  private loop({ names, collection }: Extract<Token, { kind: "for" }>): Expression {
    return { kind: "loop", names, collection, body: asText(this.parts()) };
  }
}

/** What lies in a directive is text, even an expression alone. */
function asText(parts: readonly Part[]): Expression {
  const all = merged(parts);
  return all.every((part) => typeof part === "string")
    ? text(all.join(""))
    : ({ kind: "template", parts: all } satisfies Template);
}

function merged(parts: readonly Part[]): Part[] {
  const flat = parts.flatMap((part): readonly Part[] => {
    if (typeof part === "string") return [part];
    if (part.kind === "template") return part.parts;
    return part.kind === "literal" && typeof part.value === "string" ? [part.value] : [part];
  });
  return flat.reduce<Part[]>((done, part) => {
    const last = done.at(-1);
    return typeof part === "string" && typeof last === "string" ? [...done.slice(0, -1), last + part] : [...done, part];
  }, []);
}
